import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { ferryRecord } from "../builders/ferry-record.ts";
import { envelope, ids, riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
beforeAll(async () => {
  const store = await openSqliteStore({ file: ":memory:" });
  await store.ingest([ferryRecord()], { at: "2031-05-09T08:00:00Z", by: "tester" });
  api = await riverApi({ store });
});
afterAll(() => api.close());

/** Every id in an answer that something proposed goes by. */
function proposedIn(text: string): readonly string[] {
  return text.match(/"(?:stm-p-[a-z-]+|clm-(?:hull|money|bridge)|per-vale|org-council|aff-vale)"/g) ?? [];
}

describe("by default", () => {
  it.each([
    "/statements?limit=500",
    "/claims?limit=500",
    "/agents?limit=500",
    "/search?q=ferry",
    "/search?q=hull",
    "/graph",
    "/graph?view=full",
    "/nodes/org-board/neighbours?depth=2",
    "/claims/clm-hides/statements",
    "/claims/clm-hides/chain",
    "/export",
    "/export?format=graphology",
    "/statements?groupBy=claim",
    "/relations?a=org-board&b=org-league",
  ])("%s holds nothing that is only proposed", async (path) => {
    const { status, text } = await api.get(path);
    expect([status, proposedIn(text)]).toEqual([200, []]);
  });

  it("a list of tables neither", async () => {
    expect((await api.get("/statements.csv")).text.trim().split("\r\n")).toHaveLength(5);
  });
});

describe("with state=any", () => {
  it.each([
    ["/statements?state=any&limit=500", 12],
    ["/statements?state=proposed", 8],
    ["/statements?state=accepted&state=proposed", 12],
    ["/claims?state=any", 6],
    ["/claims?state=proposed", 3],
    ["/agents?state=any&limit=500", 9],
    ["/documents?holds=proposed", 2],
    ["/documents?holds=accepted", 1],
  ])("%s has %i", async (path, total) => {
    expect((await envelope(api.get(path))).meta.total).toBe(total);
  });

  it("every statement carries its state, and a proposal how sure who is and why", async () => {
    const { data } = await envelope<readonly StatementAnswer[]>(api.get("/statements?state=any&limit=500"));
    for (const { id, state, origin } of data) {
      expect([id, state]).toEqual([id, id.startsWith("stm-p-") ? "proposed" : "accepted"]);
      if (state !== "proposed") continue;
      expect(origin).toMatchObject({ method: "model", tool: "hearsay-embedded/1" });
      expect(origin?.confidence).toBeGreaterThan(0.5);
      expect(origin?.why).toMatch(/^(frame|model):/);
    }
  });

  it("a table of statements has all that in columns", async () => {
    const { text } = await api.get("/statements.csv?document=doc-bell&act=denies&state=proposed");
    const [head = "", row = ""] = text.trim().split("\r\n");
    expect(head.split(",").slice(-4)).toEqual(["state", "confidence", "tool", "why"]);
    expect(row).toMatch(/,proposed,0\.83,hearsay-embedded\/1,frame:deny-np$/);
  });

  it("a claim lists proposals among its statements, and standing and sides are as before", async () => {
    type Sides = { readonly claim: object; readonly statements: readonly StatementAnswer[] };
    const { data: before } = await envelope<Sides>(api.get("/claims/clm-hides/statements"));
    const { data: after } = await envelope<Sides>(api.get("/claims/clm-hides/statements?state=any"));
    expect(after.claim).toEqual(before.claim);
    expect(after.statements.map(({ id, state }) => [id, state])).toEqual(
      expect.arrayContaining([
        ["stm-board-hides", "accepted"],
        ["stm-p-league-hides", "proposed"],
      ]),
    );
    expect(await ids(api.get("/claims?state=any&standing=contested"))).toEqual(["clm-hides"]);
  });

  it("the search, the neighbours and the graph say of each what it is", async () => {
    const hits = await envelope<readonly { id: string; state: string }[]>(
      api.get("/search?q=hull&state=any"),
    );
    expect(new Set(hits.data.map(({ state }) => state))).toEqual(new Set(["proposed"]));
    const near = await envelope<{ nodes: GraphAnswer["nodes"] }>(
      api.get("/nodes/per-vale/neighbours?view=simple&state=any"),
    );
    expect(near.data.nodes[0]?.attributes).toMatchObject({ kind: "Person", state: "proposed" });
    expect((await api.get("/nodes/per-vale/neighbours?view=simple")).status).toBe(404);
    const { data } = await envelope<GraphAnswer>(api.get("/graph?state=proposed"));
    expect(data.attributes).toMatchObject({ shown: 8, total: 8 });
    expect(data.nodes.find(({ key }) => key === "clm-hides")?.attributes).toMatchObject({
      standing: "contested",
      for: 1,
      against: 1,
    });
  });

  it("an export keeps states, so that nobody takes a proposal for more", async () => {
    const record = JSON.parse((await api.get("/export?state=any")).text) as HearsayRecord;
    expect(record.statements.filter(({ state }) => state === "proposed")).toHaveLength(8);
    const simple = JSON.parse((await api.get("/export?format=graphology&view=simple&state=any")).text) as {
      readonly edges: readonly {
        readonly attributes: { readonly statement?: string; readonly state?: string };
      }[];
    };
    for (const { attributes } of simple.edges) {
      if (attributes.statement?.startsWith("stm-p-")) expect(attributes.state).toBe("proposed");
    }
  });
});

it("the start and the statistics tell what waits", async () => {
  const waiting = { proposals: { statements: 8, documents: 2 } };
  expect((await envelope(api.get("/"))).data).toMatchObject({ ...waiting, counts: { Statement: 4 } });
  expect((await envelope(api.get("/stats"))).data).toMatchObject({ ...waiting, contested: 1 });
  const { data } = await envelope(api.get("/documents/doc-bell"));
  expect(data).toMatchObject({ statements: 0, proposals: 6 });
});
