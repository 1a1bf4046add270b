import { ACTS } from "../../vocabulary/acts/index.ts";
import type { Stance } from "../../vocabulary/stances.ts";
import type { ProposedStatement } from "../proposal.ts";
import type { ClaimGroups } from "./claim-groups.ts";
import { type Forest, isOnlyImagined } from "./forest.ts";

/** Statements from the outermost one down to the claim, as rule 6 counts them; one is left for a channel. */
const MOST_LINKS = 7;

/**
 * What a statement points at: another statement, by its index; its claim; a statement that the text does not show but
 * that must have been made (what is passed on or taken back); or nothing, and then it cannot be kept.
 */
type Target = number | "claim" | "implied" | "none";

export interface Plan {
  readonly targetOf: readonly Target[];
  /** Statements that the speaker passes on beside what the own statement is about. */
  readonly passedOn: readonly (readonly number[])[];
}

export interface PlanMeans {
  readonly forest: Forest;
  readonly groups: ClaimGroups;
  readonly hasClaim: (statement: number) => boolean;
  /** Whether everybody who makes the one statement made the other too. */
  readonly isOwn: (statement: number, other: number) => boolean;
  readonly isKept: (statement: number) => boolean;
}

/** Whether each statement has words in the text and was really made: see isOnlyImagined. */
export function keptStatements(
  statements: readonly ProposedStatement[],
  forest: Forest,
  groups: ClaimGroups,
): readonly boolean[] {
  const isOneClaim = (a: number, b: number): boolean => groups.groupOf(a) === groups.groupOf(b);
  const imagined = new Set(
    [...statements.keys()].filter((index) => isOnlyImagined(index, statements, forest, isOneClaim)),
  );
  // a set hands out what is added while it is walked: what stands inside something imagined is imagined too
  for (const index of imagined) for (const child of forest.childrenOf[index] ?? []) imagined.add(child);
  return statements.map(
    ({ source, cue, content }, index) =>
      source.length + cue.length + content.length > 0 && !imagined.has(index),
  );
}

/** Decides for every statement what it points at, so that each chain ends at a claim after a few links. */
export function planTargets(statements: readonly ProposedStatement[], means: PlanMeans): Plan {
  const targets: Target[] = [];
  const passedOn: (readonly number[])[] = [];
  for (const [index, statement] of statements.entries()) {
    const children = (means.forest.childrenOf[index] ?? []).filter(means.isKept);
    const { target, others } = means.isKept(index)
      ? wishOf(index, statement, children, statements, means)
      : { target: "none" as const, others: [] };
    targets.push(target);
    passedOn.push(others);
  }
  for (const index of targets.keys()) {
    const reaches = linksFrom(index, targets) <= MOST_LINKS;
    if (!reaches) targets[index] = means.isKept(index) ? fallback(index, statements, means) : "none";
  }
  return {
    targetOf: targets,
    passedOn: passedOn.map((others) => others.filter((other) => linksFrom(other, targets) < MOST_LINKS)),
  };
}

interface Wish {
  readonly target: Target;
  readonly others: readonly number[];
}

/**
 * Who says nothing but what somebody else said passes that on. Who says more, accuses or confirms has a claim of their
 * own beside it. Who opposes a denial opposes the saying, since the claim has its two sides already.
 */
function wishOf(
  index: number,
  { act, answers }: ProposedStatement,
  children: readonly number[],
  statements: readonly ProposedStatement[],
  means: PlanMeans,
): Wish {
  const { forest, groups, isKept } = means;
  const { passesOn, needsAgainst, stance, ownStatementOnly } = ACTS[act];
  const own = fallback(index, statements, means);
  if (ownStatementOnly) {
    const isTheirs = answers !== undefined && isKept(answers) && means.isOwn(index, answers);
    return { target: isTheirs ? answers : own, others: [] };
  }
  if (stance === "relay") {
    const [first, ...others] = children;
    return { target: first ?? own, others };
  }
  // who tells of their own words or beliefs says them at first hand
  const told = children.filter((child) => !means.isOwn(child, index));
  const isOther = (other: number): boolean => groups.groupOf(other) !== groups.groupOf(index);
  const stanceOf = (other: number): Stance | undefined => ACTS[statements[other]?.act ?? act].stance;
  // "said that B denies it" leaves A a claim only because the two take different sides
  const isPassedOn = (child: number): boolean =>
    forest.fills(child) && (isOther(child) || stanceOf(child) === stance);
  const filling = passesOn && !needsAgainst ? told.find(isPassedOn) : undefined;
  const isSaying =
    answers !== undefined &&
    isKept(answers) &&
    isOther(answers) &&
    !passesOn &&
    (own === "none" || (stance !== "open" && stanceOf(answers) === "against"));
  return {
    target: filling ?? (isSaying ? answers : own),
    others: stance === "for" ? told.filter((child) => child !== filling && isOther(child)) : [],
  };
}

function fallback(index: number, statements: readonly ProposedStatement[], { hasClaim }: PlanMeans): Target {
  const act = statements[index]?.act;
  if (act === undefined || !hasClaim(index)) return "none";
  return ACTS[act].pointsAt.some((kind) => kind === "Claim") ? "claim" : "implied";
}

/** Links from a statement down to the claim, itself included; infinite where it never gets there, or not soon. */
function linksFrom(start: number, targets: readonly Target[]): number {
  let at: Target | undefined = start;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    if (at === "claim") return links;
    if (at === "implied") return links + 1;
    if (at === undefined || at === "none") break;
    at = targets[at];
  }
  return Number.POSITIVE_INFINITY;
}
