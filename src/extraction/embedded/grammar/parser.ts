// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { ActionWeights } from "./action-weights.ts";
import type { ByteReader } from "./byte-reader.ts";
import { PARSER_FEATURES, writeParserFeatures } from "./parser-features.ts";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import type { SentenceSigns } from "./sentence-signs.ts";

/** Draws the tree of a sentence from left to right. */
export class Parser {
  readonly #weights: ActionWeights;
  readonly #state = new ParserState();
  readonly #features = new Int32Array(PARSER_FEATURES);
  readonly #scores = new Int32Array(3);

  constructor(bytes: ByteReader) {
    this.#weights = new ActionWeights(bytes);
  }

  /** Head of each word as a place in the sentence, the root as its length. Valid until the next call. */
  parse(sentence: SentenceSigns): Int32Array {
    const { length } = sentence;
    const state = this.#state;
    const scores = this.#scores;
    state.begin(length);
    while (!state.isDone()) {
      let action = state.forced();
      if (action < 0) {
        const count = writeParserFeatures(
          sentence,
          state.tree,
          state.under(0),
          state.under(1),
          state.under(2),
          state.next,
          this.#features,
        );
        this.#weights.score(this.#features, count, scores);
        action = SHIFT;
        if ((scores[LEFT] as number) > (scores[action] as number)) action = LEFT;
        if (state.depth > 1 && (scores[RIGHT] as number) > (scores[action] as number)) action = RIGHT;
      }
      state.take(action);
    }
    return state.tree.head;
  }
}
