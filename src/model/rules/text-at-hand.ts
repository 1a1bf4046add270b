import { type Span, wordsFinder } from "../spans.ts";

/** The cleaned text of a document, prepared for many anchors. */
export interface TextAtHand {
  readonly text: string;
  /** The words of a span in code points; undefined where the text is too short for it. */
  readonly wordsAt: (span: Span) => string | undefined;
  /** Whether these words stand there twice or more; after too much searching it answers no. */
  readonly isRepeated: (words: string) => boolean;
}

/**
 * UTF-16 units of one text that are searched for repeated words, about a second. A real document needs a thousandth
 * of it; only a made-up one with a hundred thousand anchors is cut off, and loses warnings, never errors.
 */
const MAX_SEARCHED = 1_000_000_000;

export function textAtHand(text: string): TextAtHand {
  let searched = 0;
  const known = new Map<string, boolean>();
  return {
    text,
    wordsAt: wordsFinder(text),
    isRepeated: (words) => {
      const before = known.get(words);
      if (before !== undefined || searched > MAX_SEARCHED) return before ?? false;
      const first = text.indexOf(words);
      const isRepeated = first >= 0 && text.includes(words, first + 1);
      known.set(words, isRepeated);
      searched += text.length;
      return isRepeated;
    },
  };
}
