import { bucketKey } from "../../src/extraction/embedded/spans/cue-buckets.ts";
import type { ParsedText } from "../../src/extraction/embedded/grammar/parsed-text.ts";
import { hashString } from "../../src/extraction/embedded/spans/token-facts.ts";
import type { GoldArticle } from "./read-polnear.ts";

/** How often each lemma with its part of speech was in a cue, smoothed, as six steps: see CueBuckets. */
export function countBuckets(
  golds: readonly GoldArticle[],
  parsed: readonly ParsedText[],
): ReadonlyMap<string, number> {
  const seen = new Map<string, { inCue: number; all: number }>();
  golds.forEach(({ attributions }, a) => {
    const text = parsed[a];
    if (text === undefined) return;
    const isCue = new Uint8Array(text.length);
    for (const { cue } of attributions) isCue.fill(1, cue.start, cue.end);
    for (let i = 0; i < text.length; i += 1) {
      const key = bucketKey(text.lemmas[i] ?? "", text.universalTags[i] ?? "");
      const count = seen.get(key) ?? { inCue: 0, all: 0 };
      count.all += 1;
      count.inCue += isCue[i] ?? 0;
      seen.set(key, count);
    }
  });
  const buckets = new Map<string, number>();
  for (const [key, { inCue, all }] of seen) {
    if (all < 3) continue;
    const share = (inCue + 0.15) / (all + 2);
    buckets.set(key, share < 0.03 ? 1 : share < 0.1 ? 2 : share < 0.25 ? 3 : share < 0.55 ? 4 : 5);
  }
  return buckets;
}

/** As bytes for CueBuckets. Words hardly ever in a cue are told from unknown ones by step 1. */
export function writeBuckets(buckets: ReadonlyMap<string, number>): Uint8Array {
  let slots = 1024;
  while (slots < 1.5 * buckets.size) slots *= 2;
  const bytes = new Uint8Array(4 + 5 * slots);
  new Uint32Array(bytes.buffer, 0, 1)[0] = slots;
  const keys = new Int32Array(bytes.buffer, 4, slots);
  const steps = new Uint8Array(bytes.buffer, 4 + 4 * slots, slots);
  for (const [word, step] of buckets) {
    const key = hashString(word);
    let slot = key & (slots - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    steps[slot] = step;
  }
  return bytes;
}
