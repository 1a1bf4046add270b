import { ROLES } from "../derive/standings.ts";
import type { Db } from "../engine.ts";
import { canonicalKeys } from "./condition.ts";

/** Canonical claims that both had part in, the most contested first. */
export async function sharedClaims(
  db: Db,
  a: readonly string[],
  b: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const rows = await db.all<{ readonly id: string }>(
    SHARED,
    await canonicalKeys(db, a),
    await canonicalKeys(db, b),
    limit,
  );
  return rows.map(({ id }) => id);
}

const HAD_PART = `role IN (${ROLES.speaker}, ${ROLES.organization}) AND agent = ANY(?)`;

const SHARED = `
SELECT t.id FROM (SELECT DISTINCT claim FROM part WHERE ${HAD_PART}) p
  JOIN (SELECT DISTINCT claim FROM part WHERE ${HAD_PART}) o ON o.claim = p.claim
  JOIN standing t ON t.claim = p.claim
ORDER BY t.score DESC, t.speakers DESC, t.id LIMIT ?`;
