import { describe, expect, it } from "vitest";
import type { ClaimFilter } from "../../../src/store/store.ts";
import type { Open } from "../contract.ts";
import { aWorld, TESTER } from "../world.ts";

const PAGE = { limit: 100, sort: "id" } as const;

const CASES: readonly (readonly [title: string, filter: ClaimFilter, ids: readonly string[]])[] = [
  ["nothing in particular, each cluster once", {}, ["closed", "lanes", "open", "treaty"]],
  ["ids, variants too", { ids: ["clm-shut", "clm-open"] }, ["open", "shut"]],
  ["words of the claim", { q: "river" }, ["treaty"]],
  ["words of a variant", { q: "shut by" }, ["closed"]],
  ["a topic", { about: ["org-southland"] }, ["closed"]],
  ["a subtype", { subtype: ["rule", "figure"] }, ["lanes", "treaty"]],
  ["a speaker about a variant", { by: ["org-ministry"] }, ["closed"]],
  ["a speaker and what that speaker does", { by: ["org-southland"], act: ["asserts"] }, []],
  ["who speaks for an organisation", { org: ["org-northland"] }, ["closed", "treaty"]],
  ["an act", { act: ["denies"] }, ["closed", "open"]],
  ["days", { from: "2023", to: "2023-12-31" }, ["open"]],
  ["a standing", { standing: ["contested"] }, ["closed", "open"]],
  ["another standing", { standing: ["affirmed", "open"] }, ["lanes", "treaty"]],
  ["how many speak", { speakers: { min: 3 } }, ["closed"]],
  ["a range of outlets", { outlets: { min: 1, max: 1 } }, ["open", "treaty"]],
  ["independent outlets", { independentOutlets: { max: 0 } }, ["lanes"]],
  ["a state", { states: ["rejected"] }, []],
];

export function claimContract(open: Open): void {
  describe("claims", () => {
    it.each(CASES)("are found by %s", async (_, filter, ids) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows, total } = await store.claims(filter, PAGE);
      expect(rows.map(({ claim }) => claim.id.slice(4))).toEqual(ids);
      expect(total).toBe(ids.length);
    });

    it("show a variant with the standing of its cluster", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.claims({ ids: ["clm-shut", "clm-closed"] }, PAGE);
      expect(rows[0]?.standing).toEqual(rows[1]?.standing);
    });

    it("are sorted the most contested first", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.claims({}, { limit: 100, sort: "-contested" });
      expect(rows.map(({ claim }) => claim.id)).toEqual([
        "clm-closed",
        "clm-open",
        "clm-treaty",
        "clm-lanes",
      ]);
    });

    it("are sorted by their text without regard to case", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.claims({}, { limit: 100, sort: "text" });
      expect(rows.map(({ claim }) => claim.text.slice(0, 12))).toEqual([
        "Southland br",
        "Southland cl",
        "The bridge s",
        "Two lanes ar",
      ]);
    });
  });
}
