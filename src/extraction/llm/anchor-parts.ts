import type { Span } from "../../model/spans.ts";
import type { AnsweredStatement } from "./answer.ts";
import { settleParts, type OpenPart } from "./settle-parts.ts";
import { cutOut, joined, overlaps } from "./span-algebra.ts";
import { lineAt, placesOf, type SearchableText } from "./text-search.ts";
import type { LineWindow } from "./windows.ts";

/** Where the parts of a statement stand; sorted and disjoint within a role. */
export interface AnchoredParts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const WORDY = /[\p{L}\p{N}]/u;

/**
 * Finds the words of a statement in the text, or gives undefined where one part of it stands nowhere, or in several
 * places that nothing tells apart.
 */
export function anchorParts(
  searchable: SearchableText,
  statement: AnsweredStatement,
  window: LineWindow,
): AnchoredParts | undefined {
  const open = (role: OpenPart["role"], words: string, line: number, near: readonly number[]): OpenPart => {
    const isQuote = WORDY.test(words) || (role === "cue" && words.trim() !== "");
    return { role, words, line, places: isQuote ? placesOf(searchable, words, near, window) : [] };
  };
  const { sentence } = statement;
  const content = statement.content.map((part) =>
    open("content", part.words, part.sentence, [part.sentence, sentence]),
  );
  const near = [
    sentence,
    ...content
      .flatMap(({ places }) => (places.length === 1 ? places : []))
      .map(({ start }) => lineAt(searchable, start)),
  ];
  const cue = open("cue", statement.cue, sentence, near);
  const source = statement.source
    .filter((words) => words.trim() !== "")
    .map((words) => open("source", words, sentence, near));
  const settled = settleParts(searchable, [...content, cue, ...source]);
  return settled && partsOf(searchable.text, settled);
}

function partsOf(text: string, settled: ReadonlyMap<OpenPart, Span>): AnchoredParts | undefined {
  const inRole = (role: OpenPart["role"]): readonly Span[] =>
    [...settled].flatMap(([part, place]) => (part.role === role ? [place] : []));
  const cue = inRole("cue");
  const source = joined(text, inRole("source"));
  if (source.some((span) => cue.some((other) => overlaps(span, other)))) return undefined;
  // A model that quotes a whole sentence as content has "Ross said" in its midst.
  const content = joined(text, cutOut(text, inRole("content"), [...cue, ...source]));
  return content.length === 0 ? undefined : { source, cue, content };
}
