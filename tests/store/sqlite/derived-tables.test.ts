import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Record as HearsayRecord } from "../../../src/model/record.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { ACT_NAMES } from "../../../src/vocabulary/acts/names.ts";
import { LINK_KINDS } from "../../../src/vocabulary/edge-kinds.ts";
import { STATES } from "../../../src/vocabulary/statement-words.ts";
import { rebuildDerived } from "../../../src/store/derive/derive.ts";
import type { Engine } from "../../../src/store/engine.ts";
import { ingestRecord } from "../../../src/store/ingest/ingest-record.ts";
import { openSqliteEngine } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { only, TESTER } from "../world.ts";

// A small universe, so that members meet: everything exists from the start, then anything may change at any time.
const PEOPLE = ["per-a", "per-b", "per-c"] as const;
const ORGANIZATIONS = ["org-a", "org-b", "org-c", "org-d"] as const;
const AGENTS = [...PEOPLE, ...ORGANIZATIONS] as const;
const DOCUMENTS = ["doc-a", "doc-b", "doc-c"] as const;
const CLAIMS = ["clm-a", "clm-b", "clm-c", "clm-d"] as const;
const STATEMENTS = ["stm-a", "stm-b", "stm-c", "stm-d", "stm-e", "stm-f"] as const;
const TIES = ["a", "b", "c", "d", "e", "f", "g"] as const;

const state = fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, fc.constantFrom(...STATES));
const date = fc.constantFrom(undefined, undefined, undefined, "2020", "2021-06", "2021-06-15", "2022-01-01");
const some = <Id>(...ids: readonly Id[]): fc.Arbitrary<Id[]> =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 });
const perhaps = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const name = fc.constantFrom("North", "South", "Old North", "West");

const person = fc.record({
  id: fc.constantFrom(...PEOPLE),
  kind: fc.constant("Person" as const),
  name,
  confidential: fc.constantFrom(undefined, true),
  state,
});
const organization = fc.record({
  id: fc.constantFrom(...ORGANIZATIONS),
  kind: fc.constant("Organization" as const),
  subtype: fc.constant("group" as const),
  name,
  state,
});
const affiliation = fc.record({
  id: fc.constantFrom(...TIES).map((tie) => `aff-${tie}` as const),
  member: fc.constantFrom(...AGENTS),
  organization: fc.constantFrom(...ORGANIZATIONS),
  role: fc.constantFrom(undefined, "minister", "pilot"),
  from: date,
  to: date,
  state,
});
const document = fc.record({
  id: fc.constantFrom(...DOCUMENTS),
  title: name,
  language: fc.constant("en"),
  textPolicy: fc.constant("open" as const),
  publishedBy: perhaps(fc.constantFrom(...ORGANIZATIONS)),
  published: date,
  basedOn: perhaps(some(...DOCUMENTS)),
});
const claim = fc.record({
  id: fc.constantFrom(...CLAIMS),
  text: name,
  subtype: fc.constant("fact" as const),
  about: perhaps(some(...AGENTS)),
  state,
});
/** A statement points at a claim or at a statement before it in the list, so chains never return. */
const statementAt = (index: number): fc.Arbitrary<Statement> =>
  fc.record({
    id: fc.constant(STATEMENTS[index] ?? "stm-a"),
    by: some(...AGENTS),
    act: fc.oneof(fc.constant("asserts" as const), fc.constantFrom(...ACT_NAMES)),
    what: fc.constantFrom(...CLAIMS, ...CLAIMS, ...STATEMENTS.slice(0, index)),
    against: perhaps(some(...AGENTS)),
    onBehalfOf: perhaps(some(...ORGANIZATIONS)),
    said: date,
    in: some(...DOCUMENTS).map((ids) => ids.map((id) => ({ document: id, start: 0, end: 1 }))),
    state,
  });
const statement = fc.nat({ max: STATEMENTS.length - 1 }).chain(statementAt);
const link = fc
  .record({
    id: fc.constantFrom(...TIES).map((tie) => `lnk-${tie}` as const),
    kind: fc.constantFrom(...LINK_KINDS, "sameAs", "contradicts"),
    ends: fc.oneof(
      { arbitrary: fc.tuple(fc.constantFrom(...CLAIMS), fc.constantFrom(...CLAIMS)), weight: 4 },
      fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...PEOPLE)),
      fc.tuple(fc.constantFrom(...ORGANIZATIONS), fc.constantFrom(...ORGANIZATIONS)),
    ),
    state,
  })
  .map(({ ends: [from, to], ...rest }) => ({ ...rest, from, to }));

/** One member of each of these ids, whatever else it is. */
function oneEach<Member extends { readonly id: string }>(
  member: fc.Arbitrary<Member>,
  ids: readonly string[],
): fc.Arbitrary<Member[]> {
  return fc
    .tuple(...ids.map((id) => member.map((found): Member => ({ ...found, id }))))
    .map((all) => [...all]);
}

/** Everything there is, each in some shape. */
const beginning: fc.Arbitrary<HearsayRecord> = fc
  .record({
    agents: fc.tuple(oneEach(person, PEOPLE), oneEach(organization, ORGANIZATIONS)).map((all) => all.flat()),
    affiliations: oneEach(
      affiliation,
      TIES.map((tie) => `aff-${tie}`),
    ),
    documents: oneEach(document, DOCUMENTS),
    claims: oneEach(claim, CLAIMS),
    statements: fc.tuple(...STATEMENTS.map((_, index) => statementAt(index))).map((all) => [...all]),
    links: oneEach(
      link,
      TIES.map((tie) => `lnk-${tie}`),
    ),
  })
  .map((parts) => only(parts));

/** One member in another shape. */
const change: fc.Arbitrary<HearsayRecord> = fc.oneof(
  fc.oneof(person, organization).map((member) => only({ agents: [member] })),
  { arbitrary: affiliation.map((member) => only({ affiliations: [member] })), weight: 2 },
  document.map((member) => only({ documents: [member] })),
  claim.map((member) => only({ claims: [member] })),
  statement.map((member) => only({ statements: [member] })),
  { arbitrary: link.map((member) => only({ links: [member] })), weight: 4 },
);

/** What is worked out, by ids and numbers, so that two stores that gave out other keys can be compared. */
const DERIVED = {
  clusters: "SELECT n.id, c.id AS canon FROM node n JOIN node c ON c.k = n.canon ORDER BY n.id",
  statements: `SELECT s.id, c.id AS claim, s.canon = s.k AS alone, side, depth, via, first_day, last_day, answered
    FROM statement s JOIN node c ON c.k = s.claim ORDER BY s.id`,
  said: `SELECT s.id, n.id AS agent, d.first_day, d.state, d.act, d.id AS same
    FROM said d JOIN statement s ON s.k = d.statement JOIN node n ON n.k = d.agent ORDER BY s.id, n.id`,
  stands: `SELECT s.id, n.id AS document, t.depth
    FROM stands t JOIN statement s ON s.k = t.statement JOIN node n ON n.k = t.document ORDER BY s.id, n.id`,
  spoke_for: `SELECT s.id, n.id AS org
    FROM spoke_for f JOIN statement s ON s.k = f.statement JOIN node n ON n.k = f.org ORDER BY s.id, n.id`,
  outlets: `SELECT d.id, is_root, a.id AS agent
    FROM outlet o JOIN node d ON d.k = o.document JOIN node a ON a.k = o.agent ORDER BY d.id, is_root, a.id`,
  standings: `SELECT id, standing, speakers_for, speakers_against, speakers_open, speakers, outlets,
    independent_outlets, lowest_depth, first_said, last_said, score, state FROM standing ORDER BY id`,
  parts: `SELECT p.id, p.role, n.id AS agent, p.standing, p.score, p.speakers, p.state
    FROM part p JOIN node n ON n.k = p.agent ORDER BY p.id, p.role, n.id`,
  tallies: `SELECT coalesce(n.id, '') AS owner, role, period, act, side, n
    FROM tally t LEFT JOIN node n ON n.k = t.owner ORDER BY 1, role, period, act, side`,
  ties: `SELECT a.id AS src, b.id AS dst, t.kind, n
    FROM tie t JOIN node a ON a.k = t.src JOIN node b ON b.k = t.dst ORDER BY a.id, b.id, t.kind`,
  nodeWords: `SELECT n.id, col, term, offset
    FROM vocabulary_n v JOIN node n ON n.k = v.doc ORDER BY n.id, col, offset`,
  statementWords: `SELECT s.id, term, offset
    FROM vocabulary_s v JOIN statement s ON s.k = v.doc ORDER BY s.id, offset`,
};

async function derivedTables(engine: Engine): Promise<unknown> {
  return engine.read(async (db) => {
    const tables: Record<string, unknown> = {};
    for (const [table, sql] of Object.entries(DERIVED)) tables[table] = await db.all(sql);
    return tables;
  });
}

/** An empty store, and what it is filled with one after the other. */
async function filledWith(records: readonly HearsayRecord[]): Promise<Engine> {
  const engine = await openSqliteEngine({ file: ":memory:" });
  await engine.write(async (db) => {
    await db.run("CREATE VIRTUAL TABLE temp.vocabulary_n USING fts5vocab(main, node_words, instance)");
    await db.run("CREATE VIRTUAL TABLE temp.vocabulary_s USING fts5vocab(main, statement_words, instance)");
  });
  for (const record of records) await engine.write((db) => ingestRecord(db, record, TESTER));
  return engine;
}

describe("what is worked out", () => {
  it(
    "is the same after changes one by one as when it is all worked out from scratch",
    { timeout: 120_000 },
    async () => {
      let meetings = 0;
      await fc.assert(
        fc.asyncProperty(
          beginning,
          fc.array(change, { minLength: 1, maxLength: 3 }),
          async (first, changes) => {
            const engine = await filledWith([first, ...changes]);
            try {
              const grown = await derivedTables(engine);
              await engine.write(rebuildDerived);
              expect(await derivedTables(engine)).toEqual(grown);
              const met = await engine.read((db) => db.all("SELECT 1 FROM standing WHERE score > 0"));
              meetings += met.length;
            } finally {
              await engine.close();
            }
          },
        ),
        { numRuns: 300 },
      );
      expect(meetings).toBeGreaterThan(0);
    },
  );

  it("does not depend on the order in which records came", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        beginning,
        fc.array(change, { minLength: 2, maxLength: 5 }),
        async (first, changes) => {
          const stepByStep = await filledWith([first, ...changes]);
          const rows = await stepByStep.read((db) =>
            db.all<{ readonly part: string; readonly id: string; readonly value: string }>(
              "SELECT part, id, value FROM log ORDER BY seq",
            ),
          );
          const last = new Map(
            rows.map(({ part, id, value }) => [id, { part, value: JSON.parse(value) as unknown }]),
          );
          const parts = Object.fromEntries(
            ["agents", "affiliations", "documents", "claims", "statements", "links"].map((part) => [
              part,
              [...last.values()].filter((entry) => entry.part === part).map(({ value }) => value),
            ]),
          );
          const atOnce = await filledWith([only(parts)]);
          try {
            expect(await derivedTables(atOnce)).toEqual(await derivedTables(stepByStep));
          } finally {
            await stepByStep.close();
            await atOnce.close();
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
