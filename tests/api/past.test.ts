import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { riverRecord } from "../queries/river-record.ts";
import { RECORDED_AT } from "../queries/river-store.ts";
import { envelope, problem, riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
let first: number;
let second: number;

beforeAll(async () => {
  api = await riverApi();
  first = await api.store.revision();
  const record = riverRecord();
  const claims = record.claims.map((claim) =>
    claim.id === "clm-toll" ? { ...claim, text: "Six crowns is the toll." } : claim,
  );
  await api.store.ingest([{ ...record, claims }], {
    at: "2024-07-10T12:00:00Z",
    by: "editor",
    why: "dearer",
  });
  second = await api.store.revision();
});
afterAll(() => api.close());

const OLD = "=5 crowns is the toll at the bridge.";
const NEW = "Six crowns is the toll.";

describe("asOf", () => {
  it.each([
    ["the first revision", () => String(first), OLD, () => first],
    ["the newest revision", () => String(second), NEW, () => second],
    ["the moment of the first change", () => RECORDED_AT, OLD, () => first],
    ["the day of the first change", () => "2024-06-03", OLD, () => first],
    ["a day between", () => "2024-06-20", OLD, () => first],
    ["a month that ends between", () => "2024-06", OLD, () => first],
    ["just before the second change", () => "2024-07-10T11:59:59Z", OLD, () => first],
    ["the moment of the second change in another zone", () => "2024-07-10T14:00:00+02:00", NEW, () => second],
    ["a month that ends later", () => "2024-08", NEW, () => second],
  ])("%s shows the graph as it was", async (_, asOf, text, rev) => {
    const path = `/claims/clm-toll?asOf=${encodeURIComponent(asOf())}`;
    const { data, meta } = await envelope<{ readonly text: string }>(api.get(path));
    expect([data.text, meta.rev]).toEqual([text, rev()]);
  });

  it("a day before everything shows nothing at all", async () => {
    const { data, meta } = await envelope<readonly unknown[]>(api.get("/claims?asOf=2024-06-02"));
    expect([data, meta.rev, meta.total]).toEqual([[], 0, 0]);
    expect((await problem(api.get("/claims/clm-toll?asOf=0"))).status).toBe(404);
  });

  it.each([
    "/",
    "/stats",
    "/graph",
    "/search?q=toll",
    "/export",
    "/relations?a=Northland&b=Southland",
    "/agents",
  ])("works for %s", async (path) => {
    const answer = await api.get(`${path}${path.includes("?") ? "&" : "?"}asOf=${first}`);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(NEW);
  });

  it("lists hold through all pages", async () => {
    const page = await envelope<readonly unknown[]>(api.get(`/claims?limit=2&asOf=${first}`));
    const rest = await envelope<readonly { readonly text: string }[]>(
      api.get(`/claims?limit=500&asOf=${first}&cursor=${page.meta.nextCursor}`),
    );
    expect(rest.meta.rev).toBe(first);
    expect(rest.data.map(({ text }) => text)).toContain(OLD);
  });

  it("no past stays open for ever, and each can be asked for again", async () => {
    for (let rev = first - 3; rev <= second; rev += 1) {
      expect((await envelope(api.get(`/stats?asOf=${rev}`))).meta.rev).toBe(rev);
    }
    expect((await envelope(api.get(`/claims?asOf=${first}&limit=3`))).meta.rev).toBe(first);
  });
});

describe("the log", () => {
  it("since the first revision holds what changed, by whom and why", async () => {
    const { data, meta } = await envelope<readonly object[]>(api.get(`/changes?since=${first}`));
    expect(meta.total).toBe(second - first);
    expect(data).toEqual([
      {
        seq: second,
        at: "2024-07-10T12:00:00Z",
        by: "editor",
        op: "put",
        id: "clm-toll",
        patch: { part: "claims", value: expect.objectContaining({ text: NEW }) as object },
        why: "dearer",
      },
    ]);
  });

  it("is empty since the newest revision", async () => {
    expect((await envelope(api.get(`/changes?since=${second}`))).data).toEqual([]);
  });
});
