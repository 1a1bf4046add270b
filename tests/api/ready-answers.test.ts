import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import supertest from "supertest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../src/api/create-api.ts";
import { OfThePresent } from "../../src/api/of-the-present.ts";
import { Present } from "../../src/api/present.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { riverRecord } from "../queries/river-record.ts";
import { riverStore } from "../queries/river-store.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-ready-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The store, and how often each of its methods was called. */
function counted(store: Store): { readonly store: Store; readonly calls: Map<string, number> } {
  const calls = new Map<string, number>();
  const watched = new Proxy(store, {
    get: (target, name: keyof Store) => {
      const method = target[name].bind(target) as (...given: unknown[]) => unknown; // passed on as it came
      return (...given: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return method(...given);
      };
    },
  });
  return { store: watched, calls };
}

function serve(store: Store): ReturnType<typeof createServer> {
  return createServer(createApi({ store, version: "1", log: (error) => expect.fail(String(error)) }));
}

describe("a ready answer", () => {
  it("goes out again without asking the store anything but how it stands", async () => {
    const { store, calls } = counted(await riverStore());
    const server = serve(store);
    const first = await supertest(server).get("/api/v1/claims");
    const before = new Map(calls);
    const again = await supertest(server).get("/api/v1/claims");
    expect([again.text, again.headers["etag"]]).toEqual([first.text, first.headers["etag"]]);
    const asked = [...calls].flatMap(([name, times]) => (times > (before.get(name) ?? 0) ? [name] : []));
    expect(asked.sort()).toEqual(["attachedTexts", "revision"]);
    await store.close();
  });

  it("is forgotten when another process adds to the file", async () => {
    const file = join(folder, "two.db");
    const [mine, theirs] = [await openSqliteStore({ file }), await openSqliteStore({ file })];
    const record = riverRecord();
    await mine.ingest([record], { at: "2024-01-01T00:00:00Z", by: "one" });
    const server = serve(mine);
    const before = await supertest(server).get("/api/v1/claims/clm-toll");
    const claims = record.claims.map((claim) =>
      claim.id === "clm-toll" ? { ...claim, text: "Nine crowns is the toll." } : claim,
    );
    await theirs.ingest([{ ...record, claims }], { at: "2024-07-01T00:00:00Z", by: "other" });
    const after = await supertest(server).get("/api/v1/claims/clm-toll");
    expect(before.text).not.toContain("Nine crowns");
    expect(after.text).toContain("Nine crowns");
    const list = await supertest(server).get("/api/v1/statements?claim=clm-toll");
    expect(list.text).toContain("ine crowns is the toll");
    await theirs.close();
    await mine.close();
  });

  it("is of those who ask in the same way only", async () => {
    const store = await riverStore();
    const server = serve(store);
    const get = (headers: Readonly<Record<string, string>>) =>
      supertest(server).get("/api/v1/claims").set(headers);
    const json = await get({ Accept: "application/json" });
    const csv = await get({ Accept: "text/csv" });
    const known = await get({ Accept: "application/json", "If-None-Match": String(json.headers["etag"]) });
    const head = await supertest(server).head("/api/v1/claims").set({ Accept: "application/json" });
    expect([csv.type, known.status, head.text]).toEqual(["text/csv", 304, undefined]);
    expect((await get({ Accept: "application/json" })).text).toBe(json.text);
    await store.close();
  });

  it("has every byte of a text beyond ASCII", async () => {
    const record = riverRecord();
    const claims = record.claims.map((claim) =>
      claim.id === "clm-toll" ? { ...claim, text: "Zürich zahlt 5 € – «даже» 橋 🚢." } : claim,
    );
    const store = await riverStore({ ...record, claims });
    const server = serve(store);
    for (const _time of ["first", "again"]) {
      const { body } = await supertest(server).get("/api/v1/claims/clm-toll");
      expect(body).toMatchObject({ data: { text: "Zürich zahlt 5 € – «даже» 橋 🚢." } });
    }
    await store.close();
  });
});

describe("items written once", () => {
  it("are not described again for another question, and are the same", async () => {
    const { store, calls } = counted(await riverStore());
    const server = serve(store);
    const whole = await supertest(server).get("/api/v1/statements?limit=500");
    const described = calls.get("affiliations");
    const part = await supertest(server).get("/api/v1/statements?limit=3");
    expect(calls.get("affiliations")).toBe(described);
    // both are lists in an envelope
    const itemsOf = ({ text }: { readonly text: string }) => (JSON.parse(text) as { data: unknown[] }).data;
    expect(itemsOf(part)).toEqual(itemsOf(whole).slice(0, 3));
    await store.close();
  });
});

describe("how the store stands", () => {
  it("is read once for all who ask in one turn, after the last of them came", async () => {
    let [rev, reads] = [1, 0];
    const present = new Present({
      revision: async () => {
        reads += 1;
        return rev;
      },
      attachedTexts: async () => 0,
    });
    const asked = [present.stamp(), present.stamp()];
    rev = 2;
    asked.push(present.stamp());
    expect((await Promise.all(asked)).map((stamp) => stamp.rev)).toEqual([2, 2, 2]);
    expect(reads).toBe(1);
    await present.stamp();
    expect(reads).toBe(2);
  });

  it("that could not be read is asked again", async () => {
    let reads = 0;
    const present = new Present({
      revision: () => {
        reads += 1;
        return reads === 1 ? Promise.reject(new Error("gone")) : Promise.resolve(7);
      },
      attachedTexts: async () => 0,
    });
    await expect(present.stamp()).rejects.toThrow("gone");
    expect((await present.stamp()).rev).toBe(7);
  });

  it("is never taken back to an older one", () => {
    const kept = new OfThePresent<string>(100);
    kept.at({ rev: 2, texts: 0 })?.set("a", "new", 1);
    expect(kept.at({ rev: 1, texts: 5 })).toBeUndefined();
    expect(kept.at({ rev: 2, texts: 0 })?.get("a")).toBe("new");
    expect(kept.at({ rev: 2, texts: 1 })?.get("a")).toBeUndefined();
  });
});

it("the API answers the same by itself as mounted in Express", async () => {
  const store = await riverStore();
  const server = serve(store);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listening on a port
  const at = `http://127.0.0.1:${port}`;
  for (const [path, status] of [
    ["/api/v1", 200],
    ["/api/v1/", 200],
    ["/api/v1?x=1", 400],
    ["/api/v1/nowhere", 404],
    ["/api/v1/claims/%E0", 400],
    [`/api/v1/claims?q=${"x".repeat(9000)}`, 414],
  ] as const) {
    expect([path.slice(0, 30), (await fetch(at + path)).status]).toEqual([path.slice(0, 30), status]);
  }
  expect((await fetch(`${at}/api/v1/claims`, { method: "POST" })).headers.get("allow")).toContain("GET");
  server.closeAllConnections();
  server.close();
  await store.close();
});
