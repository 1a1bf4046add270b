import { ACTS } from "../../../vocabulary/acts/index.ts";
import { ACT_NAMES } from "../../../vocabulary/acts/names.ts";
import { STANCES } from "../../../vocabulary/stances.ts";
import { STATE_NUMBERS } from "../numbers.ts";
import { type Condition, condition } from "./condition.ts";

/** Accusations (statements `s`) that an accused answers, or those that none does; everything where nobody asked. */
export function answeredCondition(answered: boolean | undefined): readonly Condition[] {
  if (answered === undefined) return [];
  const isAnswered = `(EXISTS (${AGAINST_CLAIM}) OR EXISTS (${AGAINST_ACCUSATION}) OR EXISTS (${CONTRARY}))`;
  return [condition(`${ACCUSES} AND ${answered ? "" : "NOT "}${isAnswered}`)];
}

const ACCUSES = `s.act IN (${ACT_NAMES.filter((name) => ACTS[name].needsAgainst)
  .map((name) => ACTS[name].number)
  .join(", ")})`;

/**
 * An answer `r` rests on nothing less accepted than the accusation, as all that is worked out, and comes from an
 * accused or from somebody who belonged to one that day or spoke for it; twins are one.
 */
const BY_ACCUSED = `+r.state <= s.state AND EXISTS (
  SELECT 1 FROM against g CROSS JOIN node a ON a.k = g.agent
  WHERE g.statement = s.k AND (
    EXISTS (SELECT 1 FROM said d CROSS JOIN node p ON p.k = d.agent WHERE d.statement = r.k AND p.canon = a.canon)
    OR EXISTS (SELECT 1 FROM spoke_for f CROSS JOIN node o ON o.k = f.org WHERE f.statement = r.k AND o.canon = a.canon)
  )
)`;

// CROSS JOIN and the plus keep SQLite on the way from the accusation to the few statements that may answer it.
const SAME_CLAIM = "node c CROSS JOIN node v ON v.canon = c.canon";

const AGAINST_CLAIM = `
SELECT 1 FROM ${SAME_CLAIM} CROSS JOIN statement r ON r.claim = v.k
WHERE c.k = s.claim AND r.side = ${STANCES.against.number} AND ${BY_ACCUSED}`;

const AGAINST_ACCUSATION = `
SELECT 1 FROM statement r WHERE r.what = s.k AND +r.stance = ${STANCES.against.number} AND ${BY_ACCUSED}`;

const contraryBy = (near: "a" | "b", far: "a" | "b"): string => `
SELECT 1 FROM ${SAME_CLAIM}
  CROSS JOIN link l ON l.${near} = v.k AND l.kind = 'contradicts' AND l.state = ${STATE_NUMBERS.accepted}
  CROSS JOIN node e ON e.k = l.${far} CROSS JOIN node w ON w.canon = e.canon
  CROSS JOIN statement r ON r.claim = w.k
WHERE c.k = s.claim AND r.side = ${STANCES.for.number} AND ${BY_ACCUSED}`;

/** For a claim that contradicts it; such a link is stored once, in either direction. */
const CONTRARY = `${contraryBy("a", "b")} UNION ALL ${contraryBy("b", "a")}`;
