import { describe, expect, it } from "vitest";
import type { StatementFilter } from "../../../src/store/store.ts";
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
  });
}
