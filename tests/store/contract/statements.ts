import { describe, expect, it } from "vitest";
import type { StatementFilter, Store } from "../../../src/store/store.ts";
import { STATES } from "../../../src/vocabulary/statement-words.ts";
import type { Open } from "../contract.ts";
import { aWorld, at, only, said, TESTER } from "../world.ts";

const PAGE = { limit: 100, sort: "id" } as const;

/** Statement ids without their prefix, in order of id. */
async function found(store: Store, filter: StatementFilter): Promise<readonly string[]> {
  const { rows, total } = await store.statements(filter, PAGE);
  expect(total).toBe(rows.length);
  return rows.map(({ statement }) => statement.id.slice("stm-".length));
}

const CASES: readonly (readonly [title: string, filter: StatementFilter, ids: readonly string[]])[] = [
  ["a speaker", { by: ["org-northland"] }, ["north-asserts"]],
  ["one of several speakers", { by: ["per-anna"] }, ["anna-retracts", "joint"]],
  ["either of two speakers", { by: ["org-northland", "org-southland"] }, ["north-asserts", "south-denies"]],
  ["a speaker by a twin", { by: ["per-mira-holt"] }, ["mira-accuses", "twin-denies"]],
  ["a twin by its speaker", { by: ["per-m-holt"] }, ["mira-accuses", "twin-denies"]],
  ["a speaker nobody knows", { by: ["org-nobody"] }, []],
  ["no speaker at all", { by: [] }, []],
  [
    "an organisation through its people, not itself",
    { org: ["org-northland"] },
    ["anna-retracts", "joint", "mira-accuses"],
  ],
  ["a role held on the day", { org: ["org-ministry"] }, ["mira-accuses"]],
  ["a role that had ended, or has an end where the day is unknown", { org: ["org-ferry"] }, []],
  ["those on whose behalf it was said", { onBehalfOf: ["org-northland"] }, ["mira-accuses"]],
  ["an agent it is aimed at", { against: ["org-southland"] }, ["mira-accuses"]],
  [
    "a topic at the end of the chain",
    { about: ["thg-treaty"] },
    ["courier-reports", "ferry-reports", "mira-accuses"],
  ],
  [
    "a topic that only a variant of the claim names",
    { about: ["org-southland"] },
    ["anna-retracts", "gazette-open", "joint", "north-asserts", "south-denies"],
  ],
  [
    "a claim through its chain",
    { claim: ["clm-treaty"] },
    ["courier-reports", "ferry-reports", "mira-accuses"],
  ],
  [
    "a claim through its variants",
    { claim: ["clm-shut"] },
    ["anna-retracts", "gazette-open", "joint", "north-asserts", "south-denies"],
  ],
  ["an act", { act: ["denies"] }, ["south-denies", "twin-denies"]],
  ["several acts", { act: ["accuses", "retracts"] }, ["anna-retracts", "mira-accuses"]],
  ["a side, taken through the chain", { side: ["against"] }, ["south-denies", "twin-denies"]],
  ["a side that only passes on", { side: ["relay"] }, ["anna-retracts", "courier-reports", "ferry-reports"]],
  ["a stance", { stance: ["against"] }, ["south-denies", "twin-denies"]],
  [
    "stances",
    { stance: ["open", "relay"] },
    ["anna-retracts", "courier-reports", "ferry-reports", "gazette-open"],
  ],
  ["a document", { document: ["doc-original"] }, ["gazette-open", "south-denies"]],
  [
    "an outlet, with retellings that name no publisher",
    { outlet: ["org-gazette"] },
    ["gazette-open", "joint", "south-denies"],
  ],
  ["a certainty", { certainty: ["certain", "possible"] }, ["hidden", "mira-accuses"]],
  ["a mode", { mode: ["quoted", "mixed"] }, ["joint", "mira-accuses"]],
  ["those at first hand", { maxDepth: 0, claim: ["clm-treaty"] }, ["courier-reports"]],
  ["those at second hand", { maxDepth: 1, claim: ["clm-treaty"] }, ["courier-reports", "ferry-reports"]],
  [
    "a first day",
    { from: "2024-03-05" },
    ["anna-retracts", "courier-reports", "ferry-reports", "mira-accuses", "south-denies"],
  ],
  ["a last day", { to: "2024-03-03" }, ["gazette-open", "hidden", "mira-accuses"]],
  ["a year in which a day may lie", { from: "2023-06-01", to: "2023-06-30" }, ["hidden"]],
  ["a time", { from: "2024-03-04T10:00:00Z", to: "2024-03-04T11:00:00Z" }, ["mira-accuses", "north-asserts"]],
  ["ids", { ids: ["stm-joint", "stm-none", "stm-hidden"] }, ["hidden", "joint"]],
  ["words of the claim", { q: "river treaty" }, ["courier-reports", "ferry-reports", "mira-accuses"]],
  ["words of the cue", { q: "accused" }, ["mira-accuses"]],
  ["the name of a target", { q: '"south town" accused' }, ["mira-accuses"]],
  ["the role of a speaker", { q: "spokeswoman -treaty" }, ["anna-retracts", "joint"]],
  ["exact words", { q: '"having closed"' }, ["south-denies"]],
  ["the beginning of a word, without accents", { q: "emil*" }, ["anna-retracts", "joint"]],
  ["a state", { states: ["proposed"] }, ["proposed"]],
  ["no state", { states: [] }, []],
  ["two fields at once", { by: ["org-southland"], act: ["asserts"] }, []],
  [
    "five fields at once",
    { claim: ["clm-closed"], stance: ["against"], outlet: ["org-courier"], from: "2024", q: "bridge" },
    ["south-denies"],
  ],
];

export function statementContract(open: Open): void {
  describe("statements", () => {
    it.each(CASES)("are found by %s", async (_, filter, ids) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect(await found(store, filter)).toEqual(ids);
    });

    it("are the accepted ones unless states are given", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect(await found(store, {})).not.toContain("proposed");
      expect(await found(store, { states: STATES })).toHaveLength(11);
    });

    it("come with the claim at the end, the side taken, the depth and the way, nearest first", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.statements({ claim: ["clm-treaty"] }, PAGE);
      expect(rows.map(({ statement, ...rest }) => [statement.id, rest])).toEqual([
        ["stm-courier-reports", { claim: "clm-treaty", side: "relay", depth: 0, via: [] }],
        ["stm-ferry-reports", { claim: "clm-treaty", side: "relay", depth: 1, via: ["stm-courier-reports"] }],
        [
          "stm-mira-accuses",
          { claim: "clm-treaty", side: "for", depth: 2, via: ["stm-ferry-reports", "stm-courier-reports"] },
        ],
      ]);
    });

    it.each([
      ["denies", "against", 0],
      ["disputes", "against", 0],
      ["cannotVerify", "open", 0],
      ["retracts", "relay", 0],
      ["asserts", "relay", 1],
      ["reports", "relay", 1],
    ] as const)(
      "that say with %s something of a statement take the side %s and enclose it %i deep",
      async (act, side, depth) => {
        const store = await open();
        await store.ingest([aWorld()], TESTER);
        const outer = said({ id: "stm-outer", by: ["org-northland"], act, what: "stm-north-asserts" });
        await store.ingest([only({ statements: [outer] })], TESTER);
        const { rows } = await store.statements({ ids: ["stm-outer", "stm-north-asserts"] }, PAGE);
        expect(rows.map((row) => [row.statement.id, row.depth, row.side])).toEqual([
          ["stm-north-asserts", depth, "for"],
          ["stm-outer", 0, side],
        ]);
      },
    );

    it("that deny a denial stand for the claim", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const outer = said({ id: "stm-outer", act: "disputes", what: "stm-south-denies" });
      await store.ingest([only({ statements: [outer] })], TESTER);
      const { rows } = await store.statements({ ids: ["stm-outer"] }, PAGE);
      expect(rows[0]?.side).toBe("for");
    });

    it("are as deep as in the document where they stand nearest to first hand", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const both = said({
        id: "stm-ferry-reports",
        act: "reports",
        by: ["org-ferry"],
        what: "stm-mira-accuses",
      });
      const mira = aWorld().statements.find(({ id }) => id === "stm-mira-accuses");
      const alsoElsewhere = mira && { ...mira, in: [...mira.in, at("doc-original")] };
      await store.ingest([only({ statements: [both, ...(alsoElsewhere ? [alsoElsewhere] : [])] })], TESTER);
      const { rows } = await store.statements({ ids: ["stm-mira-accuses"] }, PAGE);
      expect(rows.map(({ depth, via }) => [depth, via])).toEqual([[0, []]]);
    });

    it("rest on enclosing statements only that are at least as far accepted", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const proposed = said({
        id: "stm-rumour",
        act: "reports",
        what: "stm-north-asserts",
        state: "proposed",
      });
      const rejected = said({ id: "stm-no", act: "reports", what: "stm-proposed", state: "rejected" });
      const alike = said({ id: "stm-yes", act: "reports", what: "stm-proposed", state: "proposed" });
      await store.ingest([only({ statements: [proposed, rejected, alike] })], TESTER);
      const { rows } = await store.statements(
        { ids: ["stm-north-asserts", "stm-proposed"], states: STATES },
        PAGE,
      );
      expect(rows.map(({ via }) => via)).toEqual([[], ["stm-yes"]]);
    });

    it("of an unknown day come last where the newest come first", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.statements(
        { claim: ["clm-open", "clm-closed"] },
        { limit: 100, sort: "-said" },
      );
      const days = rows.map(({ statement }) => statement.id.slice(4));
      expect(days).toEqual([
        "south-denies",
        "anna-retracts",
        "north-asserts",
        "gazette-open",
        "hidden",
        "twin-denies",
        "joint",
      ]);
    });

    it("take the day of their documents when one is published later on", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const dated = aWorld().documents.map((document) =>
        document.id === "doc-bare" ? { ...document, published: "2024-03-20" } : document,
      );
      await store.ingest([only({ documents: dated })], TESTER);
      expect(await found(store, { from: "2024-03-20", to: "2024-03-20" })).toEqual([
        "mira-accuses",
        "twin-denies",
      ]);
      // and with a day, the role of the speaker counts
      expect(await found(store, { org: ["org-ministry"] })).toEqual(["mira-accuses", "twin-denies"]);
    });

    it("count for an organisation up to four memberships away", async () => {
      const store = await open();
      const world = aWorld();
      const levels = [1, 2, 3, 4, 5].map((level) => ({
        id: `org-level-${level}` as const,
        kind: "Organization" as const,
        subtype: "group" as const,
        name: `Level ${level}`,
      }));
      const ladder = levels.map(({ id }, index) => ({
        id: `aff-${id}` as const,
        member: levels[index - 1]?.id ?? ("org-courier" as const),
        organization: id,
      }));
      await store.ingest([world, only({ agents: levels, affiliations: ladder })], TESTER);
      expect(await found(store, { org: ["org-level-4"] })).toEqual(["courier-reports"]);
      expect(await found(store, { org: ["org-level-5"] })).toEqual([]);
    });

    it("are not those of a member of a circle through its own circle", async () => {
      const store = await open();
      const circle = [
        { id: "aff-there" as const, member: "org-courier" as const, organization: "org-gazette" as const },
        { id: "aff-back" as const, member: "org-gazette" as const, organization: "org-courier" as const },
      ];
      await store.ingest([aWorld(), only({ affiliations: circle })], TESTER);
      expect(await found(store, { org: ["org-courier"] })).toEqual(["gazette-open"]);
    });

    it.each([
      [{ q: "-bridge" }, "q"],
      [{ q: "—" }, "q"],
      [{ from: "yesterday" }, "from"],
      [{ to: "2024-02-30" }, "to"],
    ] as const)("cannot be asked for with %j", async (filter, parameter) => {
      const store = await open();
      await expect(store.statements(filter, PAGE)).rejects.toMatchObject({
        code: "badCall",
        faults: [{ parameter }],
      });
    });
  });
}
