// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import {
  PARSER_FEATURES,
  writeParserFeatures,
} from "../../src/extraction/embedded/grammar/parser-features.ts";
import { LEFT, ParserState, RIGHT, SHIFT } from "../../src/extraction/embedded/grammar/parser-state.ts";
import { SentenceSigns } from "../../src/extraction/embedded/grammar/sentence-signs.ts";
import { ActionPerceptron, type ActionRow } from "./action-perceptron.ts";
import { countLostArcs } from "./arc-oracle.ts";
import { randomNumbers, shuffled } from "./shuffle.ts";
import type { Treebank } from "./treebank.ts";

const EPOCHS = 8;
export const BITS = 22;
const LEAST_COUNT = 2;
const LEAST_WEIGHT = 1.2;
export const SCALE = 4;
/** Share of the decisions that follow the model rather than the treebank, from the second epoch on. */
const EXPLORE = 0.9;

/** Trains on trees with the tags given, and gives the weights of Parser. */
export function trainParser(bank: Treebank, tags: readonly string[], tagOf: Uint8Array): ActionRow[] {
  const model = new ActionPerceptron(BITS);
  const sentence = new SentenceSigns(tags);
  const state = new ParserState();
  const features = new Int32Array(PARSER_FEATURES);
  const scores = new Int32Array(3);
  const costs = new Int32Array(3);
  const random = randomNumbers(12);
  for (let epoch = 0; epoch <= EPOCHS; epoch += 1) {
    let wrong = 0;
    for (const s of shuffled(bank.sentences.length, random)) {
      const from = bank.sentenceStarts[s] as number;
      const to = bank.sentenceStarts[s + 1] as number;
      const length = to - from;
      const gold = Int32Array.from(bank.heads.subarray(from, to), (head) =>
        head < 0 ? length : head - from,
      );
      sentence.read(bank.signs, tagOf, from, to);
      state.begin(length);
      while (!state.isDone()) {
        const forced = state.forced();
        if (forced >= 0) {
          state.take(forced);
          continue;
        }
        let count = writeParserFeatures(
          sentence,
          state.tree,
          state.under(0),
          state.under(1),
          state.under(2),
          state.next,
          features,
        );
        countLostArcs(state, gold, costs);
        if (state.depth < 2) costs[RIGHT] = 1000;
        const least = Math.min(costs[SHIFT] as number, costs[LEFT] as number, costs[RIGHT] as number);
        if (epoch === 0) {
          model.count(features, count);
          state.take(costs[SHIFT] === least ? SHIFT : costs[LEFT] === least ? LEFT : RIGHT);
          continue;
        }
        count = model.keepCounted(features, count, LEAST_COUNT);
        model.score(features, count, scores);
        let best = SHIFT;
        let bestRight = -1;
        for (const action of [SHIFT, LEFT, RIGHT]) {
          if (action === RIGHT && state.depth < 2) continue;
          if ((scores[action] as number) > (scores[best] as number)) best = action;
          if (
            costs[action] === least &&
            (bestRight < 0 || (scores[action] as number) > (scores[bestRight] as number))
          )
            bestRight = action;
        }
        model.clock += 1;
        if (costs[best] !== least) {
          wrong += 1;
          model.update(features, count, bestRight, best);
        }
        state.take(epoch > 1 && random() < EXPLORE ? best : bestRight);
      }
    }
    if (epoch > 0) console.error(`parser epoch ${epoch}: ${wrong} wrong`);
  }
  return model.averages(LEAST_WEIGHT);
}
