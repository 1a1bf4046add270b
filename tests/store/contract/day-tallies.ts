import { describe, expect, it } from "vitest";
import type { DayTally, StatementFilter } from "../../../src/store/store.ts";
import type { Open } from "../contract.ts";
import { aWorld, TESTER } from "../world.ts";

export function dayTallyContract(open: Open): void {
  describe("statements by their days", () => {
    it("are counted with act and side, unknown days before all others", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const tallies = await store.tallyDays({ claim: ["clm-open", "clm-treaty"] });
      expect(tallies).toEqual([
        { days: undefined, act: "denies", side: "against", count: 1 },
        { days: { first: "2023-01-01", last: "2023-12-31" }, act: "asserts", side: "for", count: 1 },
        { days: { first: "2024-03-01", last: "2024-03-31" }, act: "accuses", side: "for", count: 1 },
        { days: { first: "2024-03-05", last: "2024-03-05" }, act: "reports", side: "relay", count: 2 },
      ]);
    });

    it("are those that the same filter finds", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const filters: readonly StatementFilter[] = [
        {},
        { from: "2024-03-02" },
        { q: "bridge" },
        { states: ["proposed"] },
      ];
      for (const filter of filters) {
        const counts = (await store.tallyDays(filter)).map(({ count }) => count);
        const { total } = await store.statements(filter, { limit: 1, sort: "id" });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(total).toBeGreaterThan(0);
      }
    });

    it("are the same by months, whether they were counted beforehand or not", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const filters: readonly StatementFilter[] = [
        {},
        { act: ["denies"] },
        { side: ["for", "relay"] },
        { by: ["per-m-holt"] },
        { org: ["org-northland"], stance: ["for"] },
        { states: ["proposed"] },
      ];
      for (const filter of filters) {
        const byMonth = (tallies: readonly DayTally[]) => {
          const counts = new Map<string, number>();
          for (const { days, act, side, count } of tallies) {
            const isMonth = days?.first.slice(0, 7) === days?.last.slice(0, 7);
            const key = [days?.first.slice(0, isMonth ? 7 : 4), act, side].join(" ");
            counts.set(key, (counts.get(key) ?? 0) + count);
          }
          return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
        };
        const days = await store.tallyDays(filter);
        expect(byMonth(await store.tallyDays(filter, "month"))).toEqual(byMonth(days));
        expect(days.length).toBeGreaterThan(0);
      }
    });

    it("are as many as a list of the same filter says and holds", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const filters: readonly StatementFilter[] = [
        {},
        ...["org-northland", "per-m-holt", "per-anna", "org-courier"].flatMap((id) => [
          { by: [id] },
          { org: [id] },
          { by: [id], act: ["denies", "reports"] as const },
          { org: [id], side: ["for"] as const },
        ]),
      ];
      for (const filter of filters) {
        const { rows, total } = await store.statements(filter, { limit: 100, sort: "id" });
        expect(total).toBe(rows.length);
      }
    });
  });
}
