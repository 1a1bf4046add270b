import { ACTS } from "../vocabulary/acts/index.ts";
import { STATES } from "../vocabulary/statement-words.ts";
import type { Affiliation } from "../model/affiliation.ts";
import { mayRestOn } from "../model/origin.ts";
import type { Statement } from "../model/statement.ts";
import type { ClaimHead, Store, StoredStatement } from "../store/store.ts";
import type { Named, Speaker, SpeakerRole, StatementAnswer, ViaAnswer } from "./answers.ts";
import { claimHeads } from "./claim-heads.ts";
import { evidenceOf, type ReadableDocument } from "./evidence.ts";
import { namesOf, nodesOf, pick } from "./nodes-of.ts";
import { readableDocuments } from "./readable-documents.ts";
import type { Reading } from "./reading.ts";
import { isHeldOn, isOverBy, rolesOf } from "./roles.ts";
import { joinNames, sentenceOf } from "./sentence.ts";
import { statementsOnTheWay } from "./statement-chains.ts";

/** Everything that a page of statements needs to be shown, read in few calls. */
interface Surroundings {
  /** Those of the page, those that enclose them and those they are about. */
  readonly statements: ReadonlyMap<string, Statement>;
  /** The claims that any of these are about. */
  readonly claims: ReadonlyMap<string, Pick<ClaimHead, "text">>;
  readonly names: ReadonlyMap<string, Named>;
  readonly roles: readonly Affiliation[];
  readonly documents: ReadonlyMap<string, ReadableDocument>;
  readonly heads: ReadonlyMap<string, ClaimHead>;
}

/** Rows of the store as a person can read them, in the same order. */
export async function describeStatements(
  store: Store,
  rows: readonly StoredStatement[],
  reading: Reading,
): Promise<readonly StatementAnswer[]> {
  const around = await surroundingsOf(store, rows, reading);
  return rows.flatMap((row) => describe(row, around) ?? []);
}

async function surroundingsOf(
  store: Store,
  rows: readonly StoredStatement[],
  reading: Reading,
): Promise<Surroundings> {
  const statements = await statementsOnTheWay(
    store,
    rows.flatMap(({ via }) => via),
    rows.map(({ statement }) => statement),
  );
  const all = [...statements.values()];
  const roles = await rolesOf(
    store,
    rows.flatMap(({ statement }) => statement.by),
    STATES,
  );
  const heads = await claimHeads(
    store,
    rows.map(({ claim }) => claim),
  );
  // most statements are about the claim at the end of their chain, which is read already
  const others = all.map(({ what }) => what).filter((what) => !heads.has(what));
  return {
    statements,
    claims: new Map<string, Pick<ClaimHead, "text">>([...heads, ...(await nodesOf(store, "Claim", others))]),
    roles,
    names: await namesOf(store, [
      ...all.flatMap(({ by, against, onBehalfOf }) => [...by, ...(against ?? []), ...(onBehalfOf ?? [])]),
      ...roles.map(({ organization }) => organization),
    ]),
    documents: await readableDocuments(
      store,
      rows.flatMap(({ statement }) => statement.in.map(({ document }) => document)),
      reading,
    ),
    heads,
  };
}

/** undefined for a row whose claim is gone: it happens only when the store changed between two reads. */
function describe(row: StoredStatement, around: Surroundings): StatementAnswer | undefined {
  const { statement } = row;
  const claim = around.heads.get(row.claim);
  if (claim === undefined) return undefined;
  const evidence = evidenceOf(statement.in, around.documents);
  const publishers = new Set(statement.in.map(({ document }) => around.documents.get(document)?.outlet?.id));
  return {
    id: statement.id,
    kind: "Statement",
    by: statement.by,
    speakers: speakersOf(statement, around),
    act: statement.act,
    stance: ACTS[statement.act].stance,
    side: row.side,
    what: statement.what,
    claim,
    against: statement.against ?? [],
    targets: pick(around.names, statement.against ?? []),
    onBehalfOf: statement.onBehalfOf ?? [],
    principals: pick(around.names, statement.onBehalfOf ?? []),
    cue: statement.cue,
    mode: statement.mode,
    certainty: statement.certainty ?? "unstated",
    said: statement.said,
    depth: row.depth,
    ownVoice: statement.by.length === 1 && statement.by.every((speaker) => publishers.has(speaker)),
    sentence: spellOut(statement, relayersOf(row, around), around),
    evidence,
    via: viaOf(row, around),
    state: statement.state ?? "accepted",
    origin: statement.origin,
  };
}

function speakersOf(statement: Statement, { names, roles, documents }: Surroundings): readonly Speaker[] {
  const date = statement.said ?? firstPublished(statement, documents);
  const named = (held: readonly Affiliation[]): readonly SpeakerRole[] =>
    held.flatMap(({ role, organization }) =>
      pick(names, [organization]).map((name) => ({ role, organization: name })),
    );
  return pick(names, statement.by).map((speaker) => {
    const own = roles.filter((role) => role.member === speaker.id && mayRestOn(statement, role));
    return {
      ...speaker,
      roles: named(own.filter((role) => isHeldOn(role, date))),
      formerRoles: named(own.filter((role) => isOverBy(role, date))),
    };
  });
}

function firstPublished(
  { in: anchors }: Statement,
  documents: ReadonlyMap<string, ReadableDocument>,
): string | undefined {
  const dates = anchors.flatMap((anchor) => documents.get(anchor.document)?.document.published ?? []);
  return dates.sort().at(0);
}

/** Who passed the statement on, nearest first. */
function relayersOf({ via }: StoredStatement, { statements, names }: Surroundings): readonly string[] {
  return pick(statements, via).map(({ by }) => joinNames(namesIn(names, by)));
}

function viaOf({ via }: StoredStatement, around: Surroundings): readonly ViaAnswer[] {
  return pick(around.statements, via).map((link) => ({
    statement: link.id,
    act: link.act,
    speakers: pick(around.names, link.by),
    sentence: spellOut(link, [], around),
  }));
}

/** The sentence of a statement; one about a statement holds that statement's sentence as its clause. */
function spellOut(statement: Statement, accordingTo: readonly string[], around: Surroundings): string {
  return sentenceOf({
    act: statement.act,
    speakers: namesIn(around.names, statement.by),
    against: namesIn(around.names, statement.against ?? []),
    certainty: statement.certainty ?? "unstated",
    what: contentOf(statement, around),
    accordingTo,
  });
}

/** What a statement is about, as a sentence. */
function contentOf({ act, what }: Statement, around: Surroundings): string {
  const inner = around.statements.get(what);
  if (inner === undefined) return around.claims.get(what)?.text ?? "something";
  // "A took back having said that A said that …" says it twice.
  const isRepeated = ACTS[act].ownStatementOnly && ACTS[inner.act].stance === "for";
  if (isRepeated) return contentOf(inner, around);
  const claim = around.claims.get(inner.what);
  // To deny a statement is to deny what it says, and not that it was said.
  if (claim !== undefined && ACTS[act].stance === "against" && ACTS[inner.act].stance === "for")
    return `${claim.text.replace(/\.$/u, "")}, as ${joinNames(namesIn(around.names, inner.by))} said.`;
  return spellOut(inner, [], around);
}

function namesIn(names: ReadonlyMap<string, Named>, ids: readonly string[]): readonly string[] {
  return pick(names, ids).map(({ name }) => name);
}
