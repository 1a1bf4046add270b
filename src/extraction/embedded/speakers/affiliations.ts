import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { isCapitalised } from "./fold-word.ts";
import type { NameChunk } from "./name-chunk.ts";

/** Words beside a name that may hold its organisation: "the Herald's Jane Roe", "Jane Roe of the Herald". */
export function affiliationsOf(text: ParsedText, chunk: NameChunk): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  const mark = text.forms[chunk.runStart - 1];
  if (mark === "'s" || mark === "'") {
    let start = chunk.runStart - 1;
    while (start > 0 && chunk.runStart - start < 8 && isCapitalised(text.forms[start - 1] ?? "")) start -= 1;
    if (start < chunk.runStart - 1) spans.push({ start, end: chunk.runStart - 1 });
  }
  if (/^(?:of|from|at|with)$/.test(text.forms[chunk.end] ?? "")) {
    const start = text.forms[chunk.end + 1] === "the" ? chunk.end + 2 : chunk.end + 1;
    let end = start;
    while (
      end < start + 8 &&
      end < text.length &&
      (isCapitalised(text.forms[end] ?? "") || /^(?:of|for|&|'s)$/.test(text.forms[end] ?? ""))
    )
      end += 1;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
