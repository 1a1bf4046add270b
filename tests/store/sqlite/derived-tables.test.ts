import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Record as HearsayRecord } from "../../../src/model/record.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { ACT_NAMES } from "../../../src/vocabulary/acts/names.ts";
import { LINK_KINDS } from "../../../src/vocabulary/edge-kinds.ts";
import { STATES } from "../../../src/vocabulary/statement-words.ts";
import type { Connection } from "../../../src/store/sqlite/connection.ts";
import { rebuildDerived } from "../../../src/store/sqlite/derive/derive.ts";
import { ingestRecord } from "../../../src/store/sqlite/ingest/ingest-record.ts";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
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

const DERIVED = {
  clusters: "SELECT n.id, c.id AS canon FROM node n JOIN node c ON c.k = n.canon ORDER BY n.id",
  statements: "SELECT id, claim, side, depth, via, first_day, last_day FROM statement ORDER BY id",
  stands: "SELECT * FROM stands ORDER BY statement, document",
  spoke_for: "SELECT * FROM spoke_for ORDER BY statement, org",
  outlets: "SELECT * FROM outlet ORDER BY document, is_root, agent",
  standings: "SELECT * FROM standing ORDER BY claim",
  words: "SELECT doc, col, term, offset FROM vocabulary ORDER BY doc, col, offset",
};

function derivedTables(connection: Connection): unknown {
  return Object.fromEntries(Object.entries(DERIVED).map(([table, sql]) => [table, connection.all(sql)]));
}

describe("what is worked out", () => {
  it("is the same after changes one by one as when it is all worked out from scratch", async () => {
    let meetings = 0;
    await fc.assert(
      fc.asyncProperty(
        beginning,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (first, changes) => {
          const connection = await openDatabase({ file: ":memory:" });
          try {
            connection.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, instance)");
            ingestRecord(connection, first, TESTER);
            for (const record of changes) ingestRecord(connection, record, TESTER);
            const grown = derivedTables(connection);
            rebuildDerived(connection);
            expect(derivedTables(connection)).toEqual(grown);
            meetings += connection.all("SELECT 1 FROM standing WHERE score > 0").length;
            expect(connection.all("PRAGMA foreign_key_check")).toEqual([]);
          } finally {
            connection.close();
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(meetings).toBeGreaterThan(0);
  });

  it("does not depend on the order in which records came", async () => {
    await fc.assert(
      fc.asyncProperty(
        beginning,
        fc.array(change, { minLength: 2, maxLength: 5 }),
        async (first, changes) => {
          const stepByStep = await openDatabase({ file: ":memory:" });
          const atOnce = await openDatabase({ file: ":memory:" });
          try {
            ingestRecord(stepByStep, first, TESTER);
            for (const record of changes) ingestRecord(stepByStep, record, TESTER);
            const last = new Map(
              stepByStep
                .all<{ readonly part: string; readonly id: string; readonly value: string }>(
                  "SELECT part, id, value FROM log ORDER BY seq",
                )
                .map(({ part, id, value }) => [id, { part, value: JSON.parse(value) as unknown }]),
            );
            const parts = Object.fromEntries(
              ["agents", "affiliations", "documents", "claims", "statements", "links"].map((part) => [
                part,
                [...last.values()].filter((entry) => entry.part === part).map(({ value }) => value),
              ]),
            );
            ingestRecord(atOnce, only(parts), TESTER);
            const standings = `SELECT n.id, t.standing, t.speakers, t.outlets, t.independent_outlets, t.first_said, t.score
            FROM standing t JOIN node n ON n.k = t.claim ORDER BY n.id`;
            expect(atOnce.all(standings)).toEqual(stepByStep.all(standings));
          } finally {
            stepByStep.close();
            atOnce.close();
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
