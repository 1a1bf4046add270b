import { ACTS } from "../../vocabulary/acts/index.ts";
import type { ProposedStatement } from "../proposal.ts";
import { mayMeet, shareClaims } from "./share-claims.ts";
import type { Draft } from "./draft.ts";
import { covers, lengthOf, overlaps } from "./span-algebra.ts";

/** Index of the statement that a number of one answer means; undefined where it means none, or several. */
type Resolve = (batch: number, number: number | null) => number | undefined;

/**
 * All drafts as one list in text order, outer statements before those within them: without twins, relations as
 * indexes, claims shared. Takes time in the square of the number of drafts.
 */
export function mergeDrafts(drafts: readonly Draft[]): readonly ProposedStatement[] {
  const survivorOf = withoutTwins(drafts);
  const survivors = [...new Set(survivorOf.values())].toSorted(compare);
  const indexOf = new Map(survivors.map((draft, index) => [draft, index]));
  const resolve = resolver(survivorOf, indexOf);
  const within = enclosing(survivors, resolve);
  const answers = survivors.map(({ statement, batch, answers }, index) => {
    const target = ACTS[statement.act].passesOn ? undefined : resolve(batch, answers);
    if (target === undefined || target === index) return undefined;
    return mayMeet(statement.claim, survivors[target]?.statement.claim) ? target : undefined;
  });
  const claims = shareClaims(survivors.map(({ statement }, index) => [statement.claim, answers[index]]));
  return survivors.map(({ statement }, index) => ({
    ...statement,
    claim: claims[index]?.claim,
    claimKey: claims[index]?.claimKey,
    answers: answers[index],
    within: within[index],
  }));
}

/** For each draft the one that stays: itself, or its twin with the longer content. */
function withoutTwins(drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const group = groups.find((members) => members.some((member) => areTwins(member, draft)));
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return new Map(
    groups.flatMap((members) => {
      const best = members.reduce((a, b) => (contentLength(b) > contentLength(a) ? b : a));
      return members.map((member) => [member, best] as const);
    }),
  );
}

/** The same act of saying, seen twice: cue and content meet. */
function areTwins({ statement: a }: Draft, { statement: b }: Draft): boolean {
  return (
    a.cue.some((span) => b.cue.some((other) => overlaps(span, other))) &&
    a.content.some((span) => b.content.some((other) => overlaps(span, other)))
  );
}

function resolver(survivorOf: ReadonlyMap<Draft, Draft>, indexOf: ReadonlyMap<Draft, number>): Resolve {
  const meant = new Map<string, number | undefined>();
  for (const [draft, survivor] of survivorOf) {
    const key = `${draft.batch}:${draft.number}`;
    const index = indexOf.get(survivor);
    meant.set(key, meant.has(key) && meant.get(key) !== index ? undefined : index);
  }
  return (batch, number) => (number === null ? undefined : meant.get(`${batch}:${number}`));
}

/**
 * For each draft the index of the one in whose content it stands: the smallest content around its words, whatever the
 * model says; where there is none, the one that the model names.
 */
function enclosing(drafts: readonly Draft[], resolve: Resolve): readonly (number | undefined)[] {
  const parents = drafts.map((inner) => {
    let best: number | undefined;
    for (const [index, outer] of drafts.entries()) {
      if (!holds(outer, inner)) continue;
      const smallest = best === undefined ? undefined : drafts[best];
      if (smallest === undefined || contentLength(outer) < contentLength(smallest)) best = index;
    }
    return best;
  });
  for (const [index, draft] of drafts.entries()) {
    const named = resolve(draft.batch, draft.within);
    if (parents[index] === undefined && named !== undefined && !isUnder(parents, named, index)) {
      parents[index] = named;
    }
  }
  return parents;
}

/** Whether a statement stands in the content of another; a longer content, so that two never hold each other. */
function holds(outer: Draft, inner: Draft): boolean {
  return (
    contentLength(outer) > contentLength(inner) &&
    [...inner.statement.cue, ...inner.statement.content].every((span) =>
      outer.statement.content.some((around) => covers(around, span)),
    )
  );
}

/** Whether `index` is `ancestor` or stands somewhere below it. */
function isUnder(parents: readonly (number | undefined)[], index: number, ancestor: number): boolean {
  for (let at: number | undefined = index; at !== undefined; at = parents[at])
    if (at === ancestor) return true;
  return false;
}

function compare(a: Draft, b: Draft): number {
  return startOf(a) - startOf(b) || contentLength(b) - contentLength(a);
}

function startOf({ statement: { source, cue, content } }: Draft): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

function contentLength({ statement }: Draft): number {
  return lengthOf(statement.content);
}
