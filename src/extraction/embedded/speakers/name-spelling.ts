import { givenGender } from "./given-gender.ts";
import { NICKNAMES } from "./word-lists/nicknames.ts";

/** A key that spellings of one foreign name share: Zelensky, Zelenskyy and Zelenskiy. Folded word in. */
export function spellingKey(word: string): string {
  return word
    .replace(/(?:iy|yy|ij|yi|ii|yj|ey|ei|y|i)$/, "i")
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/ck/g, "k")
    .replace(/([a-z])\1+/g, "$1");
}

/** Whether two spellings may name one person: at most two letters apart in words of six and more, one in words of five. */
export function isSpellingOf(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || Math.abs(one.length - other.length) > 2 || one.length > 30) return false;
  return distance(one, other) <= (shorter > 6 ? 2 : 1);
}

/** Letters to change, add or leave out to turn one word into the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Whether two given names can belong to one person: the same, an initial, a short form. Folded words. */
export function isSameGivenName(one: string, other: string): boolean {
  if (one === other || spellingKey(one) === spellingKey(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  const isCut = short.length >= 3 && long.length - short.length >= 3 && long.startsWith(short);
  const genders = [givenGender(short) ?? "unknown", givenGender(long) ?? "unknown"];
  if (isCut && (genders.includes("unknown") || genders[0] === genders[1])) return true;
  return NICKNAMES.get(one) === (NICKNAMES.get(other) ?? other) || NICKNAMES.get(other) === one;
}
