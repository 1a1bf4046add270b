import type { Connection } from "../connection.ts";
import { addAll, keyList } from "../key-list.ts";

/** What must be worked out anew, by key. The sets only grow, and more than needed does no harm. */
export interface Touched {
  /** Agents, things, documents and claims whose own words are indexed. */
  readonly worded: Set<number>;
  readonly documents: Set<number>;
  readonly statements: Set<number>;
  /** Claims, canonical or not, whose cluster has another standing; nodes of other kinds are passed over. */
  readonly claims: Set<number>;
  /** Nodes whose sameAs cluster may be another. */
  readonly clustered: Set<number>;
}

export function nothingTouched(): Touched {
  return {
    worded: new Set(),
    documents: new Set(),
    statements: new Set(),
    claims: new Set(),
    clustered: new Set(),
  };
}

/** Members by id that an ingest changes. */
export interface ChangedIds {
  readonly agents: readonly string[];
  readonly things: readonly string[];
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  readonly statements: readonly string[];
  readonly affiliations: readonly string[];
  readonly links: readonly string[];
}

/**
 * Adds everything that hangs on the changed members as the tables stand now. Called before the change and after it:
 * what hung on the old member and what hangs on the new one.
 */
export function touchDependents(connection: Connection, changed: ChangedIds, touched: Touched): void {
  const keys = (sql: string, given: readonly (string | number)[]): readonly number[] =>
    given.length === 0
      ? []
      : connection.all<{ readonly k: number }>(sql, JSON.stringify(given)).map((row) => row.k);

  const agents = keys(NODES, changed.agents);
  const documents = keys(DOCUMENT_FAMILIES, changed.documents);
  const claims = keys(NODES, changed.claims);
  const members = keys(MEMBERS, changed.affiliations);
  addAll(touched.clustered, keys(CLUSTERS_LINKED, changed.links));
  const moved = [...touched.clustered];

  const things = keys(NODES, changed.things);
  addAll(touched.worded, [...agents, ...things, ...claims, ...members]);
  addAll(touched.worded, keys(NODES, changed.documents));
  addAll(touched.documents, documents);
  addAll(touched.statements, keys(CHAINS, changed.statements));
  addAll(touched.statements, keys(NAMING, [...agents, ...things, ...moved]));
  addAll(touched.statements, keys(SPOKEN_BELOW, [...members, ...moved]));
  addAll(touched.statements, keys(STANDING_IN, [...documents, ...keys(SPREAD_BY, moved)]));
  addAll(touched.statements, keys(ABOUT_CLAIM, claims));
  addAll(touched.claims, [...claims, ...moved, ...keys(CONTRADICTING, changed.links)]);
}

/** Everything there is, for working it all out from scratch. */
export function touchEverything(connection: Connection): Touched {
  const all = (sql: string): Set<number> =>
    new Set(connection.all<{ readonly k: number }>(sql).map((row) => row.k));
  return {
    worded: all("SELECT k FROM node"),
    documents: all("SELECT k FROM document"),
    statements: all("SELECT k FROM statement"),
    claims: all("SELECT k FROM node"), // those that are none are passed over
    clustered: all("SELECT k FROM node"),
  };
}

/** Statements that a claim is known through. */
export function claimsOf(connection: Connection, statements: Iterable<number>): readonly number[] {
  return connection
    .all<{
      readonly claim: number;
    }>(`SELECT DISTINCT claim FROM statement WHERE k IN ${GIVEN} AND claim IS NOT NULL`, keyList(statements))
    .map((row) => row.claim);
}

const GIVEN = "(SELECT value FROM json_each(?))";

const NODES = `SELECT k FROM node WHERE id IN ${GIVEN}`;

/** The documents themselves and whatever is based on them. */
const DOCUMENT_FAMILIES = `
WITH RECURSIVE family (k) AS (
  SELECT k FROM node WHERE id IN ${GIVEN}
  UNION SELECT b.document FROM family JOIN based_on b ON b.origin = family.k
)
SELECT k FROM family`;

const MEMBERS = `SELECT DISTINCT member AS k FROM affiliation WHERE id IN ${GIVEN}`;

/** The clusters, as they stand, of both ends of sameAs links. */
const CLUSTERS_LINKED = `
SELECT k FROM node WHERE canon IN (
  SELECT n.canon FROM link l JOIN node n ON n.k IN (l.a, l.b) WHERE l.kind = 'sameAs' AND l.id IN ${GIVEN}
)`;

/** The statements, all that point at them and all they point at: claims at the end follow upward, depths downward. */
const CHAINS = `
WITH RECURSIVE
  given (k) AS (SELECT k FROM node WHERE id IN ${GIVEN}),
  outer_ones (k) AS (SELECT k FROM given UNION SELECT s.k FROM outer_ones o JOIN statement s ON s.what = o.k),
  inner_ones (k) AS (SELECT k FROM given UNION SELECT s.what FROM inner_ones i JOIN statement s ON s.k = i.k)
SELECT k FROM statement WHERE k IN (SELECT k FROM outer_ones UNION SELECT k FROM inner_ones)`;

/** Statements that are found by the names of these agents and things, or of their twins. */
const NAMING = `
WITH given (k) AS (
  SELECT t.k FROM node n CROSS JOIN node t ON t.canon = n.canon WHERE n.k IN ${GIVEN}
)
SELECT statement AS k FROM said WHERE agent IN (SELECT k FROM given)
UNION SELECT statement FROM against WHERE agent IN (SELECT k FROM given)
UNION SELECT statement FROM spoke_for WHERE org IN (SELECT k FROM given)
UNION SELECT s.k FROM about a CROSS JOIN statement s ON s.claim = a.claim WHERE a.node IN (SELECT k FROM given)`;

/**
 * Statements of these agents' clusters and of their members, at most four levels below. CROSS JOIN keeps the order of
 * the tables: SQLite would begin with all that anybody said.
 */
const SPOKEN_BELOW = `
WITH RECURSIVE below (canon, level) AS (
  SELECT canon, 0 FROM node WHERE k IN ${GIVEN}
  UNION
  SELECT m.canon, below.level + 1 FROM below
    JOIN node o ON o.canon = below.canon JOIN affiliation f ON f.org = o.k JOIN node m ON m.k = f.member
  WHERE below.level < 4
)
SELECT DISTINCT s.statement AS k
FROM below CROSS JOIN node n ON n.canon = below.canon CROSS JOIN said s ON s.agent = n.k`;

const SPREAD_BY = `SELECT DISTINCT document AS k FROM outlet WHERE agent IN ${GIVEN}`;

const STANDING_IN = `SELECT DISTINCT statement AS k FROM stands WHERE document IN ${GIVEN}`;

const ABOUT_CLAIM = `SELECT k FROM statement WHERE claim IN ${GIVEN}`;

const CONTRADICTING = `
SELECT n.k FROM link l JOIN node n ON n.k IN (l.a, l.b) WHERE l.kind = 'contradicts' AND l.id IN ${GIVEN}`;
