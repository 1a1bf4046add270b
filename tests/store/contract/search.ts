import { describe, expect, it } from "vitest";
import { KIND_NAMES, type Kind } from "../../../src/vocabulary/kinds.ts";
import type { Open } from "../contract.ts";
import { anAgent } from "../../builders/members.ts";
import { aWorld, only, TESTER } from "../world.ts";

const CASES: readonly (readonly [q: string, kinds: readonly Kind[], ids: readonly string[]])[] = [
  ["courier", ["Organization"], ["org-courier"]],
  ["cour", ["Organization"], ["org-courier"]],
  ["our", ["Organization"], []],
  ["SOUTH town", ["Organization"], ["org-southland"]],
  ["river tre", ["Claim", "Thing"], ["clm-treaty", "thg-treaty"]],
  ["Émile", ["Person"], ["per-anna"]],
  ["minister", ["Person"], ["per-mira-holt"]],
  ["leaflet", ["Document"], ["doc-bare"]],
  ["accused holt", ["Statement"], ["stm-mira-accuses"]],
  ['"having closed"', ["Statement"], ["stm-south-denies"]],
  ["quill", KIND_NAMES, []],
  ["lanes", ["Claim"], ["clm-lanes"]],
];

export function searchContract(open: Open): void {
  describe("search", () => {
    it.each(CASES)("for %j among %j finds %j", async (q, kinds, ids) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows, total } = await store.search({ q, kinds, limit: 20, offset: 0 });
      expect(rows.map(({ id }) => id).sort()).toEqual(ids);
      expect(total).toBe(rows.length);
    });

    it("puts what goes by the words before what only mentions them", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows } = await store.search({ q: "southland", kinds: KIND_NAMES, limit: 20, offset: 0 });
      const ids = rows.map(({ id }) => id);
      expect(ids[0]).toBe("org-southland");
      expect(ids.indexOf("clm-closed")).toBeLessThan(ids.indexOf("stm-south-denies"));
      const scores = rows.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it("finds accepted nodes only unless others are asked for, and twins once", async () => {
      const store = await open();
      const proposed = anAgent({ id: "org-guess", name: "Southland Ferries", state: "proposed" });
      await store.ingest([aWorld(), only({ agents: [proposed] })], TESTER);
      const ferries = { q: "ferries", kinds: KIND_NAMES, limit: 20, offset: 0 };
      expect((await store.search(ferries)).total).toBe(0);
      const asked = await store.search({ ...ferries, states: ["accepted", "proposed"] });
      expect(asked.rows.map(({ id, state }) => [id, state])).toEqual([["org-guess", "proposed"]]);
      expect(asked.total).toBe(1);
      const twins = await store.search({ q: "holt", kinds: ["Person"], limit: 20, offset: 0 });
      expect(twins.rows.map(({ id, kind }) => [id, kind])).toEqual([["per-mira-holt", "Person"]]);
    });

    it("goes on from an offset and knows the total on every page", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const whole = await store.search({ q: "bridge", kinds: KIND_NAMES, limit: 100, offset: 0 });
      expect(whole.total).toBeGreaterThan(4);
      const second = await store.search({ q: "bridge", kinds: KIND_NAMES, limit: 2, offset: 2 });
      expect(second).toEqual({ rows: whole.rows.slice(2, 4), total: whole.total, next: "4" });
      expect(await store.search({ q: "bridge", kinds: KIND_NAMES, limit: 2, offset: 1000 })).toEqual({
        rows: [],
        total: whole.total,
      });
    });

    it.each(["", "—", "-bridge", "\u0000"])("refuses %j", async (q) => {
      const store = await open();
      await expect(store.search({ q, kinds: KIND_NAMES, limit: 10, offset: 0 })).rejects.toMatchObject({
        code: "badCall",
      });
    });
  });
}
