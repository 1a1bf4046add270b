import { createHash } from "node:crypto";
import type { Document } from "../model/document.ts";
import { codePointLength, toUnits, wordsAt } from "../model/spans.ts";
import type { Anchor } from "../model/statement.ts";
import type { EvidenceAnswer, Named } from "./answers.ts";

/** How many code points of the text are shown on each side of the words. */
const AROUND = 60;

/** A document with what may be shown of it: `text` only where it is at hand and the reader may see it. */
export interface ReadableDocument {
  readonly document: Document;
  readonly outlet: Named | undefined;
  readonly words: EvidenceAnswer["words"];
  readonly text: string | undefined;
}

const ORDER: Readonly<Record<EvidenceAnswer["words"], number>> = { open: 0, attached: 1, withheld: 2 };

/** The places where a statement stands, those with words that anybody may read first, then in the record's order. */
export function evidenceOf(
  anchors: readonly Anchor[],
  documents: ReadonlyMap<string, ReadableDocument>,
): readonly EvidenceAnswer[] {
  const places = anchors.flatMap((anchor) => {
    const readable = documents.get(anchor.document);
    return readable === undefined ? [] : [placeOf(anchor, readable)];
  });
  return places.sort((a, b) => ORDER[a.words] - ORDER[b.words]);
}

function placeOf(anchor: Anchor, { document, outlet, words, text }: ReadableDocument): EvidenceAnswer {
  const isReadable = words !== "withheld";
  const exact = isReadable ? (anchor.exact ?? checkedWords(anchor, text)) : undefined;
  const around = exact !== undefined && text !== undefined ? contextOf(text, anchor) : undefined;
  return {
    document: anchor.document,
    title: document.title,
    outlet,
    url: document.url,
    published: document.published,
    exact,
    prefix: isReadable ? (anchor.prefix ?? around?.prefix) : undefined,
    suffix: isReadable ? (anchor.suffix ?? around?.suffix) : undefined,
    start: anchor.start,
    end: anchor.end,
    exactSha256: anchor.exactSha256,
    isRetelling: document.publishedBy === undefined && (document.basedOn ?? []).length > 0,
    words,
  };
}

/** The words at the anchor's place; undefined where the text is not at hand or no longer holds what was cited. */
function checkedWords(anchor: Anchor, text: string | undefined): string | undefined {
  const found = text === undefined ? undefined : wordsAt(text, anchor);
  if (found === undefined || anchor.exactSha256 === undefined) return found;
  const digest = createHash("sha256").update(found, "utf8").digest("hex");
  return digest === anchor.exactSha256 ? found : undefined;
}

/** Up to 60 code points before and after, cut between words; undefined at the very edge of the text. */
function contextOf(
  text: string,
  anchor: Anchor,
): { readonly prefix: string | undefined; readonly suffix: string | undefined } {
  const from = Math.max(0, anchor.start - AROUND);
  const before = toUnits(text, { start: from, end: anchor.start });
  const after = toUnits(text, { start: anchor.end, end: anchor.end + AROUND });
  const prefix = text.slice(before.start, before.end);
  const suffix = text.slice(after.start, after.end);
  const isCut = codePointLength(suffix) === AROUND && after.end < text.length;
  return {
    prefix: orUndefined(from > 0 && !/\s/u.test(text.charAt(before.start - 1)) ? fromWord(prefix) : prefix),
    suffix: orUndefined(isCut && !/\s/u.test(text.charAt(after.end)) ? toWord(suffix) : suffix),
  };
}

/** Without the piece of a word at its start; a piece that fills the whole stays. */
function fromWord(text: string): string {
  const space = text.search(/\s/u);
  return space < 0 ? text : text.slice(space + 1);
}

/** Without the piece of a word at its end; a piece that fills the whole stays. */
function toWord(text: string): string {
  const words = /^[\s\S]*(?=\s)/u.exec(text)?.[0];
  return words === undefined || words.length === 0 ? text : words;
}

function orUndefined(text: string): string | undefined {
  return text.length === 0 ? undefined : text;
}
