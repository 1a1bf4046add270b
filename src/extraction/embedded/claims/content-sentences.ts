import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { quotationMarkedBy } from "./quotation-marks.ts";
import { newWords, wordsOfSpan, type Word } from "./word.ts";

/** Verbs, prepositions and the like: a comma after one stands there only because "X said" follows. */
const CANNOT_END = /^(?:VB[DPZ]?|MD|TO|IN|DT|PRP\$|CC)$/;
/** Words that open an adverbial, which a comma closes. */
const OPENS_ADVERBIAL = /^(?:IN|RB|WRB)$/;
/** Words of a content that are read: what a claim can hold, and more. */
const MOST_WORDS = 400;
const LOOSE = /^(?:[,;:*•]|-+|–+)$/;
const SENTENCE_END = /^(?:\.+|[!?]+)$/;
const LEADING_TALK = new Set(
  "but and so yet well yeah yes no look listen now frankly obviously oh nor plus also".split(" "),
);

const TALK_OF_TWO = new Set([
  "you know",
  "i mean",
  "you see",
  "of course",
  "i think",
  "i guess",
  "i believe",
]);

/** One sentence of a content, ready to be worked on. */
export interface ContentSentence {
  /** Without the marks at its edges. */
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
}

/**
 * The words of a content, cut into sentences: parts on both sides of "X said" joined, and no comma, dash, stop or empty
 * talk ("Well, …") at the edges.
 */
export function contentSentences(
  text: ParsedText,
  content: readonly TokenSpan[],
): readonly ContentSentence[] {
  const sentences: Word[][] = [];
  let current: Word[] = [];
  let room = MOST_WORDS;
  for (const part of content) {
    const read = { start: part.start, end: Math.min(part.end, part.start + room) };
    room -= read.end - read.start;
    wordsOfSpan(text, read).forEach((word, index) => {
      const isNew = !isSameSentence(text, current.at(-1), word) || (index === 0 && opensSentence(text, part));
      if (current.some(isSpoken) && isNew) {
        sentences.push(current);
        current = [];
      }
      if (index === 0 && current.some(isSpoken)) current = bridged(text, current, word);
      current.push(word);
    });
  }
  return [...sentences, current]
    .map((words) => trimmed(text, words))
    .filter(({ words }) => words.some(isSpoken));
}

/** A quotation that goes on with a capital, where no name asks for one. */
function opensSentence(text: ParsedText, part: TokenSpan): boolean {
  const first = wordsOfSpan(text, { start: part.start, end: Math.min(part.end, part.start + 2) }).find(
    isSpoken,
  );
  if (first === undefined || !/^\p{Lu}/u.test(first.form)) return false;
  return first.form !== "I" && !/^(?:NNPS?|JJ)$/.test(tagOf(text, first));
}

function isSpoken({ form }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(form);
}

function isSameSentence(text: ParsedText, before: Word | undefined, word: Word): boolean {
  return text.sentenceOf[before?.token ?? -1] === text.sentenceOf[word.token ?? -1];
}

/** Two parts of one sentence: the comma before "X said" goes where the sentence would not have one. */
function bridged(text: ParsedText, before: readonly Word[], next: Word): Word[] {
  const end = before.findLastIndex(isSpoken) + 1;
  const tail = before.slice(end);
  const firstTag = tagOf(text, before.find(isSpoken));
  const isCut = CANNOT_END.test(tagOf(text, before[end - 1])) && !OPENS_ADVERBIAL.test(firstTag);
  const needsComma = tail.some(({ form }) => form === ",") ? !isCut : OPENS_ADVERBIAL.test(firstTag);
  const followsFreely = /^(?:,|TO|IN|CC)$/.test(tagOf(text, next));
  const kept = tail.filter(({ form }) => !LOOSE.test(form));
  return [...before.slice(0, end), ...kept, ...(needsComma && !followsFreely ? newWords(",") : [])];
}

function trimmed(text: ParsedText, sentence: readonly Word[]): ContentSentence {
  const isMark = (word: Word | undefined) =>
    word !== undefined && quotationMarkedBy(text, word) !== undefined;
  const isEdge = (word: Word | undefined) =>
    word !== undefined && (LOOSE.test(word.form) || SENTENCE_END.test(word.form));
  let words = [...sentence];
  // "overblown," → "overblown": the comma and the stop stand before the mark in print.
  let last = words.length - 1;
  const isQuestion = words.slice(words.findLastIndex(isSpoken) + 1).some(({ form }) => form.includes("?"));
  while (last >= 0 && (isMark(words[last]) || isEdge(words[last]))) {
    if (isEdge(words[last])) words.splice(last, 1);
    last -= 1;
  }
  let start = 0;
  while (isEdge(words[start])) start += 1;
  words = words.slice(start);
  const opening = words[0];
  const isOpened = opening !== undefined && isMark(opening);
  const talk = lengthOfTalk(text, isOpened ? words.slice(1) : words);
  return { words: isOpened ? [opening, ...words.slice(1 + talk)] : words.slice(talk), isQuestion };
}

/** Number of words at the beginning that say nothing: "Well,", "But", "You know,". */
function lengthOfTalk(text: ParsedText, words: readonly Word[]): number {
  let start = 0;
  for (let left = 3; left > 0; left -= 1) {
    const form = words[start]?.form.toLowerCase() ?? "";
    const following = words[start + 1]?.form;
    if (words[start + 2]?.form === "," && TALK_OF_TWO.has(`${form} ${following ?? ""}`)) start += 3;
    else if (LEADING_TALK.has(form) && following === ",") start += 2;
    else if (LEADING_TALK.has(form) && tagOf(text, words[start]) === "CC" && following !== undefined)
      start += 1;
    else break;
  }
  return start;
}

function tagOf(text: ParsedText, word: Word | undefined): string {
  return text.tags[word?.token ?? -1] ?? "";
}
