// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { ParsedText } from "../../src/extraction/embedded/grammar/parsed-text.ts";
import type { TokenizedText } from "../../src/text/tokenized-text.ts";
import type { TreebankSentence } from "./read-conllu.ts";

/** Shares of tokens that are right, 0 to 1. "plain" leaves punctuation out; LAS compares relations with subtypes. */
export interface GrammarScores {
  readonly universalTags: number;
  readonly pennTags: number;
  readonly plainUas: number;
  readonly plainLas: number;
  readonly uas: number;
  readonly las: number;
  readonly lemmas: number;
  readonly verbLemmas: number;
}

/** Sentences of a treebank as one text, a space between any two words. */
export function textOf(sentences: readonly TreebankSentence[]): TokenizedText {
  const forms = sentences.flatMap((sentence) => sentence.forms);
  const starts = new Uint32Array(forms.length);
  const ends = new Uint32Array(forms.length);
  const sentenceStarts = new Uint32Array(sentences.length + 1);
  const sentenceOf = new Uint32Array(forms.length);
  let token = 0;
  let at = 0;
  for (const [s, sentence] of sentences.entries()) {
    sentenceStarts[s] = token;
    for (const form of sentence.forms) {
      starts[token] = at;
      ends[token] = at + form.length;
      sentenceOf[token] = s;
      at += form.length + 1;
      token += 1;
    }
  }
  sentenceStarts[sentences.length] = token;
  return {
    text: forms.join(" "),
    length: forms.length,
    starts,
    ends,
    forms,
    sentenceStarts,
    paragraphStarts: Uint32Array.of(0, forms.length),
    sentenceOf,
    paragraphOf: new Uint32Array(forms.length),
    quotations: [],
    quotationOf: new Int32Array(forms.length).fill(-1),
  };
}

/** Compares what was parsed from `textOf(sentences)` with the treebank. */
export function scoreGrammar(parsed: ParsedText, sentences: readonly TreebankSentence[]): GrammarScores {
  const right = { universal: 0, penn: 0, plainUas: 0, plainLas: 0, uas: 0, las: 0, lemmas: 0, verbLemmas: 0 };
  let plain = 0;
  let verbs = 0;
  let from = 0;
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.forms.length; i += 1) {
      const [universal, penn] = (sentence.tags[i] as string).split("|");
      const head = sentence.heads[i] as number;
      const isHead = parsed.heads[from + i] === (head < 0 ? -1 : from + head);
      const isArc = isHead && parsed.relations[from + i] === sentence.relations[i];
      const isLemma = parsed.lemmas[from + i] === sentence.lemmas[i];
      if (parsed.universalTags[from + i] === universal) right.universal += 1;
      if (parsed.tags[from + i] === penn) right.penn += 1;
      if (isHead) right.uas += 1;
      if (isArc) right.las += 1;
      if (isLemma) right.lemmas += 1;
      if (universal !== "PUNCT") {
        plain += 1;
        if (isHead) right.plainUas += 1;
        if (isArc) right.plainLas += 1;
      }
      if (universal === "VERB") {
        verbs += 1;
        if (isLemma) right.verbLemmas += 1;
      }
    }
    from += sentence.forms.length;
  }
  return {
    universalTags: right.universal / from,
    pennTags: right.penn / from,
    plainUas: right.plainUas / plain,
    plainLas: right.plainLas / plain,
    uas: right.uas / from,
    las: right.las / from,
    lemmas: right.lemmas / from,
    verbLemmas: right.verbLemmas / verbs,
  };
}
