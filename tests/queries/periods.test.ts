import { describe, expect, it } from "vitest";
import type { DayTally } from "../../src/store/store.ts";
import { timeSpan } from "../../src/queries/periods.ts";

function tally(first: string, last = first, fields: Partial<DayTally> = {}): DayTally {
  return { days: { first, last }, act: "asserts", side: "for", count: 1, ...fields };
}

const MIXED: readonly DayTally[] = [
  { days: undefined, act: "asks", side: "open", count: 4 },
  tally("2023-01-01", "2023-12-31"),
  tally("2023-03-01", "2023-03-31", { count: 2 }),
  tally("2023-03-05", "2023-03-05", { act: "denies", side: "against", count: 3 }),
  tally("2023-03-05", "2023-03-05", { act: "reports", side: "relay" }),
];

describe("statements over time", () => {
  it.each([
    ["year", [["2023", 7, 3, 3, 0, 1]]],
    [
      "month",
      [
        ["2023", 1, 1, 0, 0, 0],
        ["2023-03", 6, 2, 3, 0, 1],
      ],
    ],
    [
      "day",
      [
        ["2023", 1, 1, 0, 0, 0],
        ["2023-03", 2, 2, 0, 0, 0],
        ["2023-03-05", 4, 0, 3, 0, 1],
      ],
    ],
  ] as const)("by %s keep dates that are less exact apart", (period, expected) => {
    const span = timeSpan(MIXED, period);
    expect(
      span.periods.map((one) => [one.period, one.statements, one.for, one.against, one.open, one.relay]),
    ).toEqual(expected);
    expect(span).toMatchObject({ period, undated: 4, first: "2023-01-01", last: "2023-12-31" });
  });

  it.each([
    [[], "day"],
    [[tally("2024-01-01"), tally("2024-03-02")], "day"],
    [[tally("2024-01-01"), tally("2024-03-03")], "month"],
    [[tally("2014-01-01"), tally("2023-12-31")], "month"],
    [[tally("2014-01-01"), tally("2024-12-31")], "year"],
    [[tally("2024-01-01", "2024-12-31")], "month"],
  ] as const)("of %j are cut by %s where nobody says how", (tallies, period) => {
    expect(timeSpan(tallies, "auto").period).toBe(period);
  });

  it("of no known day have no first and last", () => {
    expect(timeSpan([{ days: undefined, act: "asks", side: "open", count: 2 }], "month")).toEqual({
      period: "month",
      periods: [],
      undated: 2,
      first: undefined,
      last: undefined,
    });
  });
});
