import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Attribution } from "../attribution.ts";
import { growTree } from "../claims/tree.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { findContraryClaims } from "./find-contrary-claims.ts";
import { findTrailingDenials } from "./find-trailing-denials.ts";
import { hasClearCue } from "./has-clear-cue.ts";
import { KnownCues } from "./known-cues.ts";
import { isWithin, lengthOf } from "./token-spans.ts";

/** Attributions within attributions that are followed: an outlet, its source, whom the source quotes, and one more. */
const DEEPEST = 4;
/** Tokens of a content below which nothing can stand in it. */
const SHORTEST = 4;
/** Share of a content that a nested attribution may fill: more is the content itself, read a second time. */
const LARGEST_SHARE = 0.95;
/** All searches together read no more tokens than this many times the length of the text. */
const MOST_READINGS = 4;

/**
 * The attributions given, in their order, then those that stand in their contents and those that a relative clause or
 * "despite" hangs on them. `within` is an index into the list that comes back. Where a trailing denial ("…, claims that
 * B denies") was taken for part of a content or for another saying, it goes from there.
 *
 * `findIn` reads some runs of tokens as a text of their own.
 */
export function findNested(
  text: ParsedText,
  given: readonly Attribution[],
  findIn: (spans: readonly TokenSpan[]) => readonly Attribution[],
): readonly Attribution[] {
  const tree = growTree(text);
  const denials = findTrailingDenials(text, given);
  const outermost = withoutClauses(
    text,
    given,
    denials.map(({ clause }) => clause),
  );
  const found = [...outermost];
  const known = new KnownCues(text.length, outermost);
  const hung = [
    ...denials.map(({ attribution }) => attribution),
    ...findContraryClaims(text, tree, outermost),
  ];
  const isHung = new Set(hung);
  for (const attribution of hung) if (known.add(attribution)) found.push(attribution);
  const depths = found.map(() => 0);
  let budget = MOST_READINGS * text.length;
  for (let outer = 0; outer < found.length; outer += 1) {
    const attribution = found[outer];
    const depth = depths[outer] ?? 0;
    if (attribution === undefined || depth + 1 >= DEEPEST) continue;
    const spans = attribution.content.filter((span) => span.end - span.start >= SHORTEST);
    const length = lengthOf(spans);
    if (spans.length === 0 || length > budget || isHung.has(attribution)) continue;
    budget -= length;
    for (const inner of findIn(spans)) {
      const isNested = isInside(inner, attribution) && hasClearCue(text, tree, inner);
      if (!isNested || !known.add(inner)) continue;
      found.push({ ...inner, within: outer, why: `nested:${inner.why}` });
      depths.push(depth + 1);
    }
  }
  return found;
}

/** Contents end before the clauses, and attributions whose cue stands in one are gone. */
function withoutClauses(
  text: ParsedText,
  attributions: readonly Attribution[],
  clauses: readonly TokenSpan[],
): readonly Attribution[] {
  if (clauses.length === 0) return attributions;
  const clauseAt = new Map<number, TokenSpan>();
  for (const clause of clauses) {
    for (let token = clause.start; token < clause.end; token += 1) clauseAt.set(token, clause);
  }
  return attributions.flatMap((attribution) => {
    if (clauseAt.has(attribution.cue.start)) return [];
    const content = attribution.content.flatMap((part) => {
      const clause = clauseAt.get(part.end - 1);
      const isOutside = clause !== undefined && (text.quotationOf[clause.start] ?? -1) < 0;
      const end = isOutside ? clause.start - 1 : part.end;
      return end > part.start ? [{ ...part, end }] : [];
    });
    return [{ ...attribution, content }];
  });
}

/** Source, cue and content stand in the content of the outer one, and leave something of it. */
function isInside(inner: Attribution, { content }: Attribution): boolean {
  if (inner.source.length === 0 || inner.content.length === 0) return false;
  const parts = [inner.cue, ...inner.source, ...inner.content];
  if (!parts.every((part) => content.some((span) => isWithin(part, span)))) return false;
  return lengthOf(inner.content) <= LARGEST_SHARE * lengthOf(content);
}
