import { describe, expect, it } from "vitest";
import {
  daysOf,
  placeOf,
  rangeOf,
  statementsWithin,
  stopAt,
  timelineOf,
  type Period,
  type Timeline,
} from "../../../web/view-model/timeline.ts";

function aPeriod(period: string, sides: Partial<Period> = {}): Period {
  const numbers = { for: 0, against: 0, open: 0, relay: 0, ...sides };
  const statements = numbers.for + numbers.against + numbers.open + numbers.relay;
  return { ...numbers, period, statements };
}

function aTimeline(...periods: readonly Period[]): Timeline {
  const line = timelineOf(periods);
  if (!line) throw new Error("there is no timeline");
  return line;
}

const WEEK = aTimeline(
  aPeriod("2031-05-04", { for: 3, against: 1 }),
  aPeriod("2031-05-06", { for: 1 }),
  aPeriod("2031-05-10", { open: 2 }),
);

describe("the timeline", () => {
  it("is none where nothing has a date", () => {
    expect(timelineOf([])).toBeUndefined();
    expect(timelineOf([aPeriod("unknown", { for: 1 })])).toBeUndefined();
  });

  it("stops at every day between the first and the last, statements or not", () => {
    expect(WEEK.stops).toHaveLength(7);
    expect(WEEK.stops[0]).toBe("2031-05-04");
    expect(WEEK.stops.at(-1)).toBe("2031-05-10");
  });

  it("stops at months across a year's end, and at the 29th of February", () => {
    expect(aTimeline(aPeriod("2031-11", { for: 1 }), aPeriod("2032-02", { for: 1 })).stops).toEqual([
      "2031-11",
      "2031-12",
      "2032-01",
      "2032-02",
    ]);
    expect(aTimeline(aPeriod("2032-02-28", { for: 1 }), aPeriod("2032-03-01", { for: 1 })).stops).toEqual([
      "2032-02-28",
      "2032-02-29",
      "2032-03-01",
    ]);
  });

  it("draws a bar as wide as its time and as high as its statements, sides on top of each other", () => {
    const first = WEEK.bars.find(({ period }) => period === "2031-05-04");
    expect(first?.x).toBe(0);
    expect(first?.width).toBeCloseTo(1 / 7);
    expect(first?.parts).toEqual([
      { stance: "for", y: 0.25, height: 0.75 },
      { stance: "against", y: 0, height: 0.25 },
    ]);
  });

  it("draws a year of which no day is known behind its days", () => {
    const line = aTimeline(aPeriod("2031-05-04", { for: 1 }), aPeriod("2031", { for: 1 }));
    expect(line.bars.map(({ period }) => period)).toEqual(["2031", "2031-05-04"]);
    expect(line.stops).toHaveLength(365);
  });

  it.each([
    [undefined, undefined, [0, 6]],
    ["2031-05-06", undefined, [2, 6]],
    [undefined, "2031-05-06", [0, 2]],
    ["2031-05", "2031", [0, 6]],
    ["2030", "2040", [0, 6]],
    ["2040", undefined, [6, 6]],
    [undefined, "1999", [0, 0]],
    ["nonsense", "nonsense", [0, 6]],
  ] as const)("reads the days %s to %s as %o", (from, to, range) => {
    expect(rangeOf(WEEK, from, to)).toEqual(range);
  });

  it("writes an end only where it leaves something out", () => {
    expect(daysOf(WEEK, [0, 6])).toEqual({ from: undefined, to: undefined });
    expect(daysOf(WEEK, [2, 6])).toEqual({ from: "2031-05-06", to: undefined });
    expect(daysOf(WEEK, [0, 2])).toEqual({ from: undefined, to: "2031-05-06" });
  });

  it("counts the statements of a range", () => {
    expect([statementsWithin(WEEK, [0, 6]), statementsWithin(WEEK, [1, 2])]).toEqual([7, 1]);
  });

  it("finds the stop under every place of its strip", () => {
    for (const [index] of WEEK.stops.entries()) {
      const { x, width } = placeOf(WEEK, index);
      expect(stopAt(WEEK, x + width / 2)).toBe(index);
    }
    expect([stopAt(WEEK, -3), stopAt(WEEK, 5)]).toEqual([0, 6]);
  });
});
