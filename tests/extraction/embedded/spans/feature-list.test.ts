import { describe, expect, it } from "vitest";
import { FeatureList, pair } from "../../../../src/extraction/embedded/spans/feature-list.ts";

function hashOf(template: number, a: number, b?: number): number {
  const list = new FeatureList(1);
  list.add(template, a, b);
  return list.hashes[0] ?? 0;
}

describe("a list of features", () => {
  it("keeps the numbers that the trained weights are filed under", () => {
    expect([hashOf(0, 1), hashOf(1, 1), hashOf(5, -7, 9), hashOf(109, 123_456_789, -1)]).toEqual([]);
    expect([pair(0, 0), pair(1, 2), pair(-3, 4)]).toEqual([]);
  });

  it("gives the same feature the same number wherever it stands", () => {
    const list = new FeatureList(3);
    list.add(4, 10, 20);
    list.add(5, 10, 20);
    list.add(4, 10, 20);
    expect(list.count).toBe(3);
    expect(list.hashes[2]).toBe(list.hashes[0]);
    expect(list.hashes[1]).not.toBe(list.hashes[0]);
  });

  it("hardly ever gives two features one number", () => {
    const seen = new Set<number>();
    for (let template = 0; template < 50; template += 1)
      for (let a = 0; a < 40; a += 1) for (let b = 0; b < 50; b += 1) seen.add(hashOf(template, a, b));
    // Of 100,000 numbers of 32 bits one pair is to be expected.
    expect(seen.size).toBeGreaterThan(100_000 - 20);
  });

  it("tells a pair from the pair turned round", () => {
    expect(pair(3, 8)).not.toBe(pair(8, 3));
  });

  it("is filled again from the front once its count is set to nothing", () => {
    const list = new FeatureList(2);
    list.add(1, 2);
    const [first] = list.hashes;
    list.count = 0;
    list.add(1, 3);
    list.add(1, 2);
    expect([...list.hashes]).toEqual([hashOf(1, 3), first]);
  });
});
