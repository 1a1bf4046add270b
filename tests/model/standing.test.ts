import { describe, expect, test } from "vitest";
import { dayRange } from "../../src/model/dates.ts";
import { type SideTaken, standingOf } from "../../src/model/standing.ts";
import type { Stance } from "../../src/vocabulary/stances.ts";
import type { Standing } from "../../src/vocabulary/standings.ts";

function aSide(stance: Stance, speakers: string, more: Partial<SideTaken> = {}): SideTaken {
  return {
    stance,
    speakers: speakers.split(" "),
    retracted: false,
    depth: 0,
    outlets: [],
    independentOutlets: [],
    firstDay: undefined,
    lastDay: undefined,
    ...more,
  };
}

const takenBack = { retracted: true };

describe("standing", () => {
  test.each<[string, Standing, SideTaken[], SideTaken[]?]>([
    ["nobody says anything", "open", []],
    ["one says so", "affirmed", [aSide("for", "a")]],
    ["two say so", "affirmed", [aSide("for", "a"), aSide("for", "b")]],
    ["one denies it", "denied", [aSide("against", "b")]],
    ["one says so and another denies it", "contested", [aSide("for", "a"), aSide("against", "b")]],
    ["one says both", "affirmed", [aSide("for", "a"), aSide("against", "a")]],
    ["one says both and another joins one side", "contested", [aSide("for", "a"), aSide("against", "a b")]],
    [
      "two say it together and one of them denies it",
      "contested",
      [aSide("for", "a b"), aSide("against", "a")],
    ],
    ["one could not verify it", "open", [aSide("open", "a")]],
    ["one says so and another could not verify it", "affirmed", [aSide("for", "a"), aSide("open", "b")]],
    ["one denies it and another asks", "denied", [aSide("against", "a"), aSide("open", "b")]],
    ["one passes it on", "open", [aSide("relay", "a")]],
    ["one says so and another passes it on", "affirmed", [aSide("for", "a"), aSide("relay", "b")]],
    ["one said so and took it back", "withdrawn", [aSide("for", "a", takenBack)]],
    [
      "one took it back and another still says so",
      "affirmed",
      [aSide("for", "a", takenBack), aSide("for", "b")],
    ],
    [
      "one took it back and another denies it",
      "denied",
      [aSide("for", "a", takenBack), aSide("against", "b")],
    ],
    ["one took it back and another asks", "withdrawn", [aSide("for", "a", takenBack), aSide("open", "b")]],
    [
      "one says so and the denial was taken back",
      "affirmed",
      [aSide("for", "a"), aSide("against", "b", takenBack)],
    ],
    ["the only denial was taken back", "open", [aSide("against", "b", takenBack)]],
    ["another says what contradicts it", "contested", [aSide("for", "a")], [aSide("for", "b")]],
    ["the same one says what contradicts it", "affirmed", [aSide("for", "a")], [aSide("for", "a")]],
    ["what contradicts it was taken back", "affirmed", [aSide("for", "a")], [aSide("for", "b", takenBack)]],
    ["what contradicts it is denied", "affirmed", [aSide("for", "a")], [aSide("against", "b")]],
    ["somebody asks, another says what contradicts it", "open", [aSide("open", "a")], [aSide("for", "b")]],
    ["denied, and what contradicts it is said", "denied", [aSide("against", "a")], [aSide("for", "b")]],
  ])("%s: %s", (_, standing, sides, rebuttals) => {
    expect(standingOf(sides, rebuttals).standing).toBe(standing);
  });

  test("counts different speakers and outlets, and who took a statement back as a speaker only", () => {
    const sides = [
      aSide("for", "a b", { outlets: ["x"], independentOutlets: ["x"], depth: 2 }),
      aSide("for", "b c", { outlets: ["x", "y"], independentOutlets: ["x"], depth: 1 }),
      aSide("against", "d", { outlets: ["z"], independentOutlets: [], depth: 3 }),
      aSide("open", "e"),
      aSide("for", "f", { retracted: true, depth: 4 }),
    ].map((side, i) => (i === 3 ? { ...side, depth: 5 } : side));
    expect(standingOf(sides)).toEqual({
      standing: "contested",
      for: 3,
      against: 1,
      open: 1,
      speakers: 6,
      outlets: 3,
      independentOutlets: 1,
      lowestDepth: 1,
      firstSaid: undefined,
      lastSaid: undefined,
    });
  });

  test("counts no rebuttal as a statement about the claim", () => {
    const found = standingOf([aSide("for", "a")], [aSide("for", "b", { outlets: ["x"] })]);
    expect([found.speakers, found.against, found.outlets]).toEqual([1, 0, 0]);
  });

  test("knows the first and the last day it was said", () => {
    const said = (date: string): Partial<SideTaken> => {
      const days = dayRange(date);
      return { firstDay: days?.first, lastDay: days?.last };
    };
    const sides = [
      aSide("for", "a", said("2024-03")),
      aSide("open", "b", said("2024-03-05")),
      aSide("for", "c"),
    ];
    const found = standingOf(sides);
    expect([found.firstSaid, found.lastSaid]).toEqual(["2024-03-01", "2024-03-31"]);
    expect(standingOf([]).lowestDepth).toBeUndefined();
  });

  test("holds for more statements than a function takes arguments", () => {
    const sides = Array.from({ length: 300_000 }, (_, i) =>
      aSide("for", `a${i}`, { depth: 9, firstDay: i, lastDay: i }),
    );
    const found = standingOf(sides);
    expect([found.speakers, found.lowestDepth, found.firstSaid]).toEqual([300_000, 9, "1970-01-01"]);
  });
});
