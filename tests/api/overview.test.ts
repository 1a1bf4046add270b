import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FoundAnswer, GraphAnswer } from "../../src/queries/answers.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { grownRecord } from "../builders/grown-record.ts";
import { envelope, problem, riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
beforeAll(async () => {
  const store = await openSqliteStore({ file: ":memory:" });
  await store.ingest([grownRecord({ nodes: 2600, edges: 6300 }).record], {
    at: "2031-05-01T00:00:00Z",
    by: "tester",
  });
  api = await riverApi({ store });
}, 60_000);
afterAll(() => api.close());

describe("a store of some 6,000 statements", () => {
  it("is drawn as an overview that says what it folds, in objects and in columns", async () => {
    const { data } = await envelope<GraphAnswer>(api.get("/graph"));
    expect(data.attributes.overview).toMatchObject({ claims: 60 });
    expect(data.attributes.shown).toBeLessThan(data.attributes.total);
    const columns = await envelope<GraphAnswer>(api.get("/graph?shape=columns"));
    expect(columns.data.attributes).toEqual(data.attributes);
  });

  it("is drawn whole or cut to the newest where somebody asks for that", async () => {
    const whole = await envelope<GraphAnswer>(api.get("/graph?overview=50000&shape=columns"));
    expect(whole.data.attributes.shown).toBe(whole.data.attributes.total);
    expect(whole.data.attributes.overview).toBeUndefined();
    const newest = await envelope<GraphAnswer>(api.get("/graph?limit=50"));
    expect(newest.data.attributes).toMatchObject({ shown: 50 });
    expect(newest.data.attributes.overview).toBeUndefined();
  }, 30_000);

  it("is narrowed by the standing of claims as the lists are", async () => {
    const { data } = await envelope<GraphAnswer>(api.get("/graph?standing=contested"));
    const claims = data.nodes.filter(({ attributes }) => attributes.kind === "Claim");
    expect(claims.length).toBe(60);
    expect(new Set(claims.map(({ attributes }) => attributes.standing))).toEqual(new Set(["contested"]));
  });

  it("says on its picture that it is an overview, and how much is folded", async () => {
    const { body } = await api.get("/export?format=svg&view=simple");
    const text = String(body);
    const { data } = await envelope<GraphAnswer>(api.get("/graph"));
    const { folded, speakers } = data.attributes.overview ?? { folded: undefined, speakers: 0 };
    expect(text).toContain(`Overview: 60 most contested claims and ${speakers} speakers shown;`);
    expect(text).toContain(`${folded?.claims?.toLocaleString("en-GB")} claims`);
  });

  it("answers for the newest of what passes, and says so", async () => {
    const { data } = await envelope<FoundAnswer>(api.get("/found?limit=100"));
    expect([data.statements.length, data.isCut, data.total > 100]).toEqual([100, true, true]);
    expect((await problem(api.get("/found?limit=50001"))).errors[0]?.parameter).toBe("limit");
  });

  it("keeps to the standing of claims in exports too, pictures or not", async () => {
    const { text: csv } = await api.get("/export?format=csv-edges&view=simple&standing=contested");
    const { data } = await envelope<GraphAnswer>(api.get("/graph?standing=contested&overview=50000"));
    const acts = data.edges.filter(({ attributes }) => attributes.statement !== undefined);
    expect(csv.trim().split("\n").length - 1).toBe(data.edges.length);
    expect(acts.length).toBeGreaterThan(100);
    const { body } = await api.get("/export?format=svg&view=simple&standing=affirmed");
    expect(String(body)).toMatch(/Overview: 60 claims and \d+ speakers shown; [\d,]+ claims folded/);
  });
});
