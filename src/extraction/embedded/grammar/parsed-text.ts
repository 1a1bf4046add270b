import type { TokenizedText } from "../../../text/tokenized-text.ts";

/** A text with its grammar: one tree a sentence, in Universal Dependencies (English, as EWT and GUM have it). */
export interface ParsedText extends TokenizedText {
  /** Penn Treebank tag of each token: VBD, NNP … */
  readonly tags: readonly string[];
  /** Universal part of speech of each token: VERB, PROPN … */
  readonly universalTags: readonly string[];
  /** Token on which each token hangs; -1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Relation to the head, subtype included: nsubj:pass, acl:relcl, root … */
  readonly relations: readonly string[];
  /** Dictionary form in lower case: "said" → "say". Names keep their capitals. */
  readonly lemmas: readonly string[];
}
