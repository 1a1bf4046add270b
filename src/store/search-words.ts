import { AppError } from "../model/errors.ts";
import { fold } from "./fold.ts";

/** One thing a search asks for: words that follow each other, folded. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** The last word may go on: infl* */
  readonly isPrefix: boolean;
  readonly isNegated: boolean;
  /** Written in quotation marks: exactly these words. */
  readonly isQuoted: boolean;
}

/** Longer calls are not searches by a person. */
const MOST_LETTERS = 1000;
const MOST_TERMS = 32;

/**
 * Reads word, "a phrase", pre*, -word and -"a phrase"; space means and, everything else is text.
 * Throws badCall when nothing is left to look for.
 */
export function parseSearch(q: string): readonly SearchTerm[] {
  if (q.length > MOST_LETTERS)
    throw refused(`is longer than ${MOST_LETTERS} characters: ask for fewer words`);
  const terms = [...rawTerms(q)].flatMap(({ text, ...manner }) => {
    // An apostrophe splits words in the index, so that Baku finds Baku's.
    const words = fold(text)
      .split(/[ ']+/)
      .filter((word) => word !== "");
    return words.length === 0 ? [] : [{ words, ...manner }];
  });
  if (terms.length > MOST_TERMS) throw refused(`has more than ${MOST_TERMS} terms: ask for fewer words`);
  if (terms.every((term) => term.isNegated)) {
    throw refused(
      terms.length === 0
        ? "holds no letter or digit to look for: give at least one word"
        : "only says what is not wanted: add a word to look for",
    );
  }
  return terms;
}

/** The search as one FTS5 expression. Every word is quoted, so that no word is read as an operator. */
export function toFts5(terms: readonly SearchTerm[]): string {
  const wanted = terms.filter((term) => !term.isNegated).map(quoted);
  const unwanted = terms.filter((term) => term.isNegated).map((term) => ` NOT ${quoted(term)}`);
  return `(${wanted.join(" AND ")})${unwanted.join("")}`;
}

/** The search as a tsquery of PostgreSQL, in words of this weight: "A" for those in names and texts, "" for all. */
export function toTsquery(terms: readonly SearchTerm[], weight: "A" | ""): string {
  const lexeme = (word: string, isPrefix: boolean): string => {
    const marks = `${isPrefix ? "*" : ""}${weight}`;
    return `'${word}'${marks === "" ? "" : `:${marks}`}`;
  };
  const phrase = ({ words, isPrefix }: SearchTerm): string =>
    words.map((word, index) => lexeme(word, isPrefix && index === words.length - 1)).join(" <-> ");
  return terms.map((term) => `${term.isNegated ? "!" : ""}(${phrase(term)})`).join(" & ");
}

/** The search of somebody who is still typing: the last word may go on. */
export function openEnded(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const last = terms.findLastIndex((term) => !term.isNegated);
  return terms.map((term, index) => (index === last && !term.isQuoted ? { ...term, isPrefix: true } : term));
}

function quoted({ words, isPrefix }: SearchTerm): string {
  return `"${words.join(" ")}"${isPrefix ? " *" : ""}`;
}

interface RawTerm extends Omit<SearchTerm, "words"> {
  readonly text: string;
}

const SPACE = /\s/u;

function* rawTerms(q: string): Generator<RawTerm> {
  let at = 0;
  while (at < q.length) {
    if (SPACE.test(q.charAt(at))) {
      at += 1;
      continue;
    }
    const isNegated = q.charAt(at) === "-";
    if (isNegated) at += 1;
    const isQuoted = q.charAt(at) === '"';
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? endOfPhrase(q, start) : endOfWord(q, start);
    const star = isQuoted ? end + 1 : end - 1;
    yield { text: q.slice(start, end), isPrefix: q.charAt(star) === "*", isNegated, isQuoted };
    at = isQuoted ? end + 1 : end;
  }
}

function endOfPhrase(q: string, start: number): number {
  const end = q.indexOf('"', start);
  return end < 0 ? q.length : end;
}

function endOfWord(q: string, start: number): number {
  let end = start;
  while (end < q.length && !SPACE.test(q.charAt(end)) && q.charAt(end) !== '"') end += 1;
  return end;
}

function refused(why: string): AppError {
  return new AppError("badCall", `The search ${why}.`, [{ parameter: "q", detail: why }]);
}
