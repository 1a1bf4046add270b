// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { TokenizedText } from "../../../text/tokenized-text.ts";
import { WordClusters } from "../words/word-clusters.ts";
import { lemmatise } from "./lemmatise.ts";
import type { ParsedText } from "./parsed-text.ts";
import { Tagger } from "./tagger.ts";
import { TreeBuilder } from "./tree-builder.ts";
import { readWordSigns } from "./word-signs.ts";

/** Files of weights: what scripts/train/grammar.ts writes, and the clusters of words they were trained with. */
export interface GrammarWeights {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly words?: Uint8Array;
}

/** Tags, dictionary forms and trees for texts; the same for the same text, in time linear in its length. */
export function createGrammar(weights: GrammarWeights): (text: TokenizedText) => ParsedText {
  const clusters = weights.words === undefined ? undefined : new WordClusters(weights.words);
  const tagger = new Tagger(weights.tagger);
  const trees = new TreeBuilder(weights.parser, tagger.tags);
  const universal = tagger.tags.map((tag) => tag.slice(0, tag.indexOf("|")));
  const penn = tagger.tags.map((tag) => tag.slice(tag.indexOf("|") + 1));
  const isKnown = (word: string): boolean => clusters !== undefined && clusters.codeOf(word) >= 0;

  return (text) => {
    const signs = readWordSigns(text.forms, clusters);
    const tags = tagger.tag(signs, text.sentenceStarts);
    const { heads, relations } = trees.build(signs, tags, text.sentenceStarts);
    const lemmas = Array.from({ length: text.length }, () => "");
    const known = new Map<number, string>();
    for (let i = 0; i < text.length; i += 1) {
      const tag = tags[i] as number;
      const key = (signs.rowOf[i] as number) * 256 + tag;
      let lemma = known.get(key);
      if (lemma === undefined) {
        lemma = lemmatise(text.forms[i] as string, universal[tag] as string, penn[tag] as string, isKnown);
        known.set(key, lemma);
      }
      lemmas[i] = lemma;
    }
    return {
      ...text,
      tags: Array.from(tags, (tag) => penn[tag] as string),
      universalTags: Array.from(tags, (tag) => universal[tag] as string),
      heads,
      relations: Array.from(relations, (relation) => trees.relations[relation] as string),
      lemmas,
    };
  };
}
