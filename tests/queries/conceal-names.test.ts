import { afterAll, beforeAll, expect, it } from "vitest";
import { KIND_NAMES } from "../../src/vocabulary/kinds.ts";
import { STATES } from "../../src/vocabulary/statement-words.ts";
import { concealNames } from "../../src/queries/conceal-names.ts";
import type { Store } from "../../src/store/store.ts";
import { CANARY } from "./river-record.ts";
import { riverStore } from "./river-store.ts";

let open: Store;
let store: Store;
beforeAll(async () => {
  open = await riverStore();
  store = concealNames(open);
});
afterAll(() => store.close());

const ALL = { limit: 500, sort: "id" } as const;

async function pastRecord(store: Store): Promise<unknown> {
  const past = await store.asOf(await store.revision());
  const record = await past.record(STATES);
  await past.close();
  return record;
}

it.each<[string, (store: Store) => Promise<unknown>]>([
  ["node", (store) => store.get("Person", ["per-source"])],
  ["list", (store) => store.agents({ states: STATES }, ALL)],
  ["record", (store) => store.record(STATES)],
  ["log", (store) => store.changes(0, 500)],
  ["past", pastRecord],
])("a confidential name is in the %s of the store and not in what comes out", async (_, ask) => {
  expect(JSON.stringify(await ask(open))).toContain(CANARY);
  expect(JSON.stringify(await ask(store))).not.toContain(CANARY);
});

it("the person stays, unnamed, with nothing else to know them by", async () => {
  expect(await store.get("Person", ["per-source"])).toEqual([
    { id: "per-source", kind: "Person", name: "an unnamed person", confidential: true },
  ]);
});

it.each<[string, (store: Store) => Promise<{ readonly length: number }>]>([
  ["name", (store) => store.named(CANARY, KIND_NAMES)],
  [
    "search",
    async (store) =>
      (await store.search({ q: "Quillfeather", kinds: KIND_NAMES, limit: 50, offset: 0 })).rows,
  ],
  ["words of statements", async (store) => (await store.statements({ q: "Quillfeather" }, ALL)).rows],
  ["words of agents", async (store) => (await store.agents({ q: "Quillfeather" }, ALL)).rows],
])("nobody is found by a confidential name: %s", async (_, ask) => {
  expect(await ask(store)).toHaveLength(0);
});

it("everybody else keeps their name", async () => {
  expect(await store.get("Person", ["per-vance"])).toEqual(await open.get("Person", ["per-vance"]));
  expect(await store.get("Claim", ["clm-toll"])).toEqual(await open.get("Claim", ["clm-toll"]));
});
