import { describe, expect, it } from "vitest";
import { FeatureList, pair } from "../../../../src/extraction/embedded/spans/feature-list.ts";

function hashOf(template: number, a: number, b?: number): number {
  const list = new FeatureList(1);
  list.begin(template);
  list.add(a, b);
  return list.hashes[0] ?? 0;
}

describe("a list of features", () => {
  it("keeps the numbers that the trained weights are filed under", () => {
    expect([hashOf(0, 1), hashOf(1, 1), hashOf(5, -7, 9), hashOf(109, 123_456_789, -1)]).toEqual([
      112708901, 425164865, -149300853, 1781516102,
    ]);
    expect([pair(0, 0), pair(1, 2), pair(-3, 4)]).toEqual([-321834135, 333361590, -384326924]);
  });

  it("counts the templates up, those that are skipped too", () => {
    const list = new FeatureList(3);
    list.begin(4);
    list.add(10, 20);
    list.add(10, 20);
    list.skip(2);
    list.add(10, 20);
    expect([...list.hashes]).toEqual([4, 5, 8].map((template) => hashOf(template, 10, 20)));
    expect(list.count).toBe(3);
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

  it("is filled again from the front once it begins anew", () => {
    const list = new FeatureList(2);
    list.begin(1);
    list.add(2);
    const [first] = list.hashes;
    list.begin(0);
    list.add(3);
    list.add(2);
    expect([...list.hashes]).toEqual([hashOf(0, 3), first]);
  });
});
