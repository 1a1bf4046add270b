import { describe, expect, it } from "vitest";
import { KIND_NAMES, type Kind } from "../../../src/vocabulary/kinds.ts";
import type { Open } from "../contract.ts";
import { aClaim, anAgent } from "../../builders/members.ts";
import { aWorld, only, said, TESTER } from "../world.ts";

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
  // words of both ends of a statement: speaker and target, speaker and topic, a twin's name, an organisation's member
  ["holt southland", ["Statement"], ["stm-mira-accuses"]],
  ["courier treaty", ["Statement"], ["stm-courier-reports"]],
  ["gazette north", ["Statement"], ["stm-gazette-open"]],
  ["mira stayed", ["Statement"], ["stm-twin-denies"]],
  ["northland broke", ["Statement"], ["stm-mira-accuses"]],
];

/** Mistyped, and what is searched instead. */
const MISTYPED: readonly (readonly [q: string, corrected: string, first: string])[] = [
  ["southlnad", "southland", "org-southland"],
  ["sotuhland", "southland", "org-southland"],
  ["suothlnad", "southland", "org-southland"],
  ["outhland", "southland", "org-southland"],
  ["zouthland", "southland", "org-southland"],
  ["northlanx", "northland", "org-northland"],
  ["nortlan", "northland", "org-northland"],
  ["emlie", "emile", "per-anna"],
  ["ministy of brigdes", "ministry of bridges", "org-ministry"],
  ["mira holtt", "mira holt", "per-mira-holt"],
  ["trety", "treaty", "thg-treaty"],
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

    it.each(MISTYPED)("takes %j for %j", async (q, corrected, first) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const { rows, total, next } = await store.search({ q, kinds: KIND_NAMES, limit: 3, offset: 0 });
      expect(rows[0]).toMatchObject({ id: first, corrected });
      const meant = await store.search({ q: corrected, kinds: KIND_NAMES, limit: 3, offset: 0 });
      expect(rows.map(({ id }) => id)).toEqual(meant.rows.map(({ id }) => id));
      expect([total, next]).toEqual([meant.total, meant.next]);
    });

    it.each(["quentin quil", "quilll", "zzzzzzzz", '"southlnad"', "gas", "2o24", "southland zzzzzzzz"])(
      "has no other words for %j",
      async (q) => {
        const store = await open();
        await store.ingest([aWorld()], TESTER);
        const found = await store.search({ q, kinds: KIND_NAMES, limit: 10, offset: 0 });
        expect(found).toEqual({ rows: [], total: 0 });
      },
    );

    it("puts near words behind the few hits of a rare one, on all pages", async () => {
      const store = await open();
      const claims = Array.from({ length: 12 }, (_, index) =>
        aClaim({ id: `clm-dock-${index}`, text: `The harbour has dock ${index}.`, about: undefined }),
      );
      const rare = aClaim({ id: "clm-rare", text: "An arbour stands there.", about: undefined });
      const typed = aClaim({ id: "clm-typed", text: "The harbor is deep.", about: undefined });
      const statements = [...claims, rare, typed].map(({ id }) => said({ id: `stm-${id}`, what: id }));
      await store.ingest([aWorld(), only({ claims: [...claims, rare, typed], statements })], TESTER);
      const find = (limit: number, offset: number) =>
        store.search({ q: "harbor", kinds: ["Claim"], limit, offset });
      const whole = await find(20, 0);
      expect(whole.total).toBe(13);
      expect(whole.rows[0]).toEqual({
        id: "clm-typed",
        kind: "Claim",
        state: "accepted",
        score: expect.any(Number),
      });
      expect(whole.rows.slice(1).every(({ corrected }) => corrected === "harbour")).toBe(true);
      const scores = whole.rows.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect((await find(5, 0)).rows).toEqual(whole.rows.slice(0, 5));
      expect(await find(5, 5)).toEqual({ rows: whole.rows.slice(5, 10), total: 13, next: "10" });
      expect(await find(5, 10)).toEqual({ rows: whole.rows.slice(10), total: 13 });
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
