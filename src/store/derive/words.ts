import { compareText } from "../../model/canonical.ts";
import type { Statement } from "../../model/statement.ts";
import type { Batch } from "../batch.ts";
import { fold } from "../fold.ts";
import { STATE_NUMBERS } from "../numbers.ts";
import { SPOKE_FOR } from "../derived-tables.ts";
import {
  ABOUT,
  AFFILIATION,
  type AffiliationRow,
  AGAINST,
  NAME,
  NODE,
  SAID,
  STATEMENT,
} from "../member-tables.ts";
import { canonicalsOf } from "./twins.ts";

/** The folded words of a node: what it is called, and what else it is found by. */
export interface NodeWords {
  readonly k: number;
  readonly label: string;
  readonly rest: string;
}

/** The folded words of a statement. */
export interface StatementWords {
  readonly k: number;
  readonly lead: number;
  readonly rest: string;
  /** Those of `rest` that no node is indexed by. */
  readonly own: string;
}

/** The names, aliases and roles of an agent, the names of a thing, the title or text of what it is. */
export async function wordsOfNodes(batch: Batch, nodes: Iterable<number>): Promise<readonly NodeWords[]> {
  const given = [...nodes];
  const names = await batch.rowsBy(NAME, "node", given);
  const affiliations = await batch.rowsBy(AFFILIATION, "member", given);
  return given.map((k) => ({
    k,
    label: (names.get(k) ?? [])
      .map((name) => name.fold)
      .sort(compareText)
      .join(" "),
    rest: fold(rolesIn(affiliations.get(k) ?? [], STATE_NUMBERS.accepted).join(" ")),
  }));
}

/**
 * The names at all ends of statements, the roles of their speakers, their claims, cues and exact words. A name has with
 * it the names of its twins, so that whoever is looked for by any name is found by what any of them said.
 */
export async function wordsOfStatements(
  batch: Batch,
  statements: Iterable<number>,
): Promise<readonly StatementWords[]> {
  const given = [...statements];
  const rows = await batch.one(STATEMENT, "k", given);
  const claims = [...rows.values()].map(({ claim }) => claim);
  const texts = await batch.one(NODE, "k", claims);
  const topics = await batch.rowsBy(ABOUT, "claim", claims);
  const said = await batch.rowsBy(SAID, "statement", given);
  const against = await batch.rowsBy(AGAINST, "statement", given);
  const spokeFor = await batch.rowsBy(SPOKE_FOR, "statement", given);
  const endsOf = (k: number, claim: number): readonly number[] => [
    ...(said.get(k) ?? []).map(({ agent }) => agent),
    ...(against.get(k) ?? []).map(({ agent }) => agent),
    ...(spokeFor.get(k) ?? []).map(({ org }) => org),
    ...(topics.get(claim) ?? []).map(({ node }) => node),
  ];
  const namesOf = await namesWithTwins(
    batch,
    [...rows.values()].flatMap(({ k, claim }) => endsOf(k, claim)),
  );
  const affiliations = await batch.rowsBy(
    AFFILIATION,
    "member",
    said
      .values()
      .flat()
      .map(({ agent }) => agent),
  );
  return [...rows.values()].map(({ k, lead, claim, state, json }) => {
    const names = new Set(endsOf(k, claim).flatMap(namesOf));
    const roles = (said.get(k) ?? []).flatMap(({ agent }) => affiliations.get(agent) ?? []);
    const { cue = "", in: anchors } = JSON.parse(json) as Statement; // written from a Statement
    const own = fold([...rolesIn(roles, state), cue, ...anchors.map(({ exact = "" }) => exact)].join(" "));
    const rest = [...[...names].sort(compareText), texts.get(claim)?.fold ?? "", own];
    return { k, lead, rest: rest.filter((words) => words !== "").join(" "), own };
  });
}

function rolesIn(affiliations: readonly AffiliationRow[], state: number): readonly string[] {
  return affiliations
    .filter((one) => one.state <= state)
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap(({ role }) => role ?? []);
}

/** What nodes and their twins are called. */
async function namesWithTwins(
  batch: Batch,
  nodes: Iterable<number>,
): Promise<(node: number) => readonly string[]> {
  const canonicals = await canonicalsOf(batch, new Set(nodes));
  const clusters = await batch.rowsBy(NODE, "canon", canonicals.values());
  const members = clusters
    .values()
    .flat()
    .map(({ k }) => k);
  const names = await batch.rowsBy(NAME, "node", members);
  const known = new Map<number, readonly string[]>();
  return (node) => {
    const canon = canonicals.get(node) ?? node;
    const found =
      known.get(canon) ??
      (clusters.get(canon) ?? []).flatMap(({ k }) => (names.get(k) ?? []).map((name) => name.fold));
    known.set(canon, found);
    return found;
  };
}
