import type { NearWord } from "../correct-search.ts";
import type { Db } from "../engine.ts";
import { mistakesAllowed, mistakesIn } from "../mistakes.ts";

/**
 * Words of the index near to a typed one, the nearest first, then those that begin alike, then the shortest. Among the
 * words that begin with the same letter all mistakes are found, elsewhere only one in the first letter: so a small part
 * of the list is read, however long it is.
 */
export async function nearWords(db: Db, typed: string, isUnfinished: boolean): Promise<readonly NearWord[]> {
  const most = mistakesAllowed(typed);
  const letters = [...typed];
  const [initial = "", second = "", ...others] = letters;
  const rest = `${second}${others.join("")}`;
  const longest = isUnfinished ? LONGEST : letters.length + most;
  const alike = await db.all<WordRow>(
    "SELECT word FROM word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?",
    initial,
    initial + AFTER,
    letters.length - most,
    longest,
  );
  const initials = await initialsOf(db);
  const beginnings = new Set([
    ...initials.flatMap((letter) => [letter + rest, letter + typed]),
    rest,
    `${second}${initial}${others.join("")}`,
  ]);
  const different = isUnfinished
    ? await beginningWith(db, [...beginnings])
    : await db.all<WordRow>("SELECT word FROM word WHERE word = ANY(?)", [...beginnings]);
  return [...new Set([...alike, ...different].map(({ word }) => word))]
    .map((word) => ({ word, mistakes: mistakesIn(typed, word, { most, isUnfinished }) }))
    .filter(({ mistakes }) => mistakes > 0 && mistakes <= most)
    .sort(
      (a, b) =>
        a.mistakes - b.mistakes ||
        Number(b.word.startsWith(initial)) - Number(a.word.startsWith(initial)) ||
        a.word.length - b.word.length ||
        (a.word < b.word ? -1 : 1),
    );
}

interface WordRow {
  readonly word: string;
}

/** No word of a language is longer. */
const LONGEST = 1000;
/** After every word that begins with what stands before it. */
const AFTER = "\u{10FFFF}";

/** Every first letter there is, each found by one step in the index. */
async function initialsOf(db: Db): Promise<readonly string[]> {
  const initials: string[] = [];
  for (;;) {
    const after = initials.length === 0 ? "" : `${initials.at(-1) ?? ""}${AFTER}`;
    const [row] = await db.all<{ readonly word: string | null }>(
      "SELECT min(word) AS word FROM word WHERE word >= ?",
      after,
    );
    const [letter] = row?.word ?? "";
    if (letter === undefined) return initials;
    initials.push(letter);
  }
}

/** Ranges asked for at once. */
const PIECE = 40;

async function beginningWith(db: Db, beginnings: readonly string[]): Promise<readonly WordRow[]> {
  const found: WordRow[] = [];
  for (let start = 0; start < beginnings.length; start += PIECE) {
    const piece = beginnings.slice(start, start + PIECE);
    const ranges = piece.map(() => "word >= ? AND word < ?").join(" OR ");
    const rows = await db.all<WordRow>(
      `SELECT word FROM word WHERE ${ranges}`,
      ...piece.flatMap((beginning) => [beginning, beginning + AFTER]),
    );
    found.push(...rows);
  }
  return found;
}
