import type { Agent } from "../../model/agent.ts";
import { dayRange } from "../../model/dates.ts";
import type { Statement } from "../../model/statement.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import type { Kind } from "../../vocabulary/kinds.ts";
import { STANCES } from "../../vocabulary/stances.ts";
import type { Batch } from "../batch.ts";
import { fold } from "../fold.ts";
import { KIND_NUMBERS, stateNumber, UNKNOWN_DAY } from "../numbers.ts";
import {
  ABOUT,
  AFFILIATION,
  AGAINST,
  AUTHOR,
  BASED_ON,
  DOCUMENT,
  LINK,
  NAME,
  NODE,
  ON_BEHALF_OF,
  REVIEWED,
  SAID,
  STANDS,
  STATEMENT,
} from "../member-tables.ts";
import type { Difference } from "./differences.ts";
import type { Keys } from "./keys.ts";

/**
 * Puts members in with all that they are found by, in place of what was there. What is worked out is left as it was or,
 * in a new row, empty. Throws badData for references to nothing.
 */
export async function stageMembers(
  batch: Batch,
  keys: Keys,
  differences: readonly Difference[],
): Promise<void> {
  const old = differences.filter((one) => !one.isNew).map(keys.own);
  const nodes = await batch.one(NODE, "k", old);
  const statements = await batch.one(STATEMENT, "k", old);
  for (const { table, owner } of PAIRS) await batch.takeBy(table, owner, old);
  for (const difference of differences) {
    const k = keys.own(difference);
    stageNode(batch, k, difference, nodes.get(k)?.canon ?? k);
    stageDetails(batch, keys, k, difference, statements.get(k)?.canon ?? k);
  }
}

/** Tables of pairs: rows go with the member that owns them. */
const PAIRS = [
  { table: NAME, owner: "node" },
  { table: AUTHOR, owner: "document" },
  { table: BASED_ON, owner: "document" },
  { table: ABOUT, owner: "claim" },
  { table: SAID, owner: "statement" },
  { table: AGAINST, owner: "statement" },
  { table: ON_BEHALF_OF, owner: "statement" },
  { table: STANDS, owner: "statement" },
  { table: REVIEWED, owner: "review" },
] as const;

/** What a member of a record looks like as a node. */
interface NodeShape {
  readonly kind: Kind;
  readonly subtype: string | null;
  /** What it can be called, first what it is sorted by; empty for what has no name or must not show it. */
  readonly names: readonly string[];
}

function stageNode(batch: Batch, k: number, difference: Difference, canon: number): void {
  const shape = nodeShape(difference);
  if (shape === undefined) return;
  const { member, json } = difference;
  const folded = shape.names.map(fold);
  const [first = ""] = folded;
  batch.put(NODE, {
    k,
    id: member.id,
    kind: KIND_NUMBERS[shape.kind],
    subtype: shape.subtype,
    state: stateNumber(member.state),
    canon,
    fold: first,
    json,
  });
  for (const name of folded) if (name !== "") batch.put(NAME, { fold: name, node: k });
}

function nodeShape({ part, member }: Difference): NodeShape | undefined {
  if (part === "agents") return agentShape(member);
  if (part === "things") return { kind: "Thing", subtype: member.subtype, names: namesOf(member) };
  if (part === "documents") return { kind: "Document", subtype: null, names: [member.title] };
  if (part === "claims") return { kind: "Claim", subtype: member.subtype, names: [member.text] };
  if (part === "reviews") return { kind: "Review", subtype: null, names: [] };
  return undefined;
}

function agentShape(agent: Agent): NodeShape {
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

function stageDetails(batch: Batch, { keyOf }: Keys, k: number, difference: Difference, canon: number): void {
  const { part, member, json } = difference;
  const { id } = member;
  const keysOf = (ids: readonly string[] | undefined): readonly number[] =>
    (ids ?? []).map((named) => keyOf(named, id));
  switch (part) {
    case "affiliations":
      batch.put(AFFILIATION, {
        k,
        id,
        state: stateNumber(member.state),
        member: keyOf(member.member, id),
        org: keyOf(member.organization, id),
        role: member.role ?? null,
        first_day: (member.from === undefined ? undefined : dayRange(member.from)?.first) ?? null,
        last_day: (member.to === undefined ? undefined : dayRange(member.to)?.last) ?? null,
        json,
      });
      return;
    case "documents": {
      const days = member.published === undefined ? undefined : dayRange(member.published);
      batch.put(DOCUMENT, {
        k,
        publisher: member.publishedBy === undefined ? null : keyOf(member.publishedBy, id),
        first_day: days?.first ?? UNKNOWN_DAY,
        last_day: days?.last ?? UNKNOWN_DAY,
      });
      if (member.revisionOf !== undefined) keyOf(member.revisionOf, id);
      for (const agent of keysOf(member.by)) batch.put(AUTHOR, { document: k, agent });
      for (const origin of keysOf(member.basedOn)) batch.put(BASED_ON, { document: k, origin });
      return;
    }
    case "claims":
      for (const node of keysOf(member.about)) batch.put(ABOUT, { claim: k, node });
      return;
    case "statements":
      return stageStatement(batch, member, { k, canon, json, what: keyOf(member.what, id), keysOf });
    case "links":
      keysOf(member.by);
      batch.put(LINK, {
        k,
        id,
        state: stateNumber(member.state),
        kind: member.kind,
        a: keyOf(member.from, id),
        b: keyOf(member.to, id),
        json,
      });
      return;
    case "reviews":
      keysOf(member.by);
      keysOf(member.cites);
      for (const node of keysOf(member.reviews)) batch.put(REVIEWED, { review: k, node });
      return;
    case "agents":
    case "things":
      return; // the row of the node says it all
  }
}

interface StatementKeys {
  readonly k: number;
  readonly canon: number;
  readonly json: string;
  readonly what: number;
  readonly keysOf: (ids: readonly string[] | undefined) => readonly number[];
}

function stageStatement(
  batch: Batch,
  statement: Statement,
  { k, canon, json, what, keysOf }: StatementKeys,
): void {
  const { id, state: stateName, mode, certainty, said } = statement;
  const speakers = keysOf(statement.by);
  const [lead = 0] = speakers; // there is at least one (rule 3)
  const days = said === undefined ? undefined : dayRange(said);
  const state = stateNumber(stateName);
  const act = ACTS[statement.act].number;
  batch.put(STATEMENT, {
    lead,
    k,
    id,
    state,
    canon,
    act,
    stance: STANCES[ACTS[statement.act].stance].number,
    what,
    mode: mode ?? null,
    certainty: certainty ?? "unstated",
    said_first: days?.first ?? null,
    said_last: days?.last ?? null,
    json,
    ...NOT_WORKED_OUT,
  });
  for (const agent of speakers)
    batch.put(SAID, { lead, statement: k, agent, act, state, first_day: UNKNOWN_DAY, id });
  for (const agent of keysOf(statement.against)) batch.put(AGAINST, { lead, statement: k, agent });
  for (const org of keysOf(statement.onBehalfOf)) batch.put(ON_BEHALF_OF, { lead, statement: k, org });
  for (const document of keysOf(statement.in.map((anchor) => anchor.document)))
    batch.put(STANDS, { lead, statement: k, document, depth: 0 });
}

/** What derive/ fills in before anything is written. */
const NOT_WORKED_OUT = {
  claim: 0,
  side: 0,
  depth: 0,
  via: "[]",
  first_day: UNKNOWN_DAY,
  last_day: UNKNOWN_DAY,
  answered: 0,
} as const;
