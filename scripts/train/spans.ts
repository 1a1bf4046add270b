import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { createGrammar } from "../../src/extraction/embedded/grammar/create-grammar.ts";
import type { ParsedText } from "../../src/extraction/embedded/grammar/parsed-text.ts";
import { reportingClassOf } from "../../src/extraction/embedded/lexicon/reporting-class.ts";
import { CueBuckets } from "../../src/extraction/embedded/spans/cue-buckets.ts";
import { addCueFeatures, CUE_FEATURES } from "../../src/extraction/embedded/spans/cue-features.ts";
import { viewFrom } from "../../src/extraction/embedded/spans/cue-view.ts";
import { windowOf } from "../../src/extraction/embedded/spans/cue-window.ts";
import { FeatureList } from "../../src/extraction/embedded/spans/feature-list.ts";
import { addPartFeatures, PART_FEATURES } from "../../src/extraction/embedded/spans/part-features.ts";
import {
  labelOf,
  mayBegin,
  mayFollow,
  PART_LABELS,
  type PartRole,
} from "../../src/extraction/embedded/spans/part-labels.ts";
import { gatherFacts, type TokenFacts } from "../../src/extraction/embedded/spans/token-facts.ts";
import { WordClusters } from "../../src/extraction/embedded/words/word-clusters.ts";
import { countBuckets, writeBuckets } from "./count-buckets.ts";
import { type CrfData, type CrfModel, numberFeatures, trainCrf } from "./crf-trainer.ts";
import { type GoldArticle, HELD_OUT, readPolnear } from "./read-polnear.ts";
import { writeChain } from "./write-chain.ts";

/**
 * Trains the span models: cues.bin, parts.bin and buckets.bin, from polnear-train without its newest articles.
 * Needs words.bin, tagger.bin and parser.bin. Run: npx tsx scripts/train/spans.ts [--to FOLDER] [--all] [--parsed CACHE]
 */
const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? "");
};
const WEIGHTS = fileURLToPath(new URL("../../src/extraction/embedded/weights/", import.meta.url));
const TO = flag("to") ?? WEIGHTS;
const EPOCHS = 7;
const RATE = 0.03;
const DROPOUT = 0.3;
/** Added to the score of beginning a cue: chosen on the held-out articles, where it finds more and costs no F1. */
const CUE_BONUS = 0.3;
/** Weights smaller than these everywhere say nothing and are not kept. */
const LEAST_CUE = 0.02;
const LEAST_PART = 0.04;

const read = (name: string): Uint8Array => readFileSync(`${WEIGHTS}${name}`);
const articles = readPolnear();
const parsed = parseAll(articles);
const trained = process.argv.includes("--all") ? articles.length : articles.length - HELD_OUT;
const golds = articles.slice(0, trained);
const bucketBytes = writeBuckets(countBuckets(golds, parsed));
writeFileSync(`${TO}/buckets.bin`, bucketBytes);
const buckets = new CueBuckets(bucketBytes);
const lexicon = {
  classOf: reportingClassOf,
  bucketOf: (lemma: string, tag: string) => buckets.stepOf(lemma, tag),
};
const clusters = new WordClusters(read("words.bin"));
const facts = parsed.slice(0, trained).map((text) => gatherFacts(text, clusters, lexicon));
const CUE_LABELS = 3;
const cues = learn(
  "cues.bin",
  cueData(),
  CUE_LABELS,
  2,
  (x, y) => x === 0 && y === 2,
  (y) => y === 2,
);
for (let x = 0; x < CUE_LABELS; x += 1) addTo(cues.shape.transitions, x * CUE_LABELS + 1, CUE_BONUS);
addTo(cues.shape.starts, 1, CUE_BONUS);
write("cues.bin", cues, LEAST_CUE);
const parts = learn(
  "parts.bin",
  partData(),
  PART_LABELS,
  3,
  (x, y) => !mayFollow(x, y),
  (y) => !mayBegin(y),
);
write("parts.bin", parts, LEAST_PART);

function addTo(values: Float64Array, at: number, more: number): void {
  values[at] = (values[at] ?? 0) + more;
}

/** Features met at least `minCount` times are learnt. */
function learn(
  name: string,
  data: CrfData,
  labels: number,
  minCount: number,
  forbidden: (x: number, y: number) => boolean,
  forbiddenStart: (y: number) => boolean,
): CrfModel {
  const hashes = numberFeatures(data.features, minCount);
  console.log(
    `${name}: ${data.labels.length} tokens in ${data.starts.length - 1} sequences, ${hashes.length} features`,
  );
  return trainCrf(data, hashes, {
    labels,
    epochs: EPOCHS,
    rate: RATE,
    dropout: DROPOUT,
    forbidden,
    forbiddenStart,
  });
}

function write(name: string, model: CrfModel, least: number): void {
  const bytes = writeChain(model, least);
  writeFileSync(`${TO}/${name}`, bytes);
  console.log(`${TO}/${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

function parseAll(all: readonly GoldArticle[]): readonly ParsedText[] {
  const cache = flag("parsed");
  if (cache !== undefined && existsSync(cache))
    return deserialize(readFileSync(cache)) as readonly ParsedText[];
  const grammar = createGrammar({
    tagger: read("tagger.bin"),
    parser: read("parser.bin"),
    words: read("words.bin"),
  });
  const texts = all.map(({ tokens }) => grammar(tokens));
  if (cache !== undefined) writeFileSync(cache, serialize(texts));
  return texts;
}

/** Sentences with 0 outside, 1 begin of a cue, 2 inside. */
function cueData(): CrfData {
  const total = facts.reduce((sum, { length }) => sum + length, 0);
  const features = new Int32Array(total * CUE_FEATURES);
  const labels = new Uint8Array(total);
  const starts: number[] = [];
  const list = new FeatureList(CUE_FEATURES);
  let base = 0;
  facts.forEach((text, a) => {
    const { sentenceStarts, sentenceOf } = text.parsed;
    for (let s = 0; s + 1 < sentenceStarts.length; s += 1) {
      const from = sentenceStarts[s] ?? 0;
      const to = sentenceStarts[s + 1] ?? 0;
      starts.push(base + from);
      for (let i = from; i < to; i += 1) {
        addCueFeatures(text, i, from, to, list);
        features.set(list.hashes.subarray(0, list.count), (base + i) * CUE_FEATURES);
      }
    }
    for (const { cue } of golds[a]?.attributions ?? []) {
      for (let i = cue.start; i < cue.end; i += 1) {
        labels[base + i] = i === cue.start || sentenceOf[i] !== sentenceOf[i - 1] ? 1 : 2;
      }
    }
    base += text.length;
  });
  return { features, stride: CUE_FEATURES, starts: Uint32Array.from([...starts, total]), labels };
}

/** Windows around the cues of the corpus, with the labels of their parts. */
function partData(): CrfData {
  const windows = facts.flatMap((text, a) =>
    (golds[a]?.attributions ?? []).map((gold) => ({ text, gold, window: windowOf(text, gold.cue) })),
  );
  const total = windows.reduce((sum, { window }) => sum + window.end - window.start, 0);
  const features = new Int32Array(total * PART_FEATURES);
  const labels = new Uint8Array(total);
  const starts = new Uint32Array(windows.length + 1).fill(total);
  const list = new FeatureList(PART_FEATURES);
  let base = 0;
  windows.forEach(({ text, gold, window }, nth) => {
    starts[nth] = base;
    const view = viewFrom(text, window);
    for (let i = window.start; i < window.end; i += 1) {
      addPartFeatures(text, window, view, i, list);
      features.set(list.hashes.subarray(0, list.count), (base + i - window.start) * PART_FEATURES);
    }
    labels.set(partLabels(text, gold, window), base);
    base += window.end - window.start;
  });
  return { features, stride: PART_FEATURES, starts, labels };
}

/** Roles by token first, the source above the content, nothing in the cue; then each run of one part becomes labels. */
function partLabels(
  _text: TokenFacts,
  gold: GoldArticle["attributions"][number],
  window: ReturnType<typeof windowOf>,
): Uint8Array {
  const n = window.end - window.start;
  const part = new Int32Array(n).fill(-1);
  const roles: PartRole[] = [];
  const lay = (span: { start: number; end: number }, role: PartRole): void => {
    const from = Math.max(0, span.start - window.start);
    const to = Math.min(n, span.end - window.start);
    if (from < to) part.fill(roles.length, from, to);
    roles.push(role);
  };
  for (const span of gold.content) lay(span, 1);
  for (const span of gold.source) lay(span, 0);
  part.fill(-1, window.cue.start - window.start, window.cue.end - window.start);
  const labels = new Uint8Array(n);
  for (let from = 0; from < n;) {
    const which = part[from] ?? -1;
    let to = from + 1;
    while (to < n && part[to] === which) to += 1;
    if (which >= 0)
      for (let i = from; i < to; i += 1) labels[i] = labelOf(roles[which] ?? 0, i - from, to - from);
    from = to;
  }
  return labels;
}
