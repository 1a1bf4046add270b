import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestParts } from "../../../../src/extraction/embedded/spans/best-parts.ts";
import {
  labelOf,
  mayBegin,
  mayFollow,
  PART_LABELS,
  readParts,
} from "../../../../src/extraction/embedded/spans/part-labels.ts";
import { allPaths, chain, scoreOf } from "./small-chain.ts";

/** All whole sequences for one to four tokens: parts that begin also end. */
const wholePaths = [0, 1, 2, 3, 4].map((n) =>
  allPaths(PART_LABELS, n).filter(
    (path) =>
      path.every((y, i) => (i === 0 ? mayBegin(y) : mayFollow(path[i - 1] ?? 0, y))) &&
      mayFollow(path.at(-1) ?? 0, 0),
  ),
);

function partsOf(path: readonly number[]) {
  return readParts(Uint8Array.from(path), 0);
}

const small = chain({ labels: PART_LABELS, most: 4, mayFollow, mayBegin });

describe("the best parts of an attribution", () => {
  it("have at most one source and at least one content, and no others score higher", () => {
    fc.assert(
      fc.property(small, ({ shape, emissions, n }) => {
        const found = [...bestParts(shape, emissions, n)];
        const { source, content } = partsOf(found);
        expect(source.length).toBeLessThanOrEqual(1);
        expect(content.length).toBeGreaterThanOrEqual(1);
        const allowed = (wholePaths[n] ?? []).filter((path) => {
          const parts = partsOf(path);
          return parts.source.length <= 1 && parts.content.length > 0;
        });
        const best = Math.max(...allowed.map((path) => scoreOf(shape, emissions, path)));
        expect(wholePaths[n]).toContainEqual(found);
        expect(scoreOf(shape, emissions, found)).toBeCloseTo(best, 8);
      }),
      { numRuns: 300 },
    );
  });

  const free = {
    labels: PART_LABELS,
    transitions: Float64Array.from({ length: PART_LABELS ** 2 }, (_, p) =>
      mayFollow(Math.floor(p / PART_LABELS), p % PART_LABELS) ? 0 : -Infinity,
    ),
    starts: Float64Array.from({ length: PART_LABELS }, (_, y) => (mayBegin(y) ? 0 : -Infinity)),
  };
  const alone = { source: labelOf(0, 0, 1), content: labelOf(1, 0, 1) };

  it("have no second source where two stand equally well", () => {
    const emissions = new Float64Array(3 * PART_LABELS);
    emissions[alone.source] = 5;
    emissions[PART_LABELS + alone.content] = 5;
    emissions[2 * PART_LABELS + alone.source] = 6;
    const { source, content } = readParts(bestParts(free, emissions, 3), 0);
    expect(source).toEqual([{ start: 2, end: 3 }]);
    expect(content).toContainEqual({ start: 1, end: 2 });
  });

  it("have a content even where nothing speaks for one", () => {
    const emissions = new Float64Array(3 * PART_LABELS).fill(-50);
    for (const i of [0, 1, 2]) emissions[i * PART_LABELS] = 50;
    emissions[PART_LABELS + alone.content] = -1;
    expect(readParts(bestParts(free, emissions, 3), 0)).toEqual({
      source: [],
      content: [{ start: 1, end: 2 }],
    });
  });

  it("have none where content cannot be: the best without is taken", () => {
    const emissions = new Float64Array(2 * PART_LABELS).fill(-1e9);
    for (const i of [0, 1]) emissions[i * PART_LABELS] = 1;
    emissions[alone.source] = 2;
    expect(readParts(bestParts(free, emissions, 2), 0)).toEqual({
      source: [{ start: 0, end: 1 }],
      content: [],
    });
  });

  it("are nothing of nothing", () => {
    expect(bestParts(free, new Float64Array(0), 0)).toHaveLength(0);
  });
});
