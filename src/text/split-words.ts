import { ABBREVIATIONS, BEFORE_NUMBERS, TITLES } from "./abbreviations.ts";

/** Receives each token of a text: UTF-16 positions, half-open. */
type Take = (start: number, end: number) => void;

const LETTER = /\p{L}|\p{M}|\p{N}/u;
const UPPER = /\p{Lu}/u;
/** Longest address looked for; keeps the search linear. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const HANDLE = /[@#][\p{L}\p{N}_]+/uy;
const WEB = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iy;
const NUMBER =
  /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|k|m|bn|mn|tn|am|pm|km|kg|mm|cm|mph)?(?![\p{L}\d])|\d+(?:[.,:/]\d+)*/iuy;
/** No abbreviation is longer; without a bound, a run that turns out to be none would be read again at every letter. */
const DOTTED = /(?:\p{L}\.){2,20}|Ph\.D\./uy;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;
const NOT = /n['’]t$/i;
const FUSED = /^(?:(can)(not)|(gon|wan|got)(na|ta)|(gim|lem)(me))$/i;
/** What stays joined to the word behind a hyphen; other compounds are cut at their hyphens, as the treebanks do. */
const PREFIX =
  /^(?:anti|co|re|non|pre|post|pro|semi|sub|un|ex|mid|multi|counter|inter|intra|micro|mini|neo|over|under|out|ultra|bi|tri|de|e|x|t|vice)$/i;

/** Cuts a text into tokens from left to right, in a time that grows with its length alone. */
export function splitWords(text: string, take: Take): void {
  let at = 0;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let end = at;
    let isPlain = true;
    let hasAt = false;
    while (end < text.length && !isSpace(text.charCodeAt(end))) {
      const code = text.charCodeAt(end);
      isPlain &&= isAsciiLetter(code);
      hasAt ||= code === 64 || code === 35;
      end += 1;
    }
    if (isPlain && end - at < 5) take(at, end);
    else if (isPlain) splitFused(text, at, end, take);
    else splitChunk(text, at, end, hasAt, take);
    at = end;
  }
}

/** A run without white space that holds more than letters; `hasAt`: also an @ or a #. */
function splitChunk(text: string, from: number, to: number, hasAt: boolean, take: Take): void {
  let at = from;
  while (at < to) {
    const special = hasAt ? (match(EMAIL, text, at, to) ?? match(HANDLE, text, at, to)) : undefined;
    const end = special ?? webEnd(text, at, to) ?? tokenEnd(text, at, to);
    if (special === undefined && isWordCharacter(text, at)) splitWord(text, at, end, take);
    else take(at, end);
    at = end;
  }
}

function match(pattern: RegExp, text: string, at: number, to: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : Math.min(at + found[0].length, to);
}

function webEnd(text: string, at: number, to: number): number | undefined {
  const first = text.charCodeAt(at) | 32;
  if (first !== 104 && first !== 119) return undefined;
  let end = match(WEB, text, at, to);
  while (end !== undefined && end > at + 1 && /[.,;:!?)\]'’]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function tokenEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return match(NUMBER, text, at, to) ?? at + 1;
  if (isWordCharacter(text, at)) return wordEnd(text, at, to);
  const unit = text.charAt(at);
  if (unit === ".") return runEnd(text, at, to, ".");
  if (unit === "-" || unit === "–" || unit === "—") return runEnd(text, at, to, "-–—");
  if (unit === "!" || unit === "?") return runEnd(text, at, to, "!?");
  if (unit === "'" || unit === "`") {
    if (text.charAt(at + 1) === unit && at + 1 < to) return at + 2;
    return cliticEnd(text, at, to);
  }
  if (unit === "’") return cliticEnd(text, at, to);
  return at + characterLength(text, at);
}

/** "’90s", "’em" and a clitic left alone: "the U.S.’s". */
function cliticEnd(text: string, at: number, to: number): number {
  const rest = /^['’`](?:\d0s|s|re|ve|ll|d|m|em|til)(?![\p{L}\p{N}])/iu.exec(
    text.slice(at, Math.min(to, at + 6)),
  );
  return rest === null ? at + 1 : at + rest[0].length;
}

function runEnd(text: string, at: number, to: number, signs: string): number {
  let end = at + 1;
  while (end < to && signs.includes(text.charAt(end))) end += 1;
  return end;
}

/** Letters, digits and marks, with what may stand inside a word: an apostrophe, a dot, an ampersand. */
function wordEnd(text: string, at: number, to: number): number {
  const dotted = match(DOTTED, text, at, to);
  if (dotted !== undefined && !isWordCharacter(text, dotted)) return dotted;
  let end = at;
  while (end < to) {
    if (isWordCharacter(text, end)) end += characterLength(text, end);
    else if (end + 1 < to && joins(text, end)) end += 1;
    else break;
  }
  return text.charAt(end) === "." && end < to && keepsStop(text, at, end) ? end + 1 : end;
}

function joins(text: string, at: number): boolean {
  const unit = text.charAt(at);
  const next = text.charAt(at + 1);
  if (unit === "'" || unit === "’") return isWordCharacter(text, at + 1);
  if (unit === "\u00ad" || unit === "\u200d") return true;
  if (unit === "&") return UPPER.test(text.charAt(at - 1)) && UPPER.test(next);
  if (unit === ".") return next >= "a" && next <= "z";
  return unit === "-" && isWordCharacter(text, at + 1);
}

/** Whether the stop at `end` belongs to the word before it. */
function keepsStop(text: string, at: number, end: number): boolean {
  if (end - at > 6) return false;
  const word = text.slice(at, end).toLowerCase();
  const rest = text.slice(end + 1, end + 5);
  if (rest.startsWith(".")) return false;
  if (TITLES.has(word)) return /^\s*[\p{Lu}"“(]/u.test(rest);
  if (BEFORE_NUMBERS.has(word)) return /^\s*\d/.test(rest);
  if (word.length === 1)
    return word !== "i" && UPPER.test(text.charAt(at)) && /^(?:\s?\p{Lu}|[,;])/u.test(rest);
  if (!ABBREVIATIONS.has(word)) return false;
  // Months, states and weekdays are words too: "may", "mar", "sun" stay out or need what follows them.
  return UPPER.test(text.charAt(at)) || /^(?:vs|v|etc|al|eg|ie|cf|approx|est|min|max|mph)$/.test(word);
}

/** A word with hyphens, clitics or fused parts into its tokens. */
function splitWord(text: string, at: number, end: number, take: Take): void {
  let from = at;
  const limit = Math.min(end, at + 400);
  for (let hyphen = at + 1; hyphen < limit; hyphen += 1) {
    if (text.charCodeAt(hyphen) !== 45 || PREFIX.test(text.slice(from, hyphen))) continue;
    splitClitic(text, from, hyphen, take);
    take(hyphen, hyphen + 1);
    from = hyphen + 1;
  }
  splitClitic(text, from, end, take);
}

function splitClitic(text: string, at: number, end: number, take: Take): void {
  if (end - at > 60) return take(at, end);
  const word = text.slice(at, end);
  const clitic = NOT.exec(word) ?? CLITIC.exec(word);
  if (clitic !== null && clitic.index > 0) {
    take(at, at + clitic.index);
    take(at + clitic.index, end);
  } else splitFused(text, at, end, take);
}

function splitFused(text: string, at: number, end: number, take: Take): void {
  const length = end - at;
  const fused = length === 5 || length === 6 ? FUSED.exec(text.slice(at, end)) : null;
  if (fused === null) return take(at, end);
  const first = (fused[1] ?? fused[3] ?? fused[5] ?? "").length;
  take(at, at + first);
  take(at + first, end);
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || (code >= 48 && code <= 57);
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** UTF-16 units of the character at this place: 1 or 2. */
function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
