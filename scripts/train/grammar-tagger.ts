// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { ByteReader } from "../../src/extraction/embedded/grammar/byte-reader.ts";
import { indexOfGreatest } from "../../src/extraction/embedded/grammar/tagger.ts";
import {
  TAGGER_FEATURES,
  tagSign,
  writeTaggerFeatures,
} from "../../src/extraction/embedded/grammar/tagger-features.ts";
import { WordClasses } from "../../src/extraction/embedded/grammar/word-classes.ts";
import { SIGN, SIGNS } from "../../src/extraction/embedded/grammar/word-signs.ts";
import { ByteWriter } from "./byte-writer.ts";
import { randomNumbers, shuffled } from "./shuffle.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";
import type { Treebank } from "./treebank.ts";

const EPOCHS = 7;
const KEY_BITS = 26;
/** Words seen less often have no class: the model must learn to do without one. */
const CLASS_COUNT = 3;
/** A tag belongs to a word's class from this share of its uses on. */
const CLASS_SHARE = 0.02;
/** Features seen less often take no part. */
const LEAST_COUNT = 2;
const LEAST_WEIGHT = 1;
const SCALE = 4;

/** Trains on the sentences for which `isUsed` says so; gives the bytes that Tagger reads. */
export function trainTagger(
  bank: Treebank,
  tags: readonly string[],
  isUsed: (sentence: number) => boolean,
): Uint8Array {
  const used = Array.from({ length: bank.sentences.length }, (_, s) => s).filter(isUsed);
  const writer = new ByteWriter();
  writer.names(tags);
  const classBytes = new ByteWriter();
  writeClasses(bank, used, tags.length, classBytes);
  writeClasses(bank, used, tags.length, writer);
  const classes = new WordClasses(new ByteReader(classBytes.bytes())).read(bank.signs);

  const model = new SparsePerceptron(KEY_BITS);
  const signOf = Int32Array.from(tags, (_, tag) => tagSign(tag));
  const none = tagSign(-1);
  const features = new Int32Array(TAGGER_FEATURES);
  const scores = new Int32Array(tags.length);
  for (const s of used) {
    const from = bank.sentenceStarts[s] as number;
    const to = bank.sentenceStarts[s + 1] as number;
    for (let i = from; i < to; i += 1) {
      const tag1 = i > from ? (signOf[bank.tagOf[i - 1] as number] as number) : none;
      const tag2 = i > from + 1 ? (signOf[bank.tagOf[i - 2] as number] as number) : none;
      model.count(features, writeTaggerFeatures(bank.signs, classes, from, to, i, tag1, tag2, features));
    }
  }
  const random = randomNumbers(11);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    let wrong = 0;
    for (const s of shuffled(used.length, random)) {
      const from = bank.sentenceStarts[used[s] as number] as number;
      const to = bank.sentenceStarts[(used[s] as number) + 1] as number;
      let tag1 = none;
      let tag2 = none;
      for (let i = from; i < to; i += 1) {
        const all = writeTaggerFeatures(bank.signs, classes, from, to, i, tag1, tag2, features);
        const count = model.keepCounted(features, all, LEAST_COUNT);
        scores.fill(0);
        model.addScores(features, count, scores);
        const best = indexOfGreatest(scores);
        const gold = bank.tagOf[i] as number;
        model.clock += 1;
        if (best !== gold) {
          wrong += 1;
          model.update(features, count, gold, 1);
          model.update(features, count, best, -1);
        }
        tag2 = tag1;
        tag1 = signOf[best] as number;
      }
    }
    console.error(`tagger epoch ${epoch + 1}: ${wrong} wrong`);
  }
  const rows = model.averages(LEAST_WEIGHT);
  writer.featureRows(rows, tags.length, KEY_BITS, SCALE);
  return writer.bytes();
}

/** Writes which words take which set of tags; the sets are numbered by frequency. */
function writeClasses(bank: Treebank, used: readonly number[], tags: number, writer: ByteWriter): void {
  const counts = new Map<number, Int32Array>();
  for (const s of used) {
    for (let i = bank.sentenceStarts[s] as number; i < (bank.sentenceStarts[s + 1] as number); i += 1) {
      const word = (bank.signs.rows[(bank.signs.rowOf[i] as number) * SIGNS + SIGN.word] as number) >>> 0;
      let row = counts.get(word);
      if (row === undefined) counts.set(word, (row = new Int32Array(tags)));
      const tag = bank.tagOf[i] as number;
      row[tag] = (row[tag] as number) + 1;
    }
  }
  const numbers = new Map<string, number>();
  const found: [word: number, kind: number][] = [];
  for (const [word, row] of [...counts].sort(([a], [b]) => a - b)) {
    const total = row.reduce((sum, count) => sum + count, 0);
    if (total < CLASS_COUNT) continue;
    const name = [...row.keys()]
      .filter((tag) => (row[tag] as number) >= CLASS_SHARE * total && row[tag] !== 0)
      .join(" ");
    const kind = numbers.get(name) ?? numbers.size;
    numbers.set(name, kind);
    found.push([word, kind]);
  }
  writer.number(found.length);
  let last = 0;
  for (const [word, kind] of found) {
    writer.number(word - last);
    last = word;
    writer.number(kind);
  }
}
