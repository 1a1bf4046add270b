import type { Span } from "../../model/spans.ts";
import type { TokenizedText } from "../../text/tokenized-text.ts";
import type { Mode } from "../../vocabulary/statement-words.ts";

const WORDY = /[\p{L}\p{N}]/u;

/** Whether the words of these spans stand inside quotation marks: all of them, some or none. */
export function modeOf(text: TokenizedText, spans: readonly Span[]): Mode {
  let quoted = 0;
  let all = 0;
  for (const span of spans) {
    for (let token = firstFrom(text, span.start); (text.starts[token] ?? span.end) < span.end; token += 1) {
      if (!WORDY.test(text.forms[token] ?? "")) continue;
      all += 1;
      if ((text.quotationOf[token] ?? -1) >= 0) quoted += 1;
    }
  }
  if (quoted === 0) return "paraphrased";
  return quoted === all ? "quoted" : "mixed";
}

/** Index of the first token that ends after a position. */
function firstFrom({ ends, length }: TokenizedText, position: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
