import { foldText } from "./folded-text.ts";

/** The words of a text, folded and in lower case, and where each stands. */
export interface WordIndex {
  readonly words: readonly string[];
  /** Places of a word in `words`, ascending. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  /** Whether the word at a place follows the one before without a comma, a stop or a longer gap between them. */
  readonly isNext: readonly boolean[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** What may stand between two words of one name: "U.S. Army", "Smith-Jones", "Ross's", "AT&T". */
const INNER_GAP = /^(?:[ '&./-]|\. |' | & | - ){0,2}$/;

export function indexWords(text: string): WordIndex {
  const { folded } = foldText(text);
  const words: string[] = [];
  const isNext: boolean[] = [];
  const placesOf = new Map<string, number[]>();
  let end = 0;
  for (const match of folded.matchAll(WORD)) {
    const [word] = match;
    const lower = word.toLowerCase();
    isNext.push(match.index - end <= 4 && INNER_GAP.test(folded.slice(end, match.index)));
    const places = placesOf.get(lower);
    if (places) places.push(words.length);
    else placesOf.set(lower, [words.length]);
    words.push(lower);
    end = match.index + word.length;
  }
  return { words, placesOf, isNext };
}

/** The words of a name as the index has them. */
export function wordsOf(name: string): readonly string[] {
  return Array.from(foldText(name).folded.matchAll(WORD), ([word]) => word.toLowerCase());
}

/** Whether words stand in the text one right after the other. */
export function hasPhrase({ words, placesOf, isNext }: WordIndex, phrase: readonly string[]): boolean {
  const [first = ""] = phrase;
  return (placesOf.get(first) ?? []).some((place) =>
    phrase.every((word, n) => words[place + n] === word && (n === 0 || isNext[place + n] === true)),
  );
}
