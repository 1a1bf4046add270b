import { describe, expect, it } from "vitest";
import type { DocumentFilter } from "../../../src/store/store.ts";
import type { Open } from "../contract.ts";
import { aWorld, TESTER } from "../world.ts";

const PAGE = { limit: 100, sort: "id" } as const;

const CASES: readonly (readonly [title: string, filter: DocumentFilter, ids: readonly string[]])[] = [
  ["nothing in particular", {}, ["doc-bare", "doc-courier", "doc-original", "doc-retelling"]],
  ["an outlet that published it", { outlet: ["org-gazette"] }, ["doc-original"]],
  ["an author", { by: ["per-anna"] }, ["doc-courier"]],
  ["a first day", { from: "2024-03-04" }, ["doc-courier"]],
  ["a last day", { to: "2024-03-04" }, ["doc-original"]],
  ["a month", { from: "2024-03", to: "2024-03" }, ["doc-courier", "doc-original"]],
  ["a state", { states: ["rejected"] }, []],
  ["the state of what stands in them", { holds: ["proposed"] }, ["doc-courier"]],
  ["several such states", { holds: ["proposed", "accepted"], outlet: ["org-gazette"] }, ["doc-original"]],
];

export function documentContract(open: Open): void {
  describe("documents", () => {
    it.each(CASES)("are found by %s", async (_, filter, ids) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows, total } = await store.documents(filter, PAGE);
      expect(rows.map(({ id }) => id)).toEqual(ids);
      expect(total).toBe(ids.length);
    });

    it.each([
      ["-published", ["doc-courier", "doc-original", "doc-retelling", "doc-bare"]],
      ["title", ["doc-bare", "doc-retelling", "doc-original", "doc-courier"]],
    ] as const)("are sorted by %s", async (sort, ids) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.documents({}, { limit: 100, sort });
      expect(rows.map(({ id }) => id)).toEqual(ids);
    });
  });
}
