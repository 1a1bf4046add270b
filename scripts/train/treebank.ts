// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { readWordSigns, type WordSigns } from "../../src/extraction/embedded/grammar/word-signs.ts";
import type { WordClusters } from "../../src/extraction/embedded/words/word-clusters.ts";
import type { TreebankSentence } from "./read-conllu.ts";

/** Sentences laid end to end, as the models read them. */
export interface Treebank {
  readonly sentences: readonly TreebankSentence[];
  readonly length: number;
  readonly signs: WordSigns;
  readonly sentenceStarts: Uint32Array;
  /** Number of the tag in `tags`. */
  readonly tagOf: Uint8Array;
  /** Head of each token, counted over the whole treebank; -1: root. */
  readonly heads: Int32Array;
  /** Number of the relation in `relations`. */
  readonly relationOf: Uint8Array;
}

/** Unknown tags and relations become the first name. */
export function layOut(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  relations: readonly string[],
  clusters: WordClusters | undefined,
): Treebank {
  const length = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  const sentenceStarts = new Uint32Array(sentences.length + 1);
  const tagOf = new Uint8Array(length);
  const heads = new Int32Array(length);
  const relationOf = new Uint8Array(length);
  let at = 0;
  for (const [s, sentence] of sentences.entries()) {
    sentenceStarts[s] = at;
    for (let i = 0; i < sentence.forms.length; i += 1) {
      const head = sentence.heads[i] as number;
      tagOf[at + i] = Math.max(0, tags.indexOf(sentence.tags[i] as string));
      heads[at + i] = head < 0 ? -1 : at + head;
      relationOf[at + i] = Math.max(0, relations.indexOf(sentence.relations[i] as string));
    }
    at += sentence.forms.length;
  }
  sentenceStarts[sentences.length] = at;
  const signs = readWordSigns(
    sentences.flatMap(({ forms }) => forms),
    clusters,
  );
  return { sentences, length, signs, sentenceStarts, tagOf, heads, relationOf };
}

/** Different values, the most frequent first, ties by name. */
export function namesByCount(values: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort(
    (a, b) => (counts.get(b) as number) - (counts.get(a) as number) || (a < b ? -1 : 1),
  );
}
