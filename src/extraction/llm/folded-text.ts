import type { Span } from "../../model/spans.ts";

/**
 * A text as it reads once everything is made plain in which a copy may differ from it by accident: the shape of
 * quotation marks and dashes, white space, invisible signs, composed and compatible letters. Upper and lower case stay.
 */
export interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded` where the sign it comes from begins in the text, and where that sign ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const QUOTES = /^[\p{Pi}\p{Pf}"'`´′″‚„＂＇]$/u;
const DASHES = /^[\p{Pd}−]$/u;
const SPACES = /^\s$/u;
const INVISIBLE = /^[\p{Cf}\p{Cc}\ufe0e\ufe0f]$/u;

/** Folds a text, or a part of it; positions count in the whole. */
export function foldText(text: string, { start, end }: Span = { start: 0, end: text.length }): FoldedText {
  const pieces: string[] = [];
  let before = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let unit = start; unit < end;) {
    const sign = String.fromCodePoint(text.codePointAt(unit) ?? 0);
    const next = unit + sign.length;
    const plain = foldSign(sign);
    // Runs of spaces, of quotation marks and of dashes count as one: '' and ", -- and –.
    if (plain !== "" && plain === before && isRun(plain)) {
      ends[ends.length - 1] = next;
    } else {
      pieces.push(plain);
      for (let copy = 0; copy < plain.length; copy += 1) {
        starts.push(unit);
        ends.push(next);
      }
    }
    if (plain !== "") before = plain;
    unit = next;
  }
  return { folded: pieces.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function isRun(plain: string): boolean {
  return plain === " " || plain === "'" || plain === "-";
}

function foldSign(sign: string): string {
  if (SPACES.test(sign)) return " ";
  if (sign < "\u007f" && sign !== '"' && sign !== "`") return sign < " " ? "" : sign;
  if (QUOTES.test(sign)) return "'";
  if (DASHES.test(sign)) return "-";
  if (INVISIBLE.test(sign)) return "";
  return sign.normalize("NFKD");
}
