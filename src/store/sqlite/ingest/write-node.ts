import type { Agent } from "../../../model/agent.ts";
import { fold } from "../../fold.ts";
import type { Kind } from "../../../vocabulary/kinds.ts";
import type { Connection } from "../connection.ts";
import { KIND_NUMBERS, stateNumber } from "../numbers.ts";
import type { Difference } from "./differences.ts";

/** What a member of a record looks like as a node. */
interface NodeRow {
  readonly kind: Kind;
  readonly subtype: string | null;
  /** What it can be called, first what it is sorted by; empty for what has no name or must not show it. */
  readonly names: readonly string[];
}

/** Puts the row of a node in or replaces it, so that everything may refer to it. Edges are no nodes: nothing happens. */
export function writeNode(connection: Connection, difference: Difference): void {
  const row = nodeRow(difference);
  if (row === undefined) return;
  const { member, json } = difference;
  const [first = ""] = row.names;
  connection.run(
    PUT,
    member.id,
    KIND_NUMBERS[row.kind],
    row.subtype,
    stateNumber(member.state),
    fold(first),
    json,
  );
  if (!difference.isNew)
    connection.run("DELETE FROM name WHERE node = (SELECT k FROM node WHERE id = ?)", member.id);
  for (const name of new Set(row.names.map(fold))) if (name !== "") connection.run(PUT_NAME, name, member.id);
}

function nodeRow({ part, member }: Difference): NodeRow | undefined {
  if (part === "agents") return agentRow(member);
  if (part === "things") return { kind: "Thing", subtype: member.subtype, names: namesOf(member) };
  if (part === "documents") return { kind: "Document", subtype: null, names: [member.title] };
  if (part === "claims") return { kind: "Claim", subtype: member.subtype, names: [member.text] };
  if (part === "statements") return { kind: "Statement", subtype: null, names: [] };
  if (part === "reviews") return { kind: "Review", subtype: null, names: [] };
  return undefined;
}

function agentRow(agent: Agent): NodeRow {
  return agent.kind === "Person"
    ? { kind: "Person", subtype: null, names: agent.confidential === true ? [] : namesOf(agent) }
    : { kind: "Organization", subtype: agent.subtype, names: namesOf(agent) };
}

function namesOf(member: {
  readonly name: string;
  readonly altNames?: readonly string[] | undefined;
}): readonly string[] {
  return [member.name, ...(member.altNames ?? [])];
}

// A new node is alone in its cluster until a sameAs link says otherwise. Nothing is ever deleted: max + 1 is new.
const PUT = `
INSERT INTO node (k, id, kind, subtype, state, canon, fold, json)
SELECT next, ?, ?, ?, ?, next, ?, ? FROM (
  SELECT coalesce((SELECT max(k) FROM node), 0) + 1 AS next -- alone, max() looks at the end of the table only
) WHERE true
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, subtype = excluded.subtype, state = excluded.state,
  fold = excluded.fold, json = excluded.json`;

const PUT_NAME = "INSERT INTO name (fold, node) SELECT ?, k FROM node WHERE id = ?";
