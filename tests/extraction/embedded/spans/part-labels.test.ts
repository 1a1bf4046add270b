import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  labelOf,
  mayBegin,
  mayFollow,
  PART_LABELS,
  type PartRole,
  readParts,
} from "../../../../src/extraction/embedded/spans/part-labels.ts";

/** Runs one after the other: what each is, and how many tokens it has. */
const runs = fc.array(
  fc.record({
    role: fc.constantFrom<PartRole | undefined>(0, 1, undefined),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 8 },
);

describe("the labels of parts", () => {
  it("say the same as the spans that they are read from", () => {
    fc.assert(
      fc.property(runs, fc.nat({ max: 100 }), (each, offset) => {
        const labels: number[] = [];
        const source: { start: number; end: number }[] = [];
        const content: typeof source = [];
        for (const { role, count } of each) {
          const start = offset + labels.length;
          for (let nth = 0; nth < count; nth += 1)
            labels.push(role === undefined ? 0 : labelOf(role, nth, count));
          if (role !== undefined) (role === 0 ? source : content).push({ start, end: start + count });
        }
        labels.forEach((y, i) => {
          expect(i === 0 ? mayBegin(y) : mayFollow(labels[i - 1] ?? 0, y)).toBe(true);
        });
        expect(readParts(Uint8Array.from(labels), offset)).toEqual({ source, content });
      }),
    );
  });

  it("are nine, all different", () => {
    const labels = ([0, 1] as const).flatMap((role) => [
      labelOf(role, 0, 1),
      labelOf(role, 0, 3),
      labelOf(role, 1, 3),
      labelOf(role, 2, 3),
    ]);
    expect(new Set([0, ...labels])).toEqual(new Set(Array.from({ length: PART_LABELS }, (_, y) => y)));
  });

  const begin = labelOf(0, 0, 3);
  const inside = labelOf(0, 1, 3);
  const end = labelOf(0, 2, 3);
  const single = labelOf(0, 0, 1);

  it.each([
    ["the middle of a part", inside],
    ["the end of a part", end],
    ["the middle of a content", labelOf(1, 1, 3)],
  ])("never begin with %s", (_, label) => {
    expect(mayBegin(label)).toBe(false);
  });

  it.each([
    ["a part stop in its middle", begin, 0],
    ["a part stop in its middle, farther on", inside, 0],
    ["a part begin within another", begin, begin],
    ["a single one stand in another", inside, single],
    ["a source end as content", begin, labelOf(1, 2, 3)],
    ["a middle stand outside", 0, inside],
    ["an end stand outside", 0, end],
    ["what has ended go on", end, inside],
    ["a single one go on", single, end],
  ])("never let %s", (_, x, y) => {
    expect(mayFollow(x, y)).toBe(false);
  });

  it.each([
    ["parts without a gap", end, labelOf(1, 0, 2)],
    ["two single ones", single, single],
    ["a part of two", begin, end],
  ])("allow %s", (_, x, y) => {
    expect(mayFollow(x, y)).toBe(true);
  });
});
