import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestPath,
  type ChainShape,
  marginalsOf,
} from "../../../../src/extraction/embedded/spans/linear-chain.ts";
import { allPaths, chain, scoreOf } from "./small-chain.ts";

/** Three labels, at most five tokens: 243 paths. */
const small = chain({ labels: 3, most: 5 });

/** What forward and backward sums must come to, path by path. */
function bruteForce(shape: ChainShape, emissions: Float64Array, n: number) {
  const { labels } = shape;
  const paths = allPaths(labels, n).map((path) => ({
    path,
    mass: Math.exp(scoreOf(shape, emissions, path)),
  }));
  const norm = paths.reduce((sum, { mass }) => sum + mass, 0);
  const marginals = new Float64Array(n * labels);
  const pairs = new Float64Array(labels * labels);
  for (const { path, mass } of paths) {
    path.forEach((y, i) => {
      marginals[i * labels + y] = (marginals[i * labels + y] ?? 0) + mass / norm;
      const x = path[i - 1];
      if (x !== undefined) pairs[x * labels + y] = (pairs[x * labels + y] ?? 0) + mass / norm;
    });
  }
  return { norm: Math.log(norm), marginals, pairs };
}

describe("a linear chain", () => {
  it("finds a path that no other path beats", () => {
    fc.assert(
      fc.property(small, ({ shape, emissions, n }) => {
        const best = Math.max(...allPaths(shape.labels, n).map((path) => scoreOf(shape, emissions, path)));
        const found = [...bestPath(shape, emissions, n)];
        expect(found).toHaveLength(n);
        expect(scoreOf(shape, emissions, found)).toBeCloseTo(best, 8);
      }),
    );
  });

  it("gives the probability of each label and of each pair of labels", () => {
    fc.assert(
      fc.property(small, ({ shape, emissions, n }) => {
        const expected = bruteForce(shape, emissions, n);
        const marginals = new Float64Array(n * shape.labels);
        const pairs = new Float64Array(shape.labels ** 2);
        expect(marginalsOf(shape, emissions, n, marginals, pairs)).toBeCloseTo(expected.norm, 8);
        marginals.forEach((p, at) => expect(p).toBeCloseTo(expected.marginals[at] ?? 0, 8));
        pairs.forEach((p, at) => expect(p).toBeCloseTo(expected.pairs[at] ?? 0, 8));
      }),
    );
  });

  it("never takes a forbidden step, whatever speaks for it", () => {
    const shape = {
      labels: 2,
      transitions: Float64Array.of(0, -Infinity, 0, 0),
      starts: Float64Array.of(0, -Infinity),
    };
    expect([...bestPath(shape, Float64Array.of(0, 50, 0, 50, 0, 50), 3)]).toEqual([0, 0, 0]);
  });

  it("adds the pairs of one sequence to those of the one before", () => {
    const shape = { labels: 2, transitions: new Float64Array(4), starts: new Float64Array(2) };
    const pairs = new Float64Array(4);
    for (let times = 1; times <= 3; times += 1) {
      marginalsOf(shape, new Float64Array(4), 2, new Float64Array(4), pairs);
      pairs.forEach((p) => expect(p).toBeCloseTo(times / 4, 10));
    }
  });

  it("stays finite over long sequences with large scores", () => {
    const n = 5000;
    const shape = { labels: 2, transitions: Float64Array.of(3, -3, -3, 3), starts: new Float64Array(2) };
    const emissions = Float64Array.from({ length: 2 * n }, (_, at) => (at % 3 === 0 ? 40 : -40));
    const marginals = new Float64Array(2 * n);
    expect(Number.isFinite(marginalsOf(shape, emissions, n, marginals))).toBe(true);
    for (let i = 0; i < n; i += 1)
      expect((marginals[2 * i] ?? 0) + (marginals[2 * i + 1] ?? 0)).toBeCloseTo(1, 8);
  });

  it("has nothing to say about nothing", () => {
    const shape = { labels: 2, transitions: new Float64Array(4), starts: new Float64Array(2) };
    expect(bestPath(shape, new Float64Array(0), 0)).toHaveLength(0);
    expect(marginalsOf(shape, new Float64Array(0), 0, new Float64Array(0))).toBe(0);
  });
});
