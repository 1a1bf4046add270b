import { hasPhrase, wordsOf, type WordIndex } from "./word-index.ts";

/** Words that name nobody by themselves. */
const NAMELESS = new Set(
  (
    "i we you he she it they me us him her them my our your his its their who whom whose which that this these " +
    "those one someone somebody anyone anybody everyone everybody nobody myself himself herself themselves " +
    "a an the of for and or to in on at by from with as s unknown unnamed none"
  ).split(" "),
);

/** Names of more words are not looked at: nobody has one. */
const MOST_WORDS = 30;

/**
 * What of a name or a role the text itself bears out: all of it where its words stand there, else the longest run of
 * its words that does; undefined where that leaves nothing that names anybody.
 */
export function keepName(index: WordIndex, name: string | null): string | undefined {
  const plain = plainWords(name ?? "");
  const words = wordsOf(plain);
  if (words.length > MOST_WORDS || !names(words)) return undefined;
  if (words.every((word) => NAMELESS.has(word) || index.placesOf.has(word))) return plain;
  return longestRun(index, plain.split(" "));
}

/** A text on one line, in normal form C, without invisible signs. */
export function plainWords(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[\p{C}\ufffd]/gu, "")
    .trim();
}

function longestRun(index: WordIndex, pieces: readonly string[]): string | undefined {
  for (let length = pieces.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= pieces.length; from += 1) {
      const run = trimmed(pieces.slice(from, from + length));
      const words = wordsOf(run);
      if (!NAMELESS.has(words[0] ?? "") && isWeighty(run) && hasPhrase(index, words)) return run;
    }
  }
  return undefined;
}

function trimmed(pieces: readonly string[]): string {
  return pieces.join(" ").replace(/^[^\p{L}\p{N}]{1,20}|[^\p{L}\p{N}.)]{1,20}$/gu, "");
}

function names(words: readonly string[]): boolean {
  return words.some((word) => !NAMELESS.has(word));
}

/** A part of a name needs a capital, a digit or letters without case: "of the" or "former" alone is none. */
function isWeighty(run: string): boolean {
  return /[\p{Lu}\p{Lo}\p{N}]/u.test(run);
}
