import { describe, expect, it } from "vitest";
import type { AgentFilter, ClaimTally, Store } from "../../../src/store/store.ts";
import { STANDING_NAMES } from "../../../src/vocabulary/standings.ts";
import type { Open } from "../contract.ts";
import { aWorld, TESTER } from "../world.ts";

const PAGE = { limit: 100, sort: "id" } as const;

const CASES: readonly (readonly [title: string, filter: AgentFilter, ids: readonly string[]])[] = [
  ["a kind, twins once", { kind: ["Person"] }, ["per-anna", "per-hidden", "per-mira-holt"]],
  ["a subtype", { subtype: ["state", "government"] }, ["org-ministry", "org-northland", "org-southland"]],
  ["words of a name", { q: "ferry" }, ["org-ferry"]],
  ["words of an alias", { q: "town" }, ["org-southland"]],
  ["words of a twin's name", { q: '"m holt"' }, ["per-mira-holt"]],
  ["words of a role", { q: "spokeswoman" }, ["per-anna"]],
  [
    "a membership, also through others",
    { memberOf: ["org-northland"] },
    ["org-ministry", "per-anna", "per-mira-holt"],
  ],
  ["a membership on a day", { memberOf: ["org-northland"], at: "2024-07-01" }, ["org-ministry", "per-anna"]],
  ["a membership that had not begun", { memberOf: ["org-northland"], at: "2019" }, ["org-ministry"]],
  ["a membership that was over", { memberOf: ["org-ferry"], at: "2023" }, []],
  ["a membership in a year in which it ended", { memberOf: ["org-ferry"], at: "2022" }, ["per-anna"]],
  ["a state", { states: ["proposed"] }, []],
];

/** Claims of each agent by standing, as the list of claims tells them. */
async function countedByList(store: Store, agents: readonly string[]): Promise<readonly ClaimTally[]> {
  const counted: ClaimTally[] = [];
  for (const agent of [...agents].sort()) {
    for (const standing of [...STANDING_NAMES].sort()) {
      const { total } = await store.claims({ by: [agent], standing: [standing] }, { limit: 1, sort: "id" });
      if (total > 0) counted.push({ agent, standing, count: total });
    }
  }
  return counted;
}

export function agentContract(open: Open): void {
  describe("agents", () => {
    it.each(CASES)("are found by %s", async (_, filter, ids) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows, total } = await store.agents(filter, PAGE);
      expect(rows.map(({ id }) => id)).toEqual(ids);
      expect(total).toBe(ids.length);
    });

    it("are sorted by name without regard to case and accents", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.agents({ kind: ["Organization"] }, { limit: 100, sort: "name" });
      expect(rows.map(({ name }) => name)).toEqual([
        "Ferry & Sons",
        "Ministry of Bridges",
        "Northland",
        "Southland",
        "The Courier",
        "The Gazette",
      ]);
    });

    it("are sorted by what they have said, twins together", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.agents({ kind: ["Person"] }, { limit: 100, sort: "-statements" });
      expect(rows.map(({ id }) => id)).toEqual(["per-mira-holt", "per-anna", "per-hidden"]);
    });

    it("are tallied by act, twins together", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect(await store.tallies(["per-m-holt", "org-northland", "org-nobody"])).toEqual([
        { agent: "org-northland", act: "asserts", count: 1 },
        { agent: "per-m-holt", act: "accuses", count: 1 },
        { agent: "per-m-holt", act: "denies", count: 1 },
      ]);
      const claims = await store.claimTallies(["per-m-holt", "org-northland", "org-nobody"]);
      expect(claims).toEqual(await countedByList(store, ["per-m-holt", "org-northland"]));
      expect(await store.tallies(["per-m-holt", "org-northland"], ["proposed"])).toEqual([
        { agent: "org-northland", act: "asserts", count: 1 },
      ]);
    });

    it("come with their affiliations on both sides, twins together", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const idsAt = async (id: string): Promise<readonly string[]> =>
        (await store.affiliations([id])).map((affiliation) => affiliation.id);
      expect(await idsAt("per-m-holt")).toEqual(["aff-holt"]);
      expect(await idsAt("org-ministry")).toEqual(["aff-holt", "aff-ministry"]);
      expect(await idsAt("org-courier")).toEqual([]);
    });

    it("and everything else come with links and reviews", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const links = await store.links(["clm-closed", "per-m-holt"]);
      expect(links.map(({ id }) => id)).toEqual(["lnk-closed-open", "lnk-twin", "lnk-variant"]);
      expect(await store.links(["doc-bare"])).toEqual([]);
      expect((await store.reviews(["stm-south-denies"])).map(({ id }) => id)).toEqual(["rev-bridge"]);
      expect(await store.reviews(["clm-open"])).toEqual([]);
    });
  });
}
