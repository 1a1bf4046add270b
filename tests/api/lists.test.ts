import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeCursor } from "../../src/api/cursor.ts";
import { anAgent } from "../builders/members.ts";
import { riverRecord } from "../queries/river-record.ts";
import { envelope, ids, problem, riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
beforeAll(async () => {
  api = await riverApi();
});
afterAll(() => api.close());

/** All ids of a list, walked page by page along links.next. */
async function walk(path: string, between: () => Promise<void> = async () => {}): Promise<readonly string[]> {
  const found: string[] = [];
  for (let next: string | null = `/api/v1${path}`; next !== null;) {
    const page: Awaited<ReturnType<typeof envelope<readonly { id?: string; key?: string; seq?: number }[]>>> =
      await envelope(api.get(next.replace(/^\/api\/v1/, "")));
    found.push(...page.data.map(({ id, key, seq }) => String(seq ?? id ?? key)));
    expect(page.links.next === null).toBe(page.meta.nextCursor === null);
    next = page.links.next;
    await between();
  }
  return found;
}

describe("pages", () => {
  it.each([
    "/statements?",
    "/statements?sort=id&",
    "/statements?act=asserts&act=denies&",
    "/statements?groupBy=by&",
    "/claims?",
    "/claims?sort=text&",
    "/agents?",
    "/agents?sort=-name&",
    "/documents?",
    "/search?q=bridge&",
    "/changes?",
  ])("of %s hold every item once, whatever their size", async (path) => {
    const whole = await walk(`${path}limit=500`);
    expect(whole.length).toBeGreaterThan(3);
    expect(new Set(whole).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length + 1 }), async (limit) => {
        expect(await walk(`${path}limit=${limit}`)).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  });

  it("say how many there are in all", async () => {
    const { data, meta } = await envelope<readonly unknown[]>(api.get("/statements?limit=2"));
    expect([data.length, meta.total]).toEqual([2, 16]);
  });

  it("hold 50 items when nobody says how many", async () => {
    const rev = await api.store.revision();
    const { data } = await envelope<readonly unknown[]>(api.get("/changes"));
    expect(rev).toBeGreaterThan(50);
    expect(data).toHaveLength(50);
  });

  it("name the next one in a Link header too", async () => {
    const answer = await api.get("/statements?limit=2");
    const { links } = JSON.parse(answer.text) as { links: { next: string } };
    expect(answer.headers["link"]).toBe(`<${links.next}>; rel="next"`);
    expect((await api.get("/statements?limit=500")).headers["link"]).toBeUndefined();
  });

  it("may change their size and fields on the way", async () => {
    const first = await envelope<readonly unknown[]>(api.get("/claims?limit=2"));
    const rest = await envelope<readonly { id: string }[]>(
      api.get(`/claims?limit=500&fields=text&cursor=${first.meta.nextCursor}`),
    );
    expect(rest.data).toHaveLength(first.meta.total - 2);
  });

  it("stay at the revision of the first one while the graph grows", async () => {
    const growing = await riverApi();
    const before = await ids(growing.get("/agents?limit=500&sort=name"));
    const first = await envelope<readonly { id: string }[]>(growing.get("/agents?limit=4&sort=name"));
    const late = anAgent({ id: "org-aaa", name: "Aaa, that would be first" });
    const record = riverRecord();
    await growing.store.ingest([{ ...record, agents: [...record.agents, late] }], {
      at: "2024-07-01T00:00:00Z",
      by: "t",
    });
    const rest = await envelope<readonly { id: string }[]>(
      growing.get(`/agents?limit=500&sort=name&cursor=${first.meta.nextCursor}`),
    );
    expect(rest.meta.rev).toBe(first.meta.rev);
    expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(before);
    expect(await ids(growing.get("/agents?limit=500&sort=name"))).toContain("org-aaa");
    await growing.close();
  });
});

describe("a cursor", () => {
  const cursorOf = async (path: string) => (await envelope(api.get(path))).meta.nextCursor;

  it.each([
    ["of another list", "/agents?limit=2", "/claims?"],
    ["of another question", "/claims?limit=2", "/claims?standing=contested&"],
    ["of another order", "/claims?limit=2", "/claims?sort=id&"],
  ])("%s is refused", async (_, from, to) => {
    const { status, errors } = await problem(api.get(`${to}cursor=${await cursorOf(from)}`));
    expect([status, errors[0]?.parameter]).toEqual([400, "cursor"]);
    expect(errors[0]?.detail).toContain("belongs to another question");
  });

  it("of the same question spelt otherwise is taken", async () => {
    const cursor = await cursorOf("/statements?act=asserts&act=denies&limit=2");
    const { data } = await envelope<readonly unknown[]>(
      api.get(`/statements?cursor=${cursor}&act=denies&act=asserts`),
    );
    expect(data.length).toBeGreaterThan(0);
  });

  it("that is garbage is refused, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40 }), async (garbage) => {
        const { status } = await problem(api.get(`/statements?cursor=${encodeURIComponent(garbage)}`));
        expect(status).toBe(400);
      }),
      { numRuns: 30 },
    );
  });

  it.each(["/statements?", "/statements?groupBy=act&", "/search?q=bridge&", "/changes?", "/claims?"])(
    "that was tampered with is refused: %s",
    async (path) => {
      const { question } = decoded(await cursorOf(`${path}limit=1`));
      const forged = encodeCursor({ rev: await api.store.revision(), after: "'; DROP TABLE", question });
      const { status } = await problem(api.get(`${path}cursor=${forged}`));
      expect(status).toBe(400);
      expect(api.logged).toEqual([]);
    },
  );

  it("of a revision that is yet to come is refused", async () => {
    const { question, after } = decoded(await cursorOf("/claims?limit=1"));
    const forged = encodeCursor({ rev: 1_000_000, after, question });
    expect((await problem(api.get(`/claims?cursor=${forged}`))).status).toBe(400);
  });
});

function decoded(cursor: string | null): { readonly question: string; readonly after: string } {
  const wire = JSON.parse(Buffer.from(cursor ?? "", "base64url").toString()) as { q: string; a: string };
  return { question: wire.q, after: wire.a };
}

describe("fields", () => {
  it("keep what was asked for, and the id", async () => {
    const { data } = await envelope<readonly object[]>(api.get("/claims?fields=text,standing&limit=1"));
    expect(data.map((item) => Object.keys(item))).toEqual([["id", "text", "standing"]]);
  });

  it("may be repeated instead of listed", async () => {
    const [listed, repeated] = [
      await envelope<readonly object[]>(api.get("/agents?fields=name,kind&sort=id")),
      await envelope<readonly object[]>(api.get("/agents?fields=name&fields=kind&sort=id")),
    ];
    expect(repeated.data).toEqual(listed.data);
  });

  it.each(["/claims/clm-open", "/agents/per-vance", "/documents/doc-wire", "/statements/stm-joint"])(
    "work for one thing too: %s",
    async (path) => {
      const { data } = await envelope<object>(api.get(`${path}?fields=kind`));
      expect(Object.keys(data)).toEqual(["id", "kind"]);
    },
  );
});

describe("include", () => {
  it("puts what the items refer to beside them, each once", async () => {
    const { data, included } = await envelope<readonly object[]>(
      api.get("/statements?claim=clm-treaty&include=agents,claims,documents&fields=id"),
    );
    expect(data.map((item) => Object.keys(item))).toEqual([["id"], ["id"]]);
    const inside = Object.entries(included ?? {}).map(([name, list]) => [name, list.map(({ id }) => id)]);
    expect(Object.fromEntries(inside)).toEqual({
      agents: ["org-southland", "per-mira-holt", "per-vance"],
      claims: ["clm-treaty"],
      documents: ["doc-gazette", "doc-wire"],
    });
  });

  it.each([
    ["/statements/stm-joint?include=agents", "agents", ["org-northland", "org-southland", "org-villagers"]],
    ["/claims/clm-open?include=claims", "claims", ["clm-closed"]],
    ["/claims/clm-toll?include=agents", "agents", ["org-gazette"]],
    ["/agents/per-vance?include=agents", "agents", ["org-barges", "org-southland"]],
    ["/documents/doc-herald?include=documents", "documents", ["doc-wire"]],
    ["/documents/doc-ledger?include=agents", "agents", ["per-ferryman"]],
  ])("%s", async (path, name, expected) => {
    const { included } = await envelope(api.get(path));
    expect(included?.[name]?.map(({ id }) => id)).toEqual(expected);
  });

  it("is not there when nobody asks for it", async () => {
    expect((await envelope(api.get("/statements"))).included).toBeUndefined();
  });
});

it("groups have a key, a label, a count and the ids of their statements", async () => {
  const { data, meta } = await envelope<readonly object[]>(
    api.get("/statements?groupBy=stance&by=Southland"),
  );
  expect(data).toEqual([
    { key: "against", label: "against", count: 2, items: ["stm-south-disputes", "stm-south-denies"] },
    { key: "for", label: "for", count: 1, items: ["stm-joint"] },
  ]);
  expect(meta.total).toBe(2);
});
