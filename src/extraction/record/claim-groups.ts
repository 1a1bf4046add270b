import { ACTS } from "../../vocabulary/acts/index.ts";
import type { ProposedStatement } from "../proposal.ts";
import type { Forest } from "./forest.ts";

/** Which statements are about the same claim: each has the number of its group. */
export interface ClaimGroups {
  readonly groupOf: (statement: number) => number;
  /** The statements of a group, in text order. */
  readonly membersOf: (group: number) => readonly number[];
}

/**
 * Statements meet on a claim when the extractor gave them one key; when one without a key answers another, so that a
 * denial stands where the claim does; and when one that claims nothing itself has the other in its content.
 */
export function groupByClaim(
  statements: readonly ProposedStatement[],
  { childrenOf, fills }: Pick<Forest, "childrenOf" | "fills">,
): ClaimGroups {
  const leaders = statements.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let [leader, above] = [index, leaders[index] ?? index];
    while (above !== leader) {
      // halving the way up keeps it short however many are joined
      const next = leaders[above] ?? above;
      leaders[leader] = next;
      [leader, above] = [above, next];
    }
    return leader;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    leaders[Math.max(first, second)] = Math.min(first, second);
  };

  const firstWithKey = new Map<string, number>();
  for (const [index, { claimKey }] of statements.entries()) {
    if (claimKey === undefined) continue;
    join(index, firstWithKey.get(claimKey) ?? index);
    if (!firstWithKey.has(claimKey)) firstWithKey.set(claimKey, index);
  }
  for (const [index, statement] of statements.entries()) {
    const answered = statement.answers;
    if (answered !== undefined && takesUpTheClaimOf(statement, statements[answered])) join(index, answered);
    const content = saysNothingItself(statement) ? childrenOf[index]?.find(fills) : undefined;
    if (content !== undefined) join(index, content);
  }

  const members = new Map<number, number[]>();
  for (const index of statements.keys()) {
    const leader = leaderOf(index);
    const group = members.get(leader);
    if (group) group.push(index);
    else members.set(leader, [index]);
  }
  return { groupOf: leaderOf, membersOf: (group) => members.get(group) ?? [] };
}

/**
 * Whoever answers somebody speaks of the same claim, unless the extractor has compared the two claims and found them
 * different: a denial of something else must not stand against this. A denial of a denial answers a saying.
 */
function takesUpTheClaimOf(
  { act, claimKey }: ProposedStatement,
  answered: ProposedStatement | undefined,
): boolean {
  if (answered === undefined || ACTS[act].stance === "relay") return false;
  if (claimKey !== undefined && answered.claimKey !== undefined) return false;
  const { stance } = ACTS[answered.act];
  return stance === "for" || stance === "open" || (stance === "against" && ACTS[act].stance === "open");
}

/** "Would not comment on B's claim that …" is about what it contains. */
function saysNothingItself({ act, claim }: ProposedStatement): boolean {
  return claim === undefined && ACTS[act].stance === "open";
}
