import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Grouping, groupStatements } from "../../src/queries/group-statements.ts";
import { labelsOf } from "../../src/queries/labels-of.ts";
import { listChanges } from "../../src/queries/list-changes.ts";
import { root } from "../../src/queries/root.ts";
import { SEARCHED_KINDS, searchEverything } from "../../src/queries/search-everything.ts";
import { stats } from "../../src/queries/stats.ts";
import type { Store } from "../../src/store/store.ts";
import { RECORDED_AT, riverStore } from "./river-store.ts";

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

describe("statements in groups", () => {
  it.each<[Grouping, string, string, number]>([
    ["by", "org-southland", "Southland", 3],
    ["act", "cannotVerify", "could not verify", 1],
    ["stance", "against", "against", 3],
    ["claim", "clm-treaty", "Southland broke the river treaty.", 2],
    ["by", "org-barges", "Barges & Sons", 1],
    ["claim", "clm-closed", "Southland closed the North Bridge.", 7],
    ["document", "doc-wire", "River dispatch", 2],
    ["outlet", "org-gazette", "The Gazette", 7],
  ])("by %s hold under %s (%s) %i statements", async (grouping, key, label, count) => {
    const { items } = await groupStatements(store, {}, grouping, { limit: 50, offset: 0 });
    const group = items.find((one) => one.key === key);
    expect(group).toMatchObject({ label, count });
    expect(group?.items).toHaveLength(count);
  });

  it("come largest first, page by page, each once", async () => {
    const all = await groupStatements(store, {}, "by", { limit: 50, offset: 0 });
    const counts = all.items.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const paged: string[] = [];
    for (let offset: string | undefined = "0"; offset !== undefined;) {
      const page = await groupStatements(store, {}, "by", { limit: 3, offset: Number(offset) });
      paged.push(...page.items.map(({ key }) => key));
      expect(page.total).toBe(all.total);
      offset = page.next;
    }
    expect(paged).toEqual(all.items.map(({ key }) => key));
  });

  it("hold only what passes the filter", async () => {
    const { items } = await groupStatements(store, { claim: ["clm-treaty"] }, "act", {
      limit: 50,
      offset: 0,
    });
    expect(items.map(({ key }) => key)).toEqual(["accuses", "denies"]);
  });
});

it("counts by act, standing and month agree with each other", async () => {
  const { counts, acts, standings, contested, months } = await stats(store);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  expect(sum(Object.values(acts))).toBe(counts.Statement);
  expect(sum(months.map(({ statements }) => statements))).toBe(counts.Statement);
  expect(contested).toBe(standings.contested);
  expect(contested).toBe(3);
  expect(months).toEqual([
    { month: "2024-04", statements: 1 },
    { month: "2024-05", statements: 13 },
    { month: "2024-06", statements: 2 },
  ]);
});

it("the root says what there is", async () => {
  const links = { claims: "/claims" };
  expect(await root(store, { version: "1.2.3", links })).toMatchObject({
    name: "Hearsay",
    version: "1.2.3",
    rev: await store.revision(),
    revisedAt: RECORDED_AT,
    counts: { Statement: 16 },
    links,
  });
});

describe("the search", () => {
  const find = async (q: string, kinds = SEARCHED_KINDS as readonly (typeof SEARCHED_KINDS)[number][]) =>
    searchEverything(store, { q, kinds, limit: 50, offset: 0 });

  it("labels every hit with what a person calls it", async () => {
    const { items } = await find("treaty");
    expect(items.map(({ kind, label }) => [kind, label])).toEqual(
      expect.arrayContaining([
        ["Thing", "river treaty"],
        ["Claim", "Southland broke the river treaty."],
        ["Statement", "Ossian Vance denied that Southland broke the river treaty."],
      ]),
    );
  });

  it("comes best first", async () => {
    const scores = (await find("bridge")).items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.length).toBeGreaterThan(3);
  });

  it("keeps to the kinds asked for", async () => {
    const { items } = await find("bridge", ["Document"]);
    expect(items.map(({ id }) => id)).toEqual(["doc-gazette"]);
  });

  it("goes on where the page before ended", async () => {
    const all = (await find("bridge")).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let offset: string | undefined = "0"; offset !== undefined;) {
      const page = await searchEverything(store, {
        q: "bridge",
        kinds: SEARCHED_KINDS,
        limit: 2,
        offset: Number(offset),
      });
      paged.push(...page.items.map(({ id }) => id));
      offset = page.next;
    }
    expect(paged).toEqual(all);
  });
});

it("the log is read in stretches up to a revision", async () => {
  const rev = await store.revision();
  const seqs = async (since: number, limit: number, until = rev) => {
    const page = await listChanges(store, { since, after: since, rev: until }, limit);
    return [page.items.map(({ seq }) => seq), page.total, page.next];
  };
  expect(await seqs(rev - 2, 50)).toEqual([[rev - 1, rev], 2, undefined]);
  expect(await seqs(0, 2)).toEqual([[1, 2], rev, "2"]);
  expect(await seqs(0, 50, 3)).toEqual([[1, 2, 3], 3, undefined]);
});

it.each([
  ["org-gazette", "The Gazette"],
  ["thg-bridge", "North Bridge"],
  ["clm-open", "The North Bridge stayed open."],
  ["doc-wire", "River dispatch"],
  ["rev-toll", "half right"],
  ["stm-holt-night", "Mira Holt said that Northland moved boats at night."],
])("%s is called %s", async (id, label) => {
  expect((await labelsOf(store, [id])).get(id)?.name).toBe(label);
});
