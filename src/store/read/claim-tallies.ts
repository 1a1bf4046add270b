import { ROLES } from "../derive/standings.ts";
import type { Standing } from "../../vocabulary/standings.ts";
import type { Db } from "../engine.ts";
import { STATE_NUMBERS } from "../numbers.ts";
import type { ClaimTally } from "../store.ts";

/** Accepted claims about which these agents, each with its twins, said something accepted, counted by standing. */
export async function tallyClaims(db: Db, agents: readonly string[]): Promise<readonly ClaimTally[]> {
  const named = await db.all<{ readonly id: string; readonly canon: number }>(
    "SELECT id, canon FROM node WHERE id = ANY(?) ORDER BY id",
    agents,
  );
  const owners = [...new Set(named.map(({ canon }) => canon))];
  // By key alone: in a join the engine may begin with everybody's part.
  const counted = await db.all<Counted>(COUNTING, owners);
  return named.flatMap(({ id, canon }) =>
    counted
      .filter(({ owner }) => owner === canon)
      .map(({ standing, count }) => ({ agent: id, standing, count })),
  );
}

interface Counted {
  readonly owner: number;
  readonly standing: Standing;
  readonly count: number;
}

const COUNTING = `
SELECT p.agent AS owner, p.standing, count(*) AS count FROM part p
WHERE p.role = ${ROLES.speaker} AND p.agent = ANY(?) AND p.state = ${STATE_NUMBERS.accepted}
GROUP BY p.agent, p.standing ORDER BY p.agent, p.standing`;
