import type { ParsedText } from "../grammar/parsed-text.ts";
import type { Word } from "./word.ts";

/** Longer quotations lose their marks: a claim tells what was said, the evidence tells how. */
const SHORT = 3;

/** Index of the quotation that a word opens or closes; undefined for any other word. */
export function quotationMarkedBy(text: ParsedText, { token, form }: Word): number | undefined {
  if (token === undefined) return undefined;
  const index = text.quotationOf[token] ?? -1;
  const quotation = text.quotations[index];
  if (quotation === undefined) return form === '"' ? -1 : undefined;
  if (quotation.start === token) return index;
  if (quotation.end - 1 === token && quotation.isClosed) return index;
  return form === '"' ? -1 : undefined;
}

/** Without quotation marks, but for those around a few words that stand unchanged, and around titles. */
export function withoutLongQuotations(text: ParsedText, words: readonly Word[]): readonly Word[] {
  const marks = new Map<number, number[]>();
  words.forEach((word, index) => {
    const quotation = quotationMarkedBy(text, word);
    if (quotation !== undefined) marks.set(quotation, [...(marks.get(quotation) ?? []), index]);
  });
  if (marks.size === 0) return words;
  const kept = new Set<number>();
  for (const [quotation, places] of marks) {
    const [from = 0, to = 0] = places;
    if (quotation < 0 || places.length !== 2 || (from === 0 && to === words.length - 1)) continue;
    const inside = words.slice(from + 1, to);
    if (staysQuoted(text, inside)) places.forEach((place) => kept.add(place));
  }
  const left: Word[] = [];
  let mark: Word | undefined;
  words.forEach((word, index) => {
    if (!kept.has(index) && quotationMarkedBy(text, word) !== undefined) {
      mark = word;
      return;
    }
    // What stood behind an opening mark stands where the last mark stood.
    left.push(mark === undefined ? word : { ...word, isGlued: mark.isGlued && word.isGlued });
    mark = undefined;
  });
  return left;
}

function staysQuoted(text: ParsedText, inside: readonly Word[]): boolean {
  const isUnchanged = inside.every(({ form, token }) => token !== undefined && text.forms[token] === form);
  const spoken = inside.filter(({ form }) => !isPunctuation(form));
  return (
    isUnchanged &&
    (spoken.length <= SHORT ||
      spoken.every(({ form }) => /^[\p{Lu}\p{N}']|^(?:of|the|a|in|and|to|for)$/u.test(form)))
  );
}

function isPunctuation(form: string): boolean {
  return !/[\p{L}\p{N}]/u.test(form);
}
