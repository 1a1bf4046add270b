import type { Draws } from "./draws.ts";
import { zipf } from "./weighted.ts";

/** Made-up words, drawn as those of a language are: a few very often, most hardly ever. */
export interface Words {
  readonly word: () => string;
  /** So many words with spaces between them. */
  readonly phrase: (length: number) => string;
  /** A name of one word: any but the most frequent, all equally often. */
  readonly name: () => string;
}

const VOCABULARY = 20_000;
/** Words of a lower rank are too short and too frequent for names. */
const FIRST_NAME = 200;

const STARTS = "b br ch d dr f fl g gr h j k kl l m n p pr r s sk st t tr v w z".split(" ");
const MIDDLES = "a e i o u ai ea ou ya io".split(" ");
/** No lone t or d, so that no word of negation can come about. */
const ENDS = ["", "", "", "l", "n", "r", "s", "m", "k", "nd", "st", "rn"];

export function makeWords(draws: Draws): Words {
  const vocabulary = makeVocabulary(draws);
  const rank = zipf(draws, VOCABULARY, 2);
  const word = (): string => vocabulary[rank()] ?? "";
  return {
    word,
    phrase: (length) => {
      let text = word();
      for (let count = 1; count < length; count += 1) text += ` ${word()}`;
      return text;
    },
    name: () => capitalized(vocabulary[draws.between(FIRST_NAME, VOCABULARY - 1)] ?? ""),
  };
}

export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Different words by rank. */
function makeVocabulary(draws: Draws): readonly string[] {
  const known = new Set<string>();
  while (known.size < VOCABULARY) {
    let word = "";
    for (let syllables = syllablesOf(known.size, draws); syllables > 0; syllables -= 1) {
      word += draws.pick(STARTS) + draws.pick(MIDDLES);
    }
    known.add(word + draws.pick(ENDS));
  }
  return [...known];
}

/** What is said often is short. */
function syllablesOf(rank: number, draws: Draws): number {
  if (rank < 100) return draws.between(1, 2);
  return rank < 3000 ? draws.between(2, 3) : draws.between(3, 4);
}
