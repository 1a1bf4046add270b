import { expect, test } from "vitest";
import { createDraws } from "../../src/generate/draws.ts";
import { weighted, zipf } from "../../src/generate/weighted.ts";

function sharesOf(draw: () => number, size: number): number[] {
  const times = 100_000;
  const counts = Array.from({ length: size }, () => 0);
  for (let time = 0; time < times; time += 1) {
    const drawn = draw();
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  return counts.map((count) => count / times);
}

test.each([
  { weights: [1], shares: [1] },
  { weights: [3, 0, 1], shares: [0.75, 0, 0.25] },
  { weights: [1, 1, 1, 1], shares: [0.25, 0.25, 0.25, 0.25] },
  { weights: [0.1, 0.7, 0.15, 0.05], shares: [0.1, 0.7, 0.15, 0.05] },
])("positions of $weights are drawn in proportion", ({ weights, shares }) => {
  const found = sharesOf(weighted(createDraws(11), weights), weights.length);
  for (const [position, share] of shares.entries()) expect(found[position]).toBeCloseTo(share, 2);
});

test("the second rank of Zipf's law is drawn half as often as the first, the tenth a tenth as often", () => {
  const [first = 0, second, , , , , , , , tenth] = sharesOf(zipf(createDraws(12), 1000), 1000);
  expect(second).toBeCloseTo(first / 2, 2);
  expect(tenth).toBeCloseTo(first / 10, 2);
});

test("draws repeat themselves for a seed, differ for others, and stay below one", () => {
  const row = (seed: number): number[] => Array.from({ length: 1000 }, createDraws(seed).next);
  expect(row(1)).toEqual(row(1));
  expect(row(2)).not.toEqual(row(1));
  expect(row(1 + 2 ** 32)).not.toEqual(row(1));
  expect(Math.max(...row(3))).toBeLessThan(1);
  expect(row(3).reduce((sum, draw) => sum + draw, 0) / 1000).toBeCloseTo(0.5, 1);
});
