import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../../src/api/create-api.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { aWorld, TESTER } from "../store/world.ts";
import { NO_POSTGRES, realPostgres, type RealPostgres } from "./real-postgres.ts";

let postgres: RealPostgres;
let store: Store;
let server: Server;
let address: string;
const bugs: unknown[] = [];

beforeAll(async () => {
  if (NO_POSTGRES !== undefined) return;
  postgres = await realPostgres();
  store = await openStore(await postgres.freshDatabase());
  await store.ingest([aWorld()], TESTER);
  server = createServer(createApi({ store, version: "1", log: (error) => bugs.push(error) }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // listening on a port, so the address is one of a network
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
}, 60_000);

afterAll(async () => {
  if (NO_POSTGRES !== undefined) return;
  server.closeAllConnections();
  server.close();
  await store.close();
  await postgres.remove();
});

describe("a server whose database goes away", () => {
  beforeEach(({ skip }) => skip(NO_POSTGRES !== undefined, NO_POSTGRES));

  it("says 503 and when to come again, also to those who were waiting, and recovers by itself", async () => {
    const before = await fetch(`${address}/statements?by=org-northland`);
    expect(before.status).toBe(200);
    const known = await before.text();

    const waiting = Array.from({ length: 20 }, (_, turn) => fetch(`${address}/search?q=bridge${turn}`));
    await postgres.stop();
    for (const answer of await Promise.all(waiting)) {
      expect([200, 503]).toContain(answer.status);
      await answer.arrayBuffer();
    }
    const away = await fetch(`${address}/statements?by=org-southland`);
    expect(away.status).toBe(503);
    expect(away.headers.get("content-type")).toBe("application/problem+json");
    expect(Number(away.headers.get("retry-after"))).toBeGreaterThan(0);
    const problem = JSON.stringify(await away.json());
    expect(problem).toContain("ask again in a moment");
    expect(problem).not.toMatch(/postgres:|127\.0\.0\.1|\.ts/);

    await postgres.start();
    const after = await fetch(`${address}/statements?by=org-northland`);
    expect(after.status).toBe(200);
    expect(await after.text()).toBe(known);
    // the operator is told where and why
    expect(bugs.length).toBeGreaterThan(0);
    expect(String(bugs[0])).toContain("127.0.0.1");
  });
});
