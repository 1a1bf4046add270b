import type { NearWord } from "../../correct-search.ts";
import { mistakesAllowed, mistakesIn } from "../../mistakes.ts";
import type { Connection } from "../connection.ts";

/**
 * Words of the index near to a typed one, the nearest first, then those that begin alike, then the shortest. Among the
 * words that begin with the same letter all mistakes are found, elsewhere only one in the first letter: so a small part
 * of the list is read, however long it is.
 */
export function nearWords(connection: Connection, typed: string, isUnfinished: boolean): readonly NearWord[] {
  const most = mistakesAllowed(typed);
  const letters = [...typed];
  const [initial = "", second = "", ...others] = letters;
  const rest = `${second}${others.join("")}`;
  const longest = isUnfinished ? LONGEST : letters.length + most;
  const read = (sql: string, ...values: readonly (string | number)[]): readonly string[] =>
    connection.all<{ readonly word: string }>(sql, ...values).map(({ word }) => word);
  const alike = read(BEGINNING_ALIKE, initial, letters.length - most, longest);
  const different = read(
    isUnfinished ? OTHER_INITIAL_UNFINISHED : OTHER_INITIAL,
    JSON.stringify([rest, typed]),
    JSON.stringify([rest, `${second}${initial}${others.join("")}`]),
  );
  return [...new Set([...alike, ...different])]
    .map((word) => ({ word, mistakes: mistakesIn(typed, word, { most, isUnfinished }) }))
    .filter(({ mistakes }) => mistakes > 0 && mistakes <= most)
    .sort(
      (a, b) =>
        a.mistakes - b.mistakes ||
        Number(b.word.startsWith(initial)) - Number(a.word.startsWith(initial)) ||
        a.word.length - b.word.length,
    );
}

/** No word of a language is longer. */
const LONGEST = 1000;
/** After every word that begins with what stands before it. */
const AFTER = "char(0x10FFFF)";

const BEGINNING_ALIKE = `
SELECT word FROM word WHERE word >= ?1 AND word < ?1 || ${AFTER} AND length(word) BETWEEN ?2 AND ?3`;

/** With every first letter there is: each is found by one step in the index. */
const BEGINNINGS = `
WITH RECURSIVE
  initial (letter) AS (
    SELECT substr(min(word), 1, 1) FROM word
    UNION ALL
    SELECT (SELECT substr(min(word), 1, 1) FROM word WHERE word >= letter || ${AFTER})
      FROM initial WHERE letter IS NOT NULL
  ),
  beginning (word) AS (
    SELECT i.letter || o.value FROM initial i CROSS JOIN json_each(?1) o WHERE i.letter IS NOT NULL
    UNION SELECT value FROM json_each(?2)
  )`;

const OTHER_INITIAL = `${BEGINNINGS}
SELECT w.word FROM beginning b CROSS JOIN word w ON w.word = b.word`;

const OTHER_INITIAL_UNFINISHED = `${BEGINNINGS}
SELECT w.word FROM beginning b CROSS JOIN word w ON w.word >= b.word AND w.word < b.word || ${AFTER}`;
