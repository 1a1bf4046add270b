import { canonicalRecord } from "../model/canonical.ts";
import type { Record } from "../model/record.ts";
import { chainsOf } from "./chains.ts";
import { affiliationEdge, linkEdge } from "./full-graph.ts";
import type { EdgeEntry, Graph } from "./graphology.ts";
import { nodeEntries } from "./node-entries.ts";
import { sortedGraph } from "./sorted-graph.ts";

/**
 * Who says what, for reading: agents and claims, one edge a statement and speaker. Nodes carry the fields of the
 * record, act edges `kind` (the act), `stance` (the side taken on the claim), `statement`, `depth` and the `state` of
 * the statement where it has one.
 *
 * A statement about a statement becomes an edge to the claim at the end of the chain. Shown beside speakers and
 * claims: the organisations that speakers belong to or speak for, and whoever is accused; an accused agent that
 * never speaks is tied to the claim by an edge `against`, one that speaks is found by its own acts.
 */
export function simpleGraph(record: Record): Graph {
  const canonical = canonicalRecord(record);
  const acts = actEdges(canonical);
  const speakers = new Set(acts.map((edge) => edge.source));
  const claims = new Set(acts.map((edge) => edge.target));
  const accusations = accusationEdges(canonical).filter((edge) => !speakers.has(edge.target));
  const principals = principalEdges(canonical, speakers);
  const employers = canonical.affiliations.filter(({ member }) => speakers.has(member));
  const shown = new Set<string>([
    ...speakers,
    ...claims,
    ...accusations.map((edge) => edge.target),
    ...principals.map((edge) => edge.target),
    ...employers.map(({ organization }) => organization),
  ]);
  const ties = [...canonical.affiliations.map(affiliationEdge), ...canonical.links.map(linkEdge)];
  return sortedGraph(
    nodeEntries(canonical).filter((node) => shown.has(node.key)),
    [...acts, ...accusations, ...principals, ...ties].filter(
      (edge) => shown.has(edge.source) && shown.has(edge.target),
    ),
  );
}

/** Agent → claim, one edge a statement and speaker, keyed by the statement (and the speaker where there are several). */
export function actEdges(record: Record): EdgeEntry[] {
  const chains = chainsOf(record.statements);
  return record.statements.flatMap((statement) => {
    const chain = chains.get(statement.id);
    if (chain?.claim === undefined) return [];
    const { claim, side, depth } = chain;
    return statement.by.map((speaker) => ({
      key: statement.by.length > 1 ? `${statement.id}:${speaker}` : statement.id,
      source: speaker,
      target: claim,
      attributes: {
        kind: statement.act,
        stance: side,
        statement: statement.id,
        depth,
        ...(statement.state && { state: statement.state }),
      },
    }));
  });
}

/** Claim → accused agent, once each. */
export function accusationEdges(record: Record): EdgeEntry[] {
  const chains = chainsOf(record.statements);
  const edges = record.statements.flatMap(({ id, against = [] }) => {
    const claim = chains.get(id)?.claim;
    return claim === undefined ? [] : against.map((accused) => tie("against", claim, accused));
  });
  return onceEach(edges);
}

/** Speaker → the organisation it speaks for, once each, where no affiliation says as much. */
function principalEdges(record: Record, speakers: ReadonlySet<string>): EdgeEntry[] {
  const members = new Set(record.affiliations.map(({ member, organization }) => `${member}:${organization}`));
  const edges = record.statements.flatMap(({ by, onBehalfOf = [] }) =>
    by.flatMap((speaker) =>
      onBehalfOf
        .filter((principal) => speakers.has(speaker) && !members.has(`${speaker}:${principal}`))
        .map((principal) => tie("onBehalfOf", speaker, principal)),
    ),
  );
  return onceEach(edges);
}

/** An edge without attributes of its own. */
export function tie(kind: "against" | "onBehalfOf" | "about", source: string, target: string): EdgeEntry {
  return { key: `${kind}:${source}:${target}`, source, target, attributes: { kind } };
}

function onceEach(edges: readonly EdgeEntry[]): EdgeEntry[] {
  return [...new Map(edges.map((edge) => [edge.key, edge])).values()];
}
