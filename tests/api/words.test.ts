import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CANARY } from "../queries/river-record.ts";
import { GAZETTE, WIRE } from "../queries/river-texts.ts";
import { ROUTES } from "../../src/api/routes/index.ts";
import { envelope, riverApi, type RiverApi } from "./river-api.ts";

const WORDS = "half the deck is barred";

let local: RiverApi;
let open: RiverApi;
beforeAll(async () => {
  local = await riverApi({ showAttached: true });
  open = await riverApi({ store: local.store, showAttached: false });
  await local.store.attachText("doc-wire", WIRE);
});
afterAll(() => local.close());

describe("an open text", () => {
  it("is given as JSON with its digest", async () => {
    const { data } = await envelope<object>(open.get("/documents/doc-gazette/text"));
    expect(data).toEqual({
      id: "doc-gazette",
      text: GAZETTE,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it.each([
    ["/documents/doc-gazette/text.txt", {}],
    ["/documents/doc-gazette/text?format=txt", {}],
    ["/documents/doc-gazette/text", { Accept: "text/plain" }],
  ])("is given as it is: %s %j", async (path, headers) => {
    const answer = await open.get(path, headers);
    expect([answer.text, answer.headers["content-type"]]).toEqual([GAZETTE, "text/plain; charset=utf-8"]);
  });
});

describe("attached words", () => {
  it("are shown to a reader at this machine", async () => {
    expect((await local.get("/documents/doc-wire/text")).status).toBe(200);
    expect((await local.get("/statements/stm-source-lanes")).text).toContain(WORDS);
    expect((await local.get("/documents/doc-wire")).text).toContain('"words":"attached"');
  });

  it.each([
    ["a page of another origin", { Origin: "https://other.example" }],
    ["a page without an origin of its own", { Origin: "null" }],
    ["a name that was pointed at this machine", { Host: "rebound.example" }],
    ["a name that begins like this machine's", { Host: "127.0.0.1.other.example" }],
  ])("are not shown to %s", async (_, headers) => {
    expect((await local.get("/documents/doc-wire/text", headers)).status).toBe(403);
    const { text } = await local.get("/statements/stm-source-lanes", headers);
    expect(text).not.toContain(WORDS);
    expect(text).toContain('"words":"withheld"');
  });

  it("are shown to our own page, which names its origin", async () => {
    const headers = { Host: "localhost:4317", Origin: "http://localhost:4317" };
    expect((await local.get("/documents/doc-wire/text", headers)).status).toBe(200);
  });

  it("are shown to nobody by a server that others can reach", async () => {
    expect((await open.get("/documents/doc-wire/text")).status).toBe(403);
    expect((await open.get("/statements?document=doc-wire")).text).not.toContain(WORDS);
  });

  it("do not come to others out of what was kept ready", async () => {
    await local.get("/statements.csv?document=doc-wire");
    const { text } = await local.get("/statements.csv?document=doc-wire", {
      Origin: "https://other.example",
    });
    expect(text).not.toContain(WORDS);
  });
});

/** An address of each route; what names somebody names the confidential source. */
const ADDRESSES: Readonly<Record<string, string>> = {
  "/search": "/search?q=lanes",
  "/agents/:id": "/agents/per-source",
  "/statements": "/statements?state=any&include=agents,claims,documents",
  "/statements/:id": "/statements/stm-source-lanes",
  "/claims": "/claims?include=agents",
  "/claims/:id": "/claims/clm-lanes",
  "/claims/:id/statements": "/claims/clm-lanes/statements",
  "/claims/:id/chain": "/claims/clm-lanes/chain",
  "/claims/:id/cluster": "/claims/clm-lanes/cluster",
  "/documents/:id": "/documents/doc-wire?include=agents",
  "/documents/:id/text": "/documents/doc-gazette/text",
  "/relations": "/relations?a=per-source&b=org-barges",
  "/nodes/:id/neighbours": "/nodes/per-source/neighbours?depth=2",
  "/changes": "/changes?limit=500",
};

describe("a confidential name", () => {
  it.each(ROUTES.map(({ path }) => [path, ADDRESSES[path] ?? path] as const))(
    "is in no answer of %s (%s)",
    async (_, address) => {
      const answer = await local.get(address);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(CANARY);
    },
  );

  it.each([
    "/statements.csv",
    "/agents.csv",
    "/agents.gexf",
    "/export?format=graphology",
    "/export.gexf",
    "/graph",
  ])("is in no file: %s", async (path) => {
    const answer = await local.get(path);
    expect(answer.status).toBe(200);
    expect(answer.text ?? String(answer.body)).not.toContain(CANARY);
  });

  it("finds nobody, and changes no answer", async () => {
    const [first = ""] = CANARY.split(" ");
    const counts = await Promise.all(
      [`/search?q=${first}`, `/statements?q=${first}`, `/agents?q=${first}`, `/claims?q=${first}`].map(
        async (path) => (await envelope(local.get(path))).meta.total,
      ),
    );
    expect(counts).toEqual([0, 0, 0, 0]);
  });
});
