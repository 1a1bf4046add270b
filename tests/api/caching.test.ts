import supertest from "supertest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { riverRecord } from "../queries/river-record.ts";
import { WIRE } from "../queries/river-texts.ts";
import { riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
beforeAll(async () => {
  api = await riverApi();
});
afterAll(() => api.close());

async function tagOf(path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return String((await api.get(path, headers)).headers["etag"]);
}

describe("the entity tag", () => {
  it.each([
    "/",
    "/claims",
    "/statements/stm-joint",
    "/graph",
    "/export",
    "/changes",
    "/openapi.json",
    "/schema.json",
  ])("of %s is strong and the same each time", async (path) => {
    const tag = await tagOf(path);
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    expect(await tagOf(path)).toBe(tag);
  });

  it("is the same whatever the order of the parameters", async () => {
    expect(await tagOf("/statements?act=denies&by=Southland")).toBe(
      await tagOf("/statements?by=Southland&act=denies"),
    );
  });

  it("differs between questions and between forms", async () => {
    const tags = [
      await tagOf("/claims"),
      await tagOf("/claims?limit=2"),
      await tagOf("/claims?fields=text"),
      await tagOf("/claims?format=csv"),
      await tagOf("/claims", { Accept: "text/csv" }),
      await tagOf("/agents"),
      await tagOf("/claims/clm-open"),
      await tagOf("/claims/clm-toll"),
    ];
    expect(new Set(tags).size).toBe(tags.length);
  });

  it("changes with the revision, and the answer with it", async () => {
    const own = await riverApi();
    const before = await own.get("/claims/clm-toll");
    const record = riverRecord();
    const claims = record.claims.map((claim) =>
      claim.id === "clm-toll" ? { ...claim, text: "Six crowns is the toll." } : claim,
    );
    await own.store.ingest([{ ...record, claims }], { at: "2024-07-01T00:00:00Z", by: "t" });
    const after = await own.get("/claims/clm-toll", { "If-None-Match": String(before.headers["etag"]) });
    expect(after.status).toBe(200);
    expect(after.text).toContain("Six crowns");
    await own.close();
  });

  it("changes when a text is attached, for those who see it", async () => {
    const own = await riverApi({ showAttached: true });
    const before = await own.get("/statements/stm-source-lanes");
    await own.store.attachText("doc-wire", WIRE);
    const after = await own.get("/statements/stm-source-lanes", {
      "If-None-Match": String(before.headers["etag"]),
    });
    expect([after.status, before.text.includes("half the deck is barred")]).toEqual([200, false]);
    expect(after.text).toContain("half the deck is barred");
    await own.close();
  });
});

describe("If-None-Match", () => {
  it.each([
    ["the tag", (tag: string) => tag],
    ["a list with it", (tag: string) => `"other", ${tag}`],
    ["its weak form", (tag: string) => `W/${tag}`],
    ["a star", () => "*"],
  ])("with %s is answered 304 without a body", async (_, header) => {
    const tag = await tagOf("/claims");
    const answer = await api.get("/claims", { "If-None-Match": header(tag) });
    expect([answer.status, answer.text, answer.headers["etag"]]).toEqual([304, "", tag]);
    expect(answer.headers["content-type"]).toBeUndefined();
  });

  it("with another tag is answered in full", async () => {
    expect((await api.get("/claims", { "If-None-Match": '"other"' })).status).toBe(200);
  });

  it("does not hide a mistake in the question", async () => {
    expect((await api.get("/claims?colour=red", { "If-None-Match": "*" })).status).toBe(400);
  });
});

describe("every answer", () => {
  it.each(["/", "/claims", "/claims.csv", "/export", "/claims/none", "/nowhere", "/claims?x=1", "/health"])(
    "of %s has its length, no guessing of its kind, and may be read by any page",
    async (path) => {
      const { headers, text } = await api.get(path);
      expect(headers["content-length"]).toBe(String(Buffer.byteLength(text)));
      expect(headers["transfer-encoding"]).toBeUndefined();
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["cache-control"]).toMatch(/^no-(cache|store)$/);
    },
  );

  it("asked for with HEAD has the same headers and no body", async () => {
    const got = await api.get("/claims");
    const head = await supertest(api.app).head("/api/v1/claims");
    expect([head.status, head.text]).toEqual([200, undefined]);
    for (const name of ["etag", "content-length", "content-type", "cache-control"]) {
      expect(head.headers[name]).toBe(got.headers[name]);
    }
  });
});

it("a page of another origin may ask beforehand", async () => {
  const answer = await supertest(api.app)
    .options("/api/v1/claims")
    .set({ Origin: "https://other.example", "Access-Control-Request-Method": "GET" });
  expect([answer.status, answer.text]).toEqual([204, ""]);
  expect(answer.headers["access-control-allow-methods"]).toContain("GET");
  expect(answer.headers["access-control-allow-headers"]).toContain("If-None-Match");
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
});
