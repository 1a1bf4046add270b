import type { Span } from "../../model/spans.ts";
import type { TokenizedText } from "../../text/tokenized-text.ts";

/** UTF-16 units after which a sentence is shown in pieces. */
const LONGEST_LINE = 1500;

/**
 * The sentences of a text as the model sees them, in text order, without the white space around them. Their index is
 * their number. A sentence longer than LONGEST_LINE is cut between two tokens, a token longer than that anywhere but
 * inside a surrogate pair.
 */
export function numberedLines({ text, starts, ends, sentenceStarts }: TokenizedText): readonly Span[] {
  const lines: Span[] = [];
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence += 1) {
    const first = sentenceStarts[sentence] ?? 0;
    const last = (sentenceStarts[sentence + 1] ?? 0) - 1;
    let start = starts[first] ?? 0;
    for (let token = first + 1; token <= last; token += 1) {
      if ((ends[token] ?? 0) - start <= LONGEST_LINE) continue;
      addPieces(lines, text, { start, end: ends[token - 1] ?? 0 });
      start = starts[token] ?? 0;
    }
    addPieces(lines, text, { start, end: ends[last] ?? 0 });
  }
  return lines;
}

function addPieces(lines: Span[], text: string, { start, end }: Span): void {
  let from = start;
  while (end - from > LONGEST_LINE) {
    const isInPair = (text.codePointAt(from + LONGEST_LINE - 1) ?? 0) > 0xffff;
    const to = from + LONGEST_LINE - (isInPair ? 1 : 0);
    lines.push({ start: from, end: to });
    from = to;
  }
  if (from < end) lines.push({ start: from, end });
}
