import { cellText } from "./columns.ts";
import type { FormatOptions } from "./format.ts";

/** raw: cells exactly as they are, for machines. bom: a byte order mark, without which Excel reads UTF-8 wrongly. */
export const CSV_OPTIONS = { raw: ["1"], bom: ["1"] } as const;

/**
 * What a spreadsheet might run as a formula: a sign it begins with, also behind white space or an opening quote, and
 * also in its full-width form (OWASP). Cells that begin so get an apostrophe in front, which changes the data.
 */
const FORMULA = /^(?:[\s"'“‘«]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

/** A table by RFC 4180: a heading, then rows; CRLF, quotes doubled. Numbers and booleans are never guarded. */
export function csvText(
  heading: readonly string[],
  rows: readonly (readonly unknown[])[],
  { raw, bom }: FormatOptions,
): string {
  const lines = [heading, ...rows].map((cells) => cells.map((cell) => csvCell(cell, raw === "1")).join(","));
  return `${bom === "1" ? "\u{feff}" : ""}${lines.join("\r\n")}\r\n`;
}

function csvCell(value: unknown, raw: boolean): string {
  if (value === undefined) return "";
  const text = cellText(value);
  const safe = !raw && typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
