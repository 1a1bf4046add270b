import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  CLUSTER_BITS,
  clusterKey,
  WordClusters,
} from "../../../../src/extraction/embedded/words/word-clusters.ts";

/** A table of so many slots, as scripts/train/words.ts writes it. */
function tableOf(codes: Readonly<Record<string, number>>, slots: number): Uint8Array {
  const bytes = new Uint8Array(4 + 6 * slots);
  new Uint32Array(bytes.buffer, 0, 1)[0] = slots;
  const keys = new Uint32Array(bytes.buffer, 4, slots);
  const values = new Uint16Array(bytes.buffer, 4 + 4 * slots, slots);
  for (const [word, code] of Object.entries(codes)) {
    const key = clusterKey(word);
    let slot = key & (slots - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    values[slot] = code;
  }
  return bytes;
}

describe("clusters of words", () => {
  it("give each word its code, and -1 to a word that they do not know", () => {
    const clusters = new WordClusters(tableOf({ rain: 0, snow: 17, wind: 4095 }, 8));
    expect(["rain", "snow", "wind", "tar"].map((word) => clusters.codeOf(word))).toEqual([0, 17, 4095, -1]);
    expect(["rain", "snow", "wind", "tar"].map((word) => clusters.codeOf(word))).toEqual([0, 17, 4095, -1]);
  });

  it("find words whose slots are taken by others", () => {
    const words = Array.from({ length: 15 }, (_, i) => `word-${"abcdefghijklmno".charAt(i)}`);
    const clusters = new WordClusters(tableOf(Object.fromEntries(words.map((word, i) => [word, i])), 16));
    expect(words.map((word) => clusters.codeOf(word))).toEqual(words.map((_, i) => i));
    expect(clusters.codeOf("tar")).toBe(-1);
  });

  it("do not mind case, nor which digits stand in a number", () => {
    const clusters = new WordClusters(tableOf({ rain: 5, "1,000": 9 }, 8));
    expect(["Rain", "RAIN"].map((word) => clusters.codeOf(word))).toEqual([5, 5]);
    expect(["7,345", "10,000"].map((word) => clusters.codeOf(word))).toEqual([9, -1]);
  });

  it("never file a word under 0, which marks an empty slot", () => {
    for (const word of ["", "a", "0", "é", "😀"]) expect(clusterKey(word)).toBeGreaterThan(0);
  });

  it("are read from any place in a larger buffer", () => {
    const bytes = tableOf({ rain: 5 }, 8);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(new WordClusters(larger.subarray(3)).codeOf("rain")).toBe(5);
  });
});

describe("the clusters that come with the program", () => {
  const file = fileURLToPath(
    new URL("../../../../src/extraction/embedded/weights/words.bin", import.meta.url),
  );
  const clusters = new WordClusters(readFileSync(file));
  /** Turns at the top of the tree that two words share. */
  const sharedTurns = (a: string, b: string): number =>
    Math.clz32(clusters.codeOf(a) ^ clusters.codeOf(b)) - (32 - CLUSTER_BITS);

  it("have codes of twelve bits for common words and none for made-up ones", () => {
    for (const word of ["the", "said", "minister", "company", "river"]) {
      expect(clusters.codeOf(word)).toBeGreaterThanOrEqual(0);
      expect(clusters.codeOf(word)).toBeLessThan(2 ** CLUSTER_BITS);
    }
    expect(clusters.codeOf("qwzzlfx")).toBe(-1);
  });

  it.each([
    ["monday", "tuesday", "butter"],
    ["minister", "president", "banana"],
    ["denied", "rejected", "guitar"],
    ["brother", "sister", "petrol"],
  ])("set %s nearer to %s than to %s", (word, near, far) => {
    expect(sharedTurns(word, near)).toBeGreaterThan(sharedTurns(word, far));
  });
});
