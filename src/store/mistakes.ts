/** Shorter words are near to too many others. */
const SHORTEST_CORRECTED = 4;
const TWO_MISTAKES_FROM = 8;

/** How many mistakes may be in a typed word: letters missing, too many, wrong, or two neighbours swapped. */
export function mistakesAllowed(typed: string): number {
  const { length } = [...typed];
  // Digits are meant as they are: another year is not a mistyped one.
  if (length < SHORTEST_CORRECTED || /\p{N}/u.test(typed)) return 0;
  return length < TWO_MISTAKES_FROM ? 1 : 2;
}

/**
 * Number of mistakes that make a word into what was typed, as Damerau and Levenshtein count them (each place changed
 * once); `most` + 1 for more than `most`. Of an unfinished word the beginning that fits best counts: "azerbij" is one
 * mistake away from "azerbaijan". Letters are UTF-16 units.
 */
export function mistakesIn(
  typed: string,
  word: string,
  { most, isUnfinished = false }: { readonly most: number; readonly isUnfinished?: boolean },
): number {
  const tooMany = most + 1;
  if (typed.length - word.length > most) return tooMany;
  if (!isUnfinished && word.length - typed.length > most) return tooMany;
  // Rows of the usual table, one a typed letter. Only places at most `most` beside the diagonal matter: at place p
  // of row i stands what the first i letters and the first i + p - most letters of the word differ in.
  const width = 2 * most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: width }, (_, place) =>
    place < most ? tooMany : place - most,
  );
  for (let i = 1; i <= typed.length; i += 1) {
    const next: number[] = [];
    let fewest = tooMany;
    for (let place = 0; place < width; place += 1) {
      const j = i + place - most;
      let mistakes = tooMany;
      if (j >= 0 && j <= word.length) {
        const missing = (next[place - 1] ?? tooMany) + 1;
        const extra = (row[place + 1] ?? tooMany) + 1;
        const wrong = (row[place] ?? tooMany) + (typed[i - 1] === word[j - 1] ? 0 : 1);
        mistakes = Math.min(missing, extra, wrong);
        if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
          mistakes = Math.min(mistakes, (before[place] ?? tooMany) + 1); // swapped
        }
      }
      next.push(mistakes);
      if (mistakes < fewest) fewest = mistakes;
    }
    if (fewest > most) return tooMany;
    before = row;
    row = next;
  }
  const whole = word.length - typed.length + most;
  return Math.min(tooMany, ...(isUnfinished ? row : row.slice(whole, whole + 1)));
}
