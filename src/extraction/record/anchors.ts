import { digest } from "../../text/digest.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/spans.ts";
import type { Anchor } from "../../model/statement.ts";
import { faultOfString } from "../../model/strings.ts";
import { countCodePoints } from "./count-code-points.ts";
import { joinSpans } from "./tidy-spans.ts";

/** UTF-16 units between two parts of a statement that are shown together with them, inside one paragraph. */
const MOST_BRIDGED = 60;
/** UTF-16 units of one anchor; a record takes 20,000 code points. */
const MOST_UNITS = 10_000;
/** Anchors of one statement. */
const MOST_ANCHORS = 24;

/** Writes where words of a text stand: with the words where the document is open, with their digest where it withholds them. */
export function anchorWriter(
  text: string,
  { id, textPolicy }: Pick<Document, "id" | "textPolicy">,
): (spans: readonly Span[]) => readonly Anchor[] {
  const codePointsBefore = countCodePoints(text);
  const anchorAt = ({ start, end }: Span): Anchor | undefined => {
    const words = text.slice(start, end);
    const place = { document: id, start: codePointsBefore(start), end: codePointsBefore(end) };
    if (textPolicy === "withheld") return { ...place, exactSha256: digest(words) };
    const exact = words.normalize("NFC");
    return faultOfString(exact) === undefined ? { ...place, exact } : undefined;
  };
  return (spans) =>
    joinSpans(spans, (gap) => isBridged(text, gap))
      .map((span) => shortened(text, span))
      .filter(({ start, end }) => start < end)
      .slice(0, MOST_ANCHORS)
      .map(anchorAt)
      .filter((anchor) => anchor !== undefined);
}

function isBridged(text: string, { start, end }: Span): boolean {
  return end - start <= MOST_BRIDGED && !text.slice(start, end).includes("\n\n");
}

/** The span without white space at its ends, not longer than may be anchored. */
function shortened(text: string, { start, end }: Span): Span {
  const words = text.slice(start, Math.min(end, start + MOST_UNITS)).replace(/[\ud800-\udbff]$/, "");
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
