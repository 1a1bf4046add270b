import supertest from "supertest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { riverStore } from "../queries/river-store.ts";
import { problem, riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
beforeAll(async () => {
  api = await riverApi();
});
afterAll(() => api.close());

describe("what is not there", () => {
  it.each([
    ["/nowhere", "/nowhere"],
    ["/claims/clm-none", "clm-none"],
    ["/claims/org-northland", "org-northland"],
    ["/claims/clm-none/statements", "clm-none"],
    ["/claims/clm-none/chain", "clm-none"],
    ["/claims/clm-none/cluster", "clm-none"],
    ["/claims/clm-open/nothing", "/claims/clm-open/nothing"],
    ["/agents/per-none", "per-none"],
    ["/agents/a%2Fb", "a/b"],
    ["/statements/stm-none.json", "stm-none"],
    ["/documents/doc-none", "doc-none"],
    ["/documents/doc-none/text", "doc-none"],
    ["/nodes/per-none/neighbours", "per-none"],
    ["/Claims", "/Claims"],
  ])("is 404, and says what: %s", async (path, named) => {
    const { status, title, detail } = await problem(api.get(path));
    expect([status, title]).toEqual([404, "Not found"]);
    expect(detail).toContain(named);
  });
});

it.each(["post", "put", "patch", "delete"] as const)("%s is 405 with what is allowed", async (method) => {
  const answer = await supertest(api.app)[method]("/api/v1/claims");
  expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse(answer.text)).toMatchObject({ status: 405, title: "Method not allowed" });
});

it("a withheld text is 403 and says where it can be read", async () => {
  const { status, detail } = await problem(api.get("/documents/doc-wire/text"));
  expect(status).toBe(403);
  expect(detail).toContain("https://wire.example/dispatch");
  expect(detail).toContain("hearsay attach doc-wire");
});

it("an address of more than 8192 characters is 414", async () => {
  const most = 8192 - "/api/v1/search?q=".length;
  const { status, detail } = await problem(api.get(`/search?q=${"a".repeat(most + 1)}`));
  expect([status, detail]).toEqual([414, expect.stringContaining("8193 characters")]);
  expect((await problem(api.get(`/search?q=${"a".repeat(most)}`))).status).toBe(400);
});

it("more than 60 parameters are 400, 60 are not", async () => {
  const many = (count: number) =>
    `/statements?${Array.from({ length: count }, () => "act=denies").join("&")}`;
  const { status, detail } = await problem(api.get(many(61)));
  expect([status, detail]).toEqual([400, expect.stringContaining("61 parameters")]);
  expect((await api.get(many(60))).status).toBe(200);
});

it.each(["/claims/%E0%A4%A", "/agents/%"])("a broken percent sign is 400: %s", async (path) => {
  const { status, detail } = await problem(api.get(path));
  expect([status, detail]).toEqual([400, expect.stringContaining("percent sign")]);
});

it.each(["__proto__=1", "constructor=1", "toString=1", "hasOwnProperty=1", "by[__proto__]=1"])(
  "%s is an unknown parameter like any other",
  async (query) => {
    const { status, errors } = await problem(api.get(`/statements?${query}`));
    expect([status, errors[0]?.parameter]).toEqual([400, query.replace("=1", "")]);
  },
);

describe("a bug", () => {
  it("is 500 without details, and goes to the log with its full cause", async () => {
    const store = await riverStore();
    const cause = new Error("secret detail at /home/somebody");
    const broken = await riverApi({ store: { ...store, claims: () => Promise.reject(cause) } });
    const answer = await broken.get("/claims");
    expect([answer.status, answer.headers["content-type"]]).toEqual([500, "application/problem+json"]);
    expect(answer.text).not.toContain("secret");
    expect(JSON.parse(answer.text)).toMatchObject({ title: "Internal Server Error", errors: [] });
    expect(broken.logged).toEqual([cause]);
    await broken.close();
  });

  it("is not what callers do wrong: nothing above was logged", () => {
    expect(api.logged).toEqual([]);
  });
});

it("the health needs no store, and tells when the server stops", async () => {
  const store = await riverStore();
  let isServing = true;
  const own = await riverApi({ store, isServing: () => isServing });
  await store.close();
  const answers = async () => [(await own.get("/health")).status, (await own.get("/health")).text];
  expect(await answers()).toEqual([200, '{"status":"ok"}']);
  isServing = false;
  expect(await answers()).toEqual([503, '{"status":"stopping"}']);
});
