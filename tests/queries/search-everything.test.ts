import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SEARCHED_KINDS, searchEverything } from "../../src/queries/search-everything.ts";
import type { Store } from "../../src/store/store.ts";
import { aClaim, anAgent, aPerson } from "../builders/members.ts";
import { only, said } from "../store/world.ts";
import { riverStore } from "./river-store.ts";

/** More of what is named alike, so that the order can be told. */
const NEIGHBOURS = only({
  agents: [
    anAgent({ id: "org-northlanders", subtype: "group", name: "Some Northlanders" }),
    anAgent({ id: "org-northland-guard", subtype: "armed", name: "Northland Guard" }),
    aPerson({ id: "per-northland-pilot", name: "Pilot of Northland" }),
  ],
  claims: [aClaim({ id: "clm-northland-first", text: "Northland was first.", about: undefined })],
  statements: [said({ id: "stm-first", by: ["org-northlanders"], what: "clm-northland-first", in: [] })],
});

let store: Store;
beforeAll(async () => {
  store = await riverStore();
  const statements = NEIGHBOURS.statements.map((statement) => ({
    ...statement,
    in: [{ document: "doc-gazette" as const, start: 0, end: 5 }],
  }));
  await store.ingest([{ ...NEIGHBOURS, statements }], { at: "2024-07-01T00:00:00Z", by: "tester" });
});
afterAll(() => store.close());

async function found(q: string): Promise<readonly string[]> {
  const request = { q, kinds: SEARCHED_KINDS, limit: 20, offset: 0 };
  return (await searchEverything(store, request)).items.map(({ id }) => id);
}

/** What somebody types, and what must stand first. */
const FIRST: readonly (readonly [typed: string, first: string])[] = [
  ["northland", "org-northland"],
  ["NORTHL", "org-northland"],
  ["the south", "org-southland"],
  ["minister vance", "per-vance"],
  ["vance", "per-vance"],
  ["ossian", "per-vance"],
  ["guard", "org-northland-guard"],
  ["treaty of the river", "thg-treaty"],
  ["river treaty", "thg-treaty"],
  ["river", "org-wire"],
  ["barges", "org-barges"],
  ["gazette", "org-gazette"],
  ["spokesperson", "per-mira-holt"],
  ["southland broke", "clm-treaty"],
  ["flood in autumn", "clm-flood"],
  ["vance treaty", "stm-vance-denies"],
  ["vance stayed open", "stm-vance-open"],
  ["holt broke", "stm-holt-accuses"],
  ["holt southland", "stm-holt-accuses"],
  ["villagers shut", "stm-villagers"],
  ['"idle talk"', "stm-south-disputes"],
  ['"stayed open"', "clm-open"],
  ["quarrel", "doc-gazette"],
  ["nortland", "org-northland"],
  ["minster vance", "per-vance"],
  ["osian", "per-vance"],
  ["vilagers", "org-villagers"],
  ["vnace treatty", "stm-vance-denies"],
];

describe("the search, as somebody types", () => {
  it.each(FIRST)("%j leads first to %s", async (typed, first) => {
    expect((await found(typed)).at(0)).toBe(first);
  });

  it("puts the exact name first, then names that begin with it, names that hold it, claims and statements", async () => {
    const ids = await found("northland");
    const order = [
      "org-northland",
      "org-northland-guard",
      "per-northland-pilot",
      "clm-northland-first",
      "stm-first",
    ];
    const places = order.map((id) => ids.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(ids.indexOf("org-northlanders")).toBeGreaterThan(ids.indexOf("org-northland-guard"));
  });

  it("says which words it took instead, and only then", async () => {
    const request = { kinds: SEARCHED_KINDS, limit: 5, offset: 0 };
    const mistyped = await searchEverything(store, { q: "Osian Vanse", ...request });
    expect(mistyped.items.length).toBeGreaterThan(0);
    expect(mistyped.items.every(({ corrected }) => corrected === "ossian vance")).toBe(true);
    const typed = await searchEverything(store, { q: "Ossian Vance", ...request });
    expect(typed.items.map(({ id }) => id)).toEqual(mistyped.items.map(({ id }) => id));
    expect(typed.items.some((item) => "corrected" in item)).toBe(false);
  });

  it.each(["Quillfeather", "Quilfeather", "Quillfeahter", "Jonas Quillfether"])(
    "does not lead to a confidential name by %j",
    async (typed) => {
      expect(await found(typed)).toEqual([]);
    },
  );
});
