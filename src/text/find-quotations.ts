import type { Quotation } from "./tokenized-text.ts";

/** Deeper nesting is noise, not speech. */
const DEEPEST = 4;

interface Open {
  readonly index: number;
  readonly start: number;
  /** The plain mark that would close it: " or '. */
  readonly mark: string;
  readonly continues: number;
  readonly within: number;
}

interface Input {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly forms: readonly string[];
  readonly paragraphStarts: Uint32Array;
}

/**
 * Quotations of a text, and for each token the innermost one around it. Curly marks decide by themselves, straight
 * ones by what stands beside them. What is open at the end of a paragraph ends there; a paragraph that then begins
 * with an opening mark continues the same quotation. An odd number of marks is normal in news and never an error.
 */
export function findQuotations(input: Input): { quotations: readonly Quotation[]; quotationOf: Int32Array } {
  const quotations: Quotation[] = [];
  const quotationOf = new Int32Array(input.forms.length).fill(-1);
  let unfinished: Open | undefined;
  for (let p = 0; p + 1 < input.paragraphStarts.length; p += 1) {
    const from = input.paragraphStarts[p] ?? 0;
    const to = input.paragraphStarts[p + 1] ?? 0;
    unfinished = readParagraph(input, from, to, unfinished, quotations, quotationOf);
  }
  return { quotations, quotationOf };
}

/** Gives the quotation that the paragraph leaves open. */
function readParagraph(
  input: Input,
  from: number,
  to: number,
  unfinished: Open | undefined,
  quotations: Quotation[],
  quotationOf: Int32Array,
): Open | undefined {
  const stack: Open[] = [];
  for (let i = from; i < to; i += 1) {
    const mark = input.forms[i];
    const isMark = (mark === '"' || mark === "'") && roleOf(input, i, stack, mark);
    const close = (end: number): void => {
      // What was opened inside the one that ends goes with it.
      for (const open of stack.splice(stack.findLastIndex((each) => each.mark === mark))) {
        const { index, start, continues, within } = open;
        quotations[index] = { start, end, isClosed: open.mark === mark && end > i, continues, within };
      }
    };
    if (isMark === "reopens") close(i);
    if ((isMark === "opens" || isMark === "reopens") && stack.length < DEEPEST) {
      const index = quotations.length;
      const within = stack.at(-1)?.index ?? -1;
      const continues =
        unfinished !== undefined && i === from && unfinished.mark === mark ? unfinished.index : -1;
      stack.push({ index, start: i, mark: mark ?? "", continues, within });
      quotations.push({ start: i, end: to, isClosed: false, continues, within });
    }
    quotationOf[i] = stack.at(-1)?.index ?? -1;
    if (isMark === "closes") close(i + 1);
  }
  return stack[0];
}

/** What stands before an opening mark that follows a quotation nobody closed. */
const SENTENCE_END = /[.!?,…]\s*['"’”]?\s+$/;

/** reopens: what was open was never closed, and here the next one begins. */
type Role = "opens" | "closes" | "reopens" | false;

function roleOf({ text, starts, ends }: Input, i: number, stack: readonly Open[], mark: string): Role {
  const at = starts[i] ?? 0;
  const unit = text.charAt(at);
  const isOpen = stack.some((open) => open.mark === mark);
  if ("“„«‘‚".includes(unit)) return "opens";
  if ("”»".includes(unit)) return isOpen ? "closes" : false;
  const before = text.charAt(at - 1);
  const after = text.charAt(ends[i] ?? 0);
  const freeBefore = before === "" || /[\s([{–—-]/.test(before) || `"'“‘`.includes(before);
  const freeAfter = after === "" || /[\s.,;:!?)\]}–—-]/.test(after) || `"'”’`.includes(after);
  if (unit === "’") return isOpen && freeAfter ? "closes" : false;
  const begins = freeBefore && !freeAfter;
  if (isOpen) {
    if (begins && SENTENCE_END.test(text.slice(Math.max(0, at - 4), at))) return "reopens";
    if (mark === "'") return freeAfter && !freeBefore ? "closes" : false;
    return begins ? "opens" : "closes";
  }
  // A straight single mark is far more often an apostrophe.
  if (mark === "'") return begins && /[\p{L}\p{N}]/u.test(after) ? "opens" : false;
  return freeAfter && !freeBefore ? false : "opens";
}
