// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { Kinship } from "../../src/extraction/embedded/grammar/kinship.ts";
import { relationSign } from "../../src/extraction/embedded/grammar/labeller.ts";
import {
  LABELLER_FEATURES,
  writeLabellerFeatures,
} from "../../src/extraction/embedded/grammar/labeller-features.ts";
import { SentenceSigns } from "../../src/extraction/embedded/grammar/sentence-signs.ts";
import { indexOfGreatest } from "../../src/extraction/embedded/grammar/tagger.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { randomNumbers, shuffled } from "./shuffle.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";
import type { Treebank } from "./treebank.ts";

const EPOCHS = 5;
const KEY_BITS = 26;
const LEAST_COUNT = 2;
const LEAST_WEIGHT = 1;
const SCALE = 4;

/** Trains on gold trees with the tags given, and writes what Labeller reads. */
export function trainLabeller(
  bank: Treebank,
  tags: readonly string[],
  relations: readonly string[],
  tagOf: Uint8Array,
  writer: ByteWriter,
): void {
  const model = new SparsePerceptron(KEY_BITS);
  const sentence = new SentenceSigns(tags);
  const kin = new Kinship();
  const features = new Int32Array(LABELLER_FEATURES);
  const scores = new Int32Array(relations.length);
  const signs = Int32Array.from(relations, (_, relation) => relationSign(relation));
  const root = relations.indexOf("root");
  const random = randomNumbers(13);
  for (let epoch = 0; epoch <= EPOCHS; epoch += 1) {
    let wrong = 0;
    for (const s of shuffled(bank.sentences.length, random)) {
      const from = bank.sentenceStarts[s] as number;
      const to = bank.sentenceStarts[s + 1] as number;
      const length = to - from;
      sentence.read(bank.signs, tagOf, from, to);
      kin.read(
        sentence,
        Int32Array.from(bank.heads.subarray(from, to), (head) => (head < 0 ? length : head - from)),
      );
      for (let n = 0; n < length; n += 1) {
        const child = kin.order[n] as number;
        const gold = bank.relationOf[from + child] as number;
        let best = gold;
        if (kin.head[child] !== length) {
          const all = writeLabellerFeatures(sentence, kin, child, features);
          if (epoch === 0) {
            model.count(features, all);
          } else {
            const count = model.keepCounted(features, all, LEAST_COUNT);
            scores.fill(0);
            model.addScores(features, count, scores);
            scores[root] = -1e9;
            best = indexOfGreatest(scores);
            model.clock += 1;
            if (best !== gold) {
              wrong += 1;
              model.update(features, count, gold, 1);
              model.update(features, count, best, -1);
            }
          }
        }
        kin.label(child, signs[best] as number);
      }
    }
    if (epoch > 0) console.error(`labeller epoch ${epoch}: ${wrong} wrong`);
  }
  writer.names(relations);
  writer.featureRows(model.averages(LEAST_WEIGHT), relations.length, KEY_BITS, SCALE);
}
