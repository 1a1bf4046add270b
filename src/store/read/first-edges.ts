import { compareText } from "../../model/canonical.ts";
import type { Statement } from "../../model/statement.ts";
import type { EdgeKind } from "../../vocabulary/edge-kinds.ts";
import type { Db } from "../engine.ts";
import { STATE_NUMBERS } from "../numbers.ts";
import type { FirstEdge } from "../graph-ends.ts";

/** An edge with the ids of its ends. */
interface Edge {
  readonly a: string;
  readonly b: string;
  readonly key: string;
  readonly kind: EdgeKind;
}

/** Of the accepted edges between the two of each pair the one with the first key. */
export async function firstEdges(
  db: Db,
  pairs: readonly (readonly [string, string])[],
): Promise<readonly (FirstEdge | undefined)[]> {
  const ids = [...new Set(pairs.flat())];
  const nodes = await db.all<{ readonly k: number; readonly id: string }>(
    "SELECT k, id FROM node WHERE id = ANY(?)",
    ids,
  );
  const idOf = new Map(nodes.map(({ k, id }) => [k, id]));
  const first = new Map<string, Edge>();
  for (const edge of await edgesAmong(db, idOf)) {
    const pair = [edge.a, edge.b].sort(compareText).join(" ");
    const known = first.get(pair);
    if (known === undefined || compareText(edge.key, known.key) < 0) first.set(pair, edge);
  }
  return pairs.map(([from, to]) => {
    const edge = first.get([from, to].sort(compareText).join(" "));
    return edge && { key: edge.key, kind: edge.kind, forward: edge.a === from };
  });
}

/** Edges of every kind among these nodes; of what one agent says of one claim the first only. */
async function edgesAmong(db: Db, idOf: ReadonlyMap<number, string>): Promise<readonly Edge[]> {
  const keys = [...idOf.keys()];
  const named = (k: number): string => idOf.get(k) ?? "";
  const said = await db.all<Ends & { readonly id: string; readonly json: string }>(SAYS, keys, keys);
  const accused = await db.all<Ends>(
    "SELECT src AS a, dst AS b FROM tie WHERE kind = 2 AND src = ANY(?) AND dst = ANY(?)",
    keys,
    keys,
  );
  const topics = await db.all<Ends>(
    "SELECT claim AS a, node AS b FROM about WHERE claim = ANY(?) AND node = ANY(?)",
    keys,
    keys,
  );
  const roles = await db.all<Ends & { readonly id: string }>(MEMBERS, keys, keys);
  const links = await db.all<Ends & { readonly id: string; readonly kind: EdgeKind }>(LINKS, keys, keys);
  const tied = (kind: "against" | "about", { a, b }: Ends): Edge => ({
    a: named(a),
    b: named(b),
    key: `${kind}:${named(a)}:${named(b)}`,
    kind,
  });
  return [
    ...said.map(({ a, b, id, json }): Edge => {
      const { act, by } = JSON.parse(json) as Statement; // written from a Statement
      return { a: named(a), b: named(b), key: by.length > 1 ? `${id}:${named(a)}` : id, kind: act };
    }),
    ...accused.map((ends) => tied("against", ends)),
    ...topics.map((ends) => tied("about", ends)),
    ...roles.map(({ a, b, id }): Edge => ({ a: named(a), b: named(b), key: id, kind: "memberOf" })),
    ...links.map(({ a, b, id, kind }): Edge => ({ a: named(a), b: named(b), key: id, kind })),
  ];
}

/** Keys of the two ends. */
interface Ends {
  readonly a: number;
  readonly b: number;
}

const ACCEPTED = STATE_NUMBERS.accepted;

const SAYS = `
SELECT f.a, f.b, f.id, t.json FROM (
  SELECT d.agent AS a, s.claim AS b, min(s.id) AS id
  FROM statement s CROSS JOIN said d
  WHERE d.lead = s.lead AND d.statement = s.k AND s.claim = ANY(?) AND d.agent = ANY(?) AND +s.state = ${ACCEPTED}
  GROUP BY d.agent, s.claim
) f JOIN statement t ON t.id = f.id`;

const MEMBERS = `
SELECT member AS a, org AS b, id FROM affiliation WHERE member = ANY(?) AND org = ANY(?) AND state = ${ACCEPTED}`;

const LINKS = `SELECT a, b, id, kind FROM link WHERE a = ANY(?) AND b = ANY(?) AND state = ${ACCEPTED}`;
