import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATES } from "../../src/vocabulary/statement-words.ts";
import { PART_NAMES, type Record as HearsayRecord } from "../../src/model/record.ts";
import { validateRecord } from "../../src/model/validate-record.ts";
import { exportRows, exportSource } from "../../src/queries/export-source.ts";
import type { StatementFilter, Store } from "../../src/store/store.ts";
import { riverRecord } from "./river-record.ts";
import { riverStore } from "./river-store.ts";

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

function idsOf(record: HearsayRecord, part: (typeof PART_NAMES)[number]): readonly string[] {
  return record[part].map(({ id }) => id);
}

function errorsIn(record: HearsayRecord): readonly string[] {
  return validateRecord(record)
    .problems.filter(({ severity }) => severity === "error")
    .map((problem) => JSON.stringify(problem));
}

async function part(filter: StatementFilter): Promise<HearsayRecord> {
  return (await exportSource(store, filter)).record;
}

describe("the part of the record that a filter takes", () => {
  it("holds the statements with their chains, claims, speakers, employers and documents", async () => {
    const record = await part({ by: ["org-villagers"], claim: ["clm-closed"] });
    expect(idsOf(record, "statements")).toEqual(["stm-herald-reports", "stm-villagers", "stm-wire-reports"]);
    expect(idsOf(record, "claims")).toEqual(["clm-shut"]);
    expect(idsOf(record, "documents")).toEqual(["doc-herald", "doc-wire"]);
    expect(idsOf(record, "agents")).toEqual(["org-herald", "org-southland", "org-villagers", "org-wire"]);
    expect(idsOf(record, "things")).toEqual(["thg-bridge"]);
  });

  it("holds the roles of speakers with their organisations, but not the other members of these", async () => {
    const record = await part({ by: ["per-vance"] });
    expect(idsOf(record, "affiliations")).toEqual(["aff-vance", "aff-vance-past"]);
    expect(idsOf(record, "agents")).toContain("org-barges");
    const ofOthers = await part({ act: ["accuses"] });
    expect(idsOf(ofOthers, "agents")).not.toContain("per-vance");
  });

  it("holds the links among its members, and only those", async () => {
    expect(idsOf(await part({ claim: ["clm-open"] }), "links")).toEqual([]);
    expect(idsOf(await part({ claim: ["clm-open", "clm-closed"] }), "links")).toEqual([
      "lnk-open-closed",
      "lnk-shut",
    ]);
  });

  it("holds a review of its claims with the documents that the review cites", async () => {
    const record = await part({ by: ["org-gazette"] });
    expect(idsOf(record, "reviews")).toEqual(["rev-toll"]);
    expect(idsOf(record, "documents")).toContain("doc-ledger");
  });

  it("is everything when nothing is asked, also what no statement speaks of", async () => {
    const record = await part({});
    expect(idsOf(record, "agents")).toContain("org-silent");
    expect(idsOf(record, "statements")).not.toContain("stm-holt-night");
  });

  it("is the record that was put in, when all states are asked for", async () => {
    const record = await part({ states: STATES });
    const original = riverRecord();
    for (const name of PART_NAMES) {
      const ids = original[name].map(({ id }) => id);
      expect(idsOf(record, name)).toEqual(ids.sort());
    }
  });

  it("is a valid record, whichever statements are taken", async () => {
    const { rows } = await store.statements({ states: STATES }, { limit: 100, sort: "id" });
    await fc.assert(
      fc.asyncProperty(fc.subarray([...rows]), async (chosen) => {
        const { record } = await exportRows(store, chosen);
        expect(errorsIn(record)).toEqual([]);
        expect(idsOf(record, "statements")).toEqual(
          expect.arrayContaining(chosen.map(({ statement }) => statement.id)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("can hold agents and documents of whom nobody speaks", async () => {
    const { record } = await exportRows(store, [], { extra: ["org-silent", "doc-ledger"] });
    expect(idsOf(record, "agents")).toEqual(["org-silent", "per-ferryman"]);
    expect(idsOf(record, "documents")).toEqual(["doc-ledger"]);
    expect(errorsIn(record)).toEqual([]);
  });
});

it("the standings beside it are those of the whole store", async () => {
  const { standings, rev, at } = await exportSource(store, { by: ["org-northland"] });
  expect(standings.get("clm-closed")).toMatchObject({ standing: "contested", for: 2, against: 1 });
  expect([rev, at]).toEqual([await store.revision(), await store.revisedAt()]);
});
