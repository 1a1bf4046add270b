import { afterAll, beforeAll, expect, it } from "vitest";
import { type NamedSort, resolveName, resolveNames } from "../../src/queries/resolve-names.ts";
import type { Store } from "../../src/store/store.ts";
import { CANARY, riverRecord } from "./river-record.ts";
import { riverStore } from "./river-store.ts";

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

it.each<[NamedSort, string, string]>([
  ["agent", "org-northland", "org-northland"],
  ["agent", "Northland", "org-northland"],
  ["agent", "nORTHLAND", "org-northland"],
  ["agent", "the south", "org-southland"],
  ["agent", "Minister Vance", "per-vance"],
  ["agent", "Barges and Sons Ltd", "org-barges"],
  ["organization", "The Gazette", "org-gazette"],
  ["topic", "river treaty", "thg-treaty"],
  ["topic", "Southland", "org-southland"],
  ["claim", "the north bridge stayed open.", "clm-open"],
  ["document", "Bridge quarrel", "doc-gazette"],
])("finds the %s called %s", async (sort, name, id) => {
  expect(await resolveName(store, "x", sort, name)).toBe(id);
});

it("gives every id once", async () => {
  const ids = await resolveNames(store, "by", "agent", ["Northland", "org-northland", "Southland"]);
  expect(ids).toEqual(["org-northland", "org-southland"]);
});

it("refuses a name that several have, naming each of them", async () => {
  await expect(resolveNames(store, "by", "agent", ["Mira Holt"])).rejects.toMatchObject({
    code: "badCall",
    faults: [
      { parameter: "by", detail: 'per-holt-engineer: Person, "Mira Holt"' },
      { parameter: "by", detail: 'per-mira-holt: Person, "Mira Holt"' },
    ],
  });
});

it("takes a name that merged nodes share for one name", async () => {
  const record = riverRecord();
  const twin = { id: "lnk-holt", kind: "sameAs", from: "per-holt-engineer", to: "per-mira-holt" } as const;
  const merged = await riverStore({ ...record, links: [...record.links, twin] });
  expect(await resolveName(merged, "by", "agent", "Mira Holt")).toBe("per-mira-holt");
  await merged.close();
});

it.each<[NamedSort, string, string]>([
  ["agent", "Nobody Atall", "no person or organisation has the id or is called"],
  ["agent", "per-nobody", "no person or organisation has the id or is called"],
  ["agent", "clm-closed", "clm-closed is a claim, not a person or organisation"],
  ["organization", "Ossian Vance", "no organisation has the id or is called"],
  ["topic", "%&=?", "no person or organisation or topic"],
])("refuses the %s %s and says how to find one", async (sort, name, detail) => {
  await expect(resolveName(store, "by", sort, name)).rejects.toMatchObject({
    code: "badCall",
    faults: [{ parameter: "by", detail: expect.stringContaining(detail) as string }],
    message: expect.stringContaining(`/search?${new URLSearchParams({ q: name }).toString()}`) as string,
  });
});

it("finds nobody by a confidential name", async () => {
  await expect(resolveName(store, "by", "agent", CANARY)).rejects.toMatchObject({ code: "badCall" });
});
