import { describe, expect, it } from "vitest";
import { canonicalRecord } from "../../../src/model/canonical.ts";
import { emptyRecord, PART_NAMES, type Record as HearsayRecord } from "../../../src/model/record.ts";
import { STATES } from "../../../src/vocabulary/statement-words.ts";
import { aFullRecord } from "../../builders/full-record.ts";
import { aClaim, aDocument, aLink, anAffiliation, aPerson, aReview } from "../../builders/members.ts";
import type { Open } from "../contract.ts";
import { aWorld, at, only, said, TESTER } from "../world.ts";

const PAGE = { limit: 100, sort: "id" } as const;

const sizeOf = (record: HearsayRecord): number =>
  PART_NAMES.reduce((sum, part) => sum + record[part].length, 0);

export function ingestContract(open: Open): void {
  describe("ingest", () => {
    it("finds nothing in an empty store", async () => {
      const store = await open();
      expect(await store.revision()).toBe(0);
      expect(await store.revisedAt()).toBeUndefined();
      expect(new Set(Object.values(await store.counts()))).toEqual(new Set([0]));
      expect(await store.record(STATES)).toEqual(emptyRecord());
      expect(await store.changes(0, 10)).toEqual([]);
      expect(await store.statements({}, PAGE)).toEqual({ rows: [], total: 0 });
    });

    it.each([
      ["a full record", aFullRecord()],
      ["the world of these tests", aWorld()],
    ])("gives %s back as it was", async (_, record) => {
      const store = await open();
      await store.ingest([record], TESTER);
      expect(await store.record(STATES)).toEqual(canonicalRecord(record));
    });

    it("counts what is new, what is changed and what is as it was", async () => {
      const store = await open();
      const world = aWorld();
      const size = sizeOf(world);
      const before = { rev: size, added: size, changed: 0, unchanged: 0 };
      expect(await store.ingest([world], TESTER)).toEqual([before]);
      expect(await store.ingest([world], TESTER)).toEqual([
        { rev: size, added: 0, changed: 0, unchanged: size },
      ]);
      const claims = [aClaim({ text: "Southland shut the bridge." }), aClaim({ id: "clm-new" })];
      const statements = [said({ id: "stm-new", what: "clm-new" })];
      expect(await store.ingest([only({ claims, statements })], TESTER)).toEqual([
        { rev: size + 3, added: 2, changed: 1, unchanged: 0 },
      ]);
    });

    it("takes another order of keys and members for the same", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const world = aWorld();
      const turned = only({
        claims: world.claims
          .map((claim) => Object.fromEntries(Object.entries(claim).reverse()) as typeof claim)
          .reverse(),
      });
      expect(await store.ingest([turned], TESTER)).toMatchObject([{ added: 0, changed: 0, unchanged: 5 }]);
    });

    it("counts accepted nodes by kind", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect(await store.counts()).toEqual({
        Person: 4,
        Organization: 6,
        Thing: 2,
        Document: 4,
        Claim: 5,
        Statement: 10,
        Review: 1,
      });
    });

    it("puts a changed member in the place of the old one, everywhere", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const moved = said({
        id: "stm-north-asserts",
        by: ["org-southland"],
        what: "clm-treaty",
        cue: "thundered",
      });
      await store.ingest([only({ statements: [moved] })], TESTER);
      const idsOf = async (filter: Parameters<typeof store.statements>[0]): Promise<readonly string[]> =>
        (await store.statements(filter, PAGE)).rows.map(({ statement }) => statement.id);
      expect(await idsOf({ by: ["org-northland"] })).toEqual([]);
      expect(await idsOf({ by: ["org-southland"] })).toEqual(["stm-north-asserts", "stm-south-denies"]);
      expect(await idsOf({ claim: ["clm-treaty"] })).toContain("stm-north-asserts");
      expect(await idsOf({ q: "thundered" })).toEqual(["stm-north-asserts"]);
      const { rows } = await store.claims({ ids: ["clm-closed"] }, PAGE);
      expect(rows[0]?.standing).toMatchObject({ for: 1, against: 1 });
    });

    it("finds a statement by the words of its claim and speaker as they are now", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      await store.ingest(
        [
          only({
            claims: [aClaim({ text: "Southland bolted the gate." })],
            agents: [aPerson({ name: "Mira Vane" })],
          }),
        ],
        TESTER,
      );
      const found = async (q: string): Promise<readonly string[]> =>
        (await store.statements({ q }, PAGE)).rows.map(({ statement }) => statement.id);
      expect(await found("bolted")).toEqual(["stm-gazette-open", "stm-north-asserts", "stm-south-denies"]);
      expect(await found("vane")).toEqual(["stm-mira-accuses", "stm-twin-denies"]);
      expect(await found('"mira holt"')).toEqual([]);
    });

    it("lets a record refer to what is stored already", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      await store.ingest([only({ statements: [said({ id: "stm-later", by: ["per-anna"] })] })], TESTER);
      expect((await store.statements({ ids: ["stm-later"] }, PAGE)).total).toBe(1);
    });

    it("refuses a reference to nothing, and writes nothing of that record but all of those before it", async () => {
      const store = await open();
      const first = aWorld();
      const second = only({
        claims: [aClaim({ id: "clm-more" })],
        statements: [said({ id: "stm-more", what: "clm-more", by: ["per-nobody"] })],
      });
      await expect(store.ingest([first, second], TESTER)).rejects.toMatchObject({
        code: "badData",
        message: expect.stringMatching(/stm-more.*per-nobody/),
      });
      expect(await store.record(STATES)).toEqual(canonicalRecord(first));
      expect(await store.revision()).toBe(sizeOf(first));
    });

    const strays: readonly (readonly [what: string, parts: Partial<HearsayRecord>])[] = [
      ["an affiliation", { affiliations: [anAffiliation({ id: "aff-x", organization: "org-nowhere" })] }],
      ["a document", { documents: [aDocument({ id: "doc-x", basedOn: ["doc-nowhere"] })] }],
      ["a claim", { claims: [aClaim({ id: "clm-x", about: ["thg-nothing"] })] }],
      ["a link", { links: [aLink({ id: "lnk-x", from: "clm-nothing" })] }],
      ["a review", { reviews: [aReview({ id: "rev-x", reviews: ["clm-nothing"] })] }],
      ["an anchor", { statements: [said({ id: "stm-x", in: [at("doc-nowhere")] })] }],
    ];
    it.each(strays)("refuses %s that refers to nothing", async (_, parts) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const before = await store.revision();
      await expect(store.ingest([only(parts)], TESTER)).rejects.toMatchObject({
        code: "badData",
      });
      expect(await store.revision()).toBe(before);
    });

    it("refuses a chain of statements that returns to itself", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const before = await store.record(STATES);
      const loop = only({
        statements: [
          said({ id: "stm-one", act: "reports", what: "stm-two" }),
          said({ id: "stm-two", act: "reports", what: "stm-one" }),
        ],
      });
      await expect(store.ingest([loop], TESTER)).rejects.toMatchObject({ code: "badData" });
      expect(await store.record(STATES)).toEqual(before);
    });

    it("gives nodes in the order asked, of the kind asked, without those nobody has", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const found = await store.get("Organization", ["org-ferry", "per-anna", "org-nobody", "org-courier"]);
      expect(found.map(({ name }) => name)).toEqual(["Ferry & Sons", "The Courier"]);
      const ids = ["per-anna", "stm-joint", "rev-bridge", "doc-none"];
      expect(await store.kindsOf(ids)).toEqual(
        new Map([
          ["per-anna", "Person"],
          ["rev-bridge", "Review"],
          ["stm-joint", "Statement"],
        ]),
      );
    });
  });
}
