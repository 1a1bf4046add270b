import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeChain } from "../../../../scripts/train/write-chain.ts";
import { ChainModel } from "../../../../src/extraction/embedded/spans/chain-model.ts";
import { FeatureList } from "../../../../src/extraction/embedded/spans/feature-list.ts";

/** A float32 that says the same in 64 bits. */
const float = fc.float({ noNaN: true, noDefaultInfinity: true, min: -20, max: 20 });

/** A trained model with up to 60 rows under any 32 bits but 0. */
const trained = fc.integer({ min: 1, max: 5 }).chain((labels) =>
  fc
    .tuple(
      fc.uniqueArray(
        fc.oneof(fc.integer(), fc.integer({ min: -5, max: 5 })).filter((hash) => hash !== 0),
        { maxLength: 60 },
      ),
      fc.infiniteStream(float),
      fc.boolean(),
    )
    .map(([hashes, stream, isForbidding]) => {
      const take = (count: number): number[] => [...stream.take(count)];
      const transitions = Float64Array.from(take(labels * labels));
      if (isForbidding) transitions[0] = -Infinity;
      return {
        labels,
        hashes: Int32Array.from(hashes),
        weights: Float32Array.from(take(hashes.length * labels)),
        shape: { labels, transitions, starts: Float64Array.from(take(labels)) },
      };
    }),
);

function scoresOf(model: ChainModel, hashes: readonly number[]): Float64Array {
  const list = new FeatureList(hashes.length);
  list.hashes.set(hashes);
  list.count = hashes.length;
  const emissions = new Float64Array(model.shape.labels + 2).fill(99);
  model.score(list, emissions, 1);
  return emissions;
}

describe("a trained chain", () => {
  it("comes back from its file with its shape exactly and its weights nearly as they were", () => {
    fc.assert(
      fc.property(trained, (model) => {
        const { labels, hashes, weights, shape } = model;
        const read = new ChainModel(writeChain(model, 0));
        expect(read.shape).toEqual(shape);
        const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
        hashes.forEach((hash, row) => {
          const scores = scoresOf(read, [hash]);
          for (let y = 0; y < labels; y += 1) {
            // Steps are squares: half a step either way is at most the largest weight over 127.
            const error = Math.abs((scores[1 + y] ?? 0) - (weights[row * labels + y] ?? 0));
            expect(error).toBeLessThanOrEqual(largest / 126);
          }
        });
      }),
    );
  });

  it("keeps small weights beside large ones", () => {
    const weights = Float32Array.of(10, 0.01, -0.05, -10);
    const shape = { labels: 2, transitions: new Float64Array(4), starts: new Float64Array(2) };
    const read = new ChainModel(writeChain({ labels: 2, hashes: Int32Array.of(7, 8), weights, shape }, 0));
    const [, first = 0, second = 0] = scoresOf(read, [7]);
    expect(first).toBeCloseTo(10, 5);
    expect(second).toBeGreaterThan(0.005);
    expect(second).toBeLessThan(0.02);
  });

  const shape = { labels: 2, transitions: new Float64Array(4), starts: new Float64Array(2) };
  const three = {
    labels: 2,
    hashes: Int32Array.of(5, -5, 2 ** 31 - 1),
    weights: Float32Array.of(1, 1, -0.2, 0.1, 0.001, -0.001),
    shape,
  };

  it("adds up the rows of all features, and leaves what stands beside alone", () => {
    const read = new ChainModel(writeChain(three, 0));
    const each = three.hashes.reduce((sum, hash) => sum + (scoresOf(read, [hash])[1] ?? 0), 0);
    const scores = scoresOf(read, [...three.hashes]);
    expect(scores[1]).toBeCloseTo(each, 6);
    expect([scores[0], scores[3]]).toEqual([99, 99]);
  });

  it("says nothing for a feature that it has no row for", () => {
    const read = new ChainModel(writeChain(three, 0));
    expect([...scoresOf(read, [6, 123_456, -1])]).toEqual([99, 0, 0, 99]);
  });

  it("leaves out rows whose weights are all small", () => {
    const read = new ChainModel(writeChain(three, 0.01));
    expect([...scoresOf(read, [2 ** 31 - 1])]).toEqual([99, 0, 0, 99]);
    expect(scoresOf(read, [-5])[1]).toBeCloseTo(-0.2, 1);
    expect(writeChain(three, 0.01).length).toBeLessThan(writeChain(three, 0).length);
  });

  it("is the same file each time, whatever the order of its rows", () => {
    const turned = {
      labels: 2,
      hashes: three.hashes.toReversed(),
      weights: Float32Array.of(0.001, -0.001, -0.2, 0.1, 1, 1),
      shape,
    };
    expect(writeChain(turned, 0)).toEqual(writeChain(three, 0));
  });

  it("is read from any place in a larger buffer", () => {
    const bytes = writeChain(three, 0);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(scoresOf(new ChainModel(larger.subarray(3)), [5])).toEqual(scoresOf(new ChainModel(bytes), [5]));
  });
});
