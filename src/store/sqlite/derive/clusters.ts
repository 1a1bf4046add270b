import type { Connection } from "../connection.ts";
import { STATE_NUMBERS } from "../numbers.ts";

interface Member {
  readonly k: number;
  readonly id: string;
  /** It has no accepted sameAs link to another one: it is the middle of a star. */
  readonly isMiddle: number;
}

/**
 * Finds the sameAs clusters of these nodes by the accepted links and notes the canonical one with every member: the
 * middle of the star; where links of different records make no star, the smallest id among the middles.
 */
export function regroup(connection: Connection, seeds: Iterable<number>): void {
  const seen = new Set<number>();
  for (const seed of seeds) {
    if (seen.has(seed)) continue;
    const members = connection.all<Member>(CLUSTER, seed);
    for (const { k } of members) seen.add(k);
    const middles = members.filter((member) => member.isMiddle === 1);
    const [canonical] = middles.length === 0 ? members : middles; // sorted by id
    if (canonical) for (const { k } of members) connection.run(NOTE, canonical.k, k, canonical.k);
  }
}

const ACCEPTED = STATE_NUMBERS.accepted;

const CLUSTER = `
WITH RECURSIVE cluster (k) AS (
  SELECT ?
  UNION SELECT l.b FROM cluster c JOIN link l ON l.a = c.k AND l.kind = 'sameAs' AND l.state = ${ACCEPTED}
  UNION SELECT l.a FROM cluster c JOIN link l ON l.b = c.k AND l.kind = 'sameAs' AND l.state = ${ACCEPTED}
)
SELECT n.k, n.id, NOT EXISTS (
  SELECT 1 FROM link l WHERE l.a = n.k AND l.b <> n.k AND l.kind = 'sameAs' AND l.state = ${ACCEPTED}
) AS isMiddle
FROM cluster c JOIN node n ON n.k = c.k ORDER BY n.id`;

const NOTE = "UPDATE node SET canon = ? WHERE k = ? AND canon <> ?";
