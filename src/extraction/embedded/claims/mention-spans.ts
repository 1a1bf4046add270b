import type { ParsedText } from "../grammar/parsed-text.ts";
import type { Scene } from "./scene.ts";
import type { Word } from "./word.ts";

/** A run of words that may name somebody. */
export interface MentionSpan {
  readonly start: number;
  readonly end: number;
  readonly isName: boolean;
  readonly isPlural: boolean;
  readonly words: string;
  readonly last: string;
  /** The token on which the others hang. */
  readonly head: number;
}

const LONGEST = 4;

/** The run of names that begins at a word, whatever stands around it. */
export function nameRunAt({ text }: Scene, words: readonly Word[], index: number): MentionSpan | undefined {
  const start = words[index]?.token;
  if (start === undefined || !isName(text.tags[start]) || isName(text.tags[start - 1])) return undefined;
  let end = start;
  while (end - start < LONGEST && isName(text.tags[end])) end += 1;
  return spanOf(text, start, end, true, text.tags[end - 1] === "NNPS");
}

/** The whole proper name that begins at a word, if it is a noun phrase by itself: not "Roe" in "the Roe campaign". */
export function properNameAt(
  { text }: Scene,
  words: readonly Word[],
  index: number,
): MentionSpan | undefined {
  const start = words[index]?.token;
  if (start === undefined || !isName(text.tags[start]) || isName(text.tags[start - 1])) return undefined;
  if (isInTitle(text, start)) return undefined;
  if (start > 0 && /^(?:DT|JJ[RS]?|CD|PRP\$|POS|-)$/.test(text.tags[start - 1] ?? "")) return undefined;
  let end = start;
  while (end < text.length && isName(text.tags[end]) && words[index + end - start]?.token === end) end += 1;
  if (isName(text.tags[end]) || /^(?:NN|-)/.test(text.tags[end] ?? "") || text.forms[end] === "-")
    return undefined;
  if (end - start > LONGEST) return undefined;
  return spanOf(text, start, end, true, text.tags[end - 1] === "NNPS");
}

/** "the company": an article and a noun, perhaps one word between, and nothing that narrows it down. */
export function nounPhraseAt(
  { text, tree }: Scene,
  words: readonly Word[],
  index: number,
): MentionSpan | undefined {
  const start = words[index]?.token;
  if (start === undefined || words[index]?.form.toLowerCase() !== "the") return undefined;
  let end = start + 1;
  while (
    end - start < 3 &&
    /^(?:JJ|NN)$/.test(text.tags[end] ?? "") &&
    /^NNS?$/.test(text.tags[end + 1] ?? "")
  )
    end += 1;
  const head = end;
  if (!/^NNS?$/.test(text.tags[head] ?? "") || /^(?:NN|VBG|CD|-)/.test(text.tags[head + 1] ?? ""))
    return undefined;
  if (words[index + head - start]?.token !== head) return undefined;
  const isNarrowed = tree
    .childrenOf(head)
    .some((child) => child > head && !/^(?:case|punct|conj)$/.test(text.relations[child] ?? ""));
  if (isNarrowed || /^(?:of|that|who|which|-)$/.test(text.forms[head + 1] ?? "")) return undefined;
  return spanOf(text, start, head + 1, false, text.tags[head] === "NNS");
}

/** A few words in quotation marks are a title or a slogan, and stay. */
function isInTitle({ quotations, quotationOf }: ParsedText, token: number): boolean {
  const quotation = quotations[quotationOf[token] ?? -1];
  return quotation !== undefined && quotation.end - quotation.start <= 5;
}

function isName(tag: string | undefined): boolean {
  return tag === "NNP" || tag === "NNPS";
}

function spanOf(
  { forms, heads }: ParsedText,
  start: number,
  end: number,
  isName: boolean,
  isPlural: boolean,
): MentionSpan {
  const words = forms.slice(start, end);
  let head = end - 1;
  for (let token = start; token < end; token += 1) {
    const above = heads[token] ?? -1;
    if (above < start || above >= end) head = token;
  }
  return { start, end, isName, isPlural, words: words.join(" "), last: words.at(-1) ?? "", head };
}
