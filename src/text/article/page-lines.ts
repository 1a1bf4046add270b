import { HEAD_LINES, PAGE_LINES } from "../boilerplate.ts";
import { isStrayLine } from "../clean-text.ts";
import type { PageParagraph } from "./page-paragraphs.ts";

/** UTF-16 units. Longer paragraphs are taken for the article's. */
const LONGEST_BOILERPLATE = 250;
/** Paragraphs from the top among which a by-line or a date is looked for. */
const HEAD = 6;
const SENTENCE_END = /[.!?…][”"’')\]]*$/;

/** The paragraphs that are the article's, as text. */
export function articleLines(paragraphs: readonly PageParagraph[]): readonly string[] {
  return paragraphs
    .filter((paragraph) => !isBoilerplate(paragraph))
    .map(({ text }, index) => (index < HEAD ? withoutHeadLines(text) : text))
    .filter((text) => text !== "");
}

function isBoilerplate({ text, linkShare }: PageParagraph): boolean {
  // A paragraph or list of nothing but links leads to other articles.
  if (linkShare > 0.9 && !text.split("\n").some((line) => SENTENCE_END.test(line))) return true;
  if (text.length > LONGEST_BOILERPLATE) return false;
  return isStrayLine(text) || PAGE_LINES.some((pattern) => pattern.test(text));
}

function withoutHeadLines(text: string): string {
  return text
    .split("\n")
    .filter((line) => !isHeadLine(line))
    .join("\n");
}

function isHeadLine(line: string): boolean {
  return line.length <= 120 && !SENTENCE_END.test(line) && HEAD_LINES.some((pattern) => pattern.test(line));
}

/** Whether a paragraph reads like part of a story rather than a label. */
export function isProse(text: string): boolean {
  return text.length >= 60 || SENTENCE_END.test(text);
}

/** Whether a paragraph ends as a story's do and is no label. */
export function isSentence(text: string): boolean {
  return text.length >= 40 && SENTENCE_END.test(text);
}
