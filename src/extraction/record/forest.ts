import type { Span } from "../../model/spans.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import type { ProposedStatement } from "../proposal.ts";
import { joinSpans, lengthOf, overlapOf } from "./tidy-spans.ts";

/** Share of the outer content, 0 to 1, from which on it is nothing but the saying inside it. */
const COVERED = 0.6;

/** How statements stand in one another's content: no rings, and nobody is left who is only said not to have spoken. */
export interface Forest {
  /** Index of the enclosing statement. */
  readonly parentOf: readonly (number | undefined)[];
  readonly childrenOf: readonly (readonly number[])[];
  /** Whether a statement is all that its parent says, rather than a part of it. */
  readonly fills: (child: number) => boolean;
}

/** Spans of the statements are tidy. */
export function forestOf(statements: readonly ProposedStatement[]): Forest {
  const parentOf = withoutRings(
    statements.map(({ within }, index) =>
      within === index || statements[within ?? -1] === undefined ? undefined : within,
    ),
  );
  const childrenOf: number[][] = statements.map(() => []);
  for (const [child, parent] of parentOf.entries()) if (parent !== undefined) childrenOf[parent]?.push(child);
  return {
    parentOf,
    childrenOf,
    fills: (child) => {
      const [inner, outer] = [statements[child], statements[parentOf[child] ?? -1]];
      if (!inner || !outer) return false;
      return overlapOf(outer.content, spansOf(inner)) >= COVERED * lengthOf(outer.content);
    },
  };
}

/**
 * Whether a statement was only said not to have been made, or asked about: "denied that Holm had warned anybody" is no
 * statement of Holm's. One that shares its claim with the outer one was made: "denied Holm's claim that …".
 */
export function isOnlyImagined(
  child: number,
  statements: readonly ProposedStatement[],
  forest: Forest,
  isOneClaim: (a: number, b: number) => boolean,
): boolean {
  const parent = forest.parentOf[child];
  const outer = parent === undefined ? undefined : statements[parent];
  if (parent === undefined || outer === undefined || isOneClaim(child, parent)) return false;
  const { stance } = ACTS[outer.act];
  return (stance === "against" || stance === "open") && forest.fills(child);
}

/** All the words of a statement, in order and disjoint. */
export function spansOf({ source, cue, content }: ProposedStatement): readonly Span[] {
  return joinSpans(
    [...source, ...cue, ...content].sort((a, b) => a.start - b.start || a.end - b.end),
    () => false,
  );
}

/** Parents, without those of statements that enclose themselves by some way. Each way up is walked once. */
function withoutRings(parents: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const kept = [...parents];
  const walkOf = new Int32Array(parents.length).fill(-1);
  for (const start of parents.keys()) {
    let at: number | undefined = start;
    while (at !== undefined && walkOf[at] === -1) {
      walkOf[at] = start;
      const next: number | undefined = kept[at];
      if (next !== undefined && walkOf[next] === start) kept[at] = undefined;
      at = kept[at];
    }
  }
  return kept;
}
