import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGrammar } from "../../src/extraction/embedded/grammar/create-grammar.ts";
import { createSpanFinder } from "../../src/extraction/embedded/spans/create-span-finder.ts";
import type { TokenSpan } from "../../src/text/tokenized-text.ts";
import { type GoldAttribution, HELD_OUT, readPolnear } from "./read-polnear.ts";

/**
 * Prints the curve of src/extraction/embedded/confidence.ts: what share of the attributions with a certain score of
 * the span models stand in the held-out articles too (cue and source overlap, contents share half of their words),
 * in ten steps of equal size, never falling (pool adjacent violators). Run: npx tsx scripts/train/confidence.ts
 */
const STEPS = 10;
const WEIGHTS = fileURLToPath(new URL("../../src/extraction/embedded/weights/", import.meta.url));
const read = (name: string): Uint8Array => readFileSync(`${WEIGHTS}${name}`);
const parse = createGrammar({
  tagger: read("tagger.bin"),
  parser: read("parser.bin"),
  words: read("words.bin"),
});
const finder = createSpanFinder({
  words: read("words.bin"),
  buckets: read("buckets.bin"),
  cues: read("cues.bin"),
  parts: read("parts.bin"),
});

const judged: { score: number; isRight: boolean }[] = [];
for (const { tokens, attributions } of readPolnear().slice(-HELD_OUT)) {
  const left = new Set(attributions);
  for (const found of finder.find(parse(tokens))) {
    if (found.within !== undefined) continue;
    const match = [...left].find((gold) => isSame(gold, found));
    if (match !== undefined) left.delete(match);
    judged.push({ score: found.score, isRight: match !== undefined });
  }
}
judged.sort((a, b) => a.score - b.score);
const blocks: { score: number; right: number; of: number }[] = [];
for (let step = 0; step < STEPS; step += 1) {
  const part = judged.slice((step * judged.length) / STEPS, ((step + 1) * judged.length) / STEPS);
  const middle = part[part.length >> 1]?.score ?? 0;
  blocks.push({ score: middle, right: part.filter(({ isRight }) => isRight).length, of: part.length });
}
for (let i = 1; i < blocks.length;) {
  const before = blocks[i - 1];
  const here = blocks[i];
  if (before === undefined || here === undefined || before.right / before.of <= here.right / here.of) {
    i += 1;
    continue;
  }
  blocks.splice(i - 1, 2, {
    score: (before.score * before.of + here.score * here.of) / (before.of + here.of),
    right: before.right + here.right,
    of: before.of + here.of,
  });
  i = Math.max(1, i - 1);
}
for (const { score, right, of } of blocks)
  console.log(`  [${score.toFixed(3)}, ${(right / of).toFixed(3)}], // of ${of}`);

function isSame(gold: GoldAttribution, found: GoldAttribution): boolean {
  if (overlap([gold.cue], [found.cue]) === 0) return false;
  if (gold.source.length + found.source.length > 0 && overlap(gold.source, found.source) === 0) return false;
  const shared = overlap(gold.content, found.content);
  const all = length(gold.content) + length(found.content) - shared;
  return all === 0 || shared / all >= 0.5;
}

function overlap(a: readonly TokenSpan[], b: readonly TokenSpan[]): number {
  let tokens = 0;
  for (const x of a)
    for (const y of b) tokens += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return tokens;
}

function length(spans: readonly TokenSpan[]): number {
  return spans.reduce((tokens, { start, end }) => tokens + end - start, 0);
}
