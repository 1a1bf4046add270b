import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphView } from "../../src/queries/graph-view.ts";
import { found } from "../../src/queries/found.ts";
import type { GraphAnswer } from "../../src/queries/answers.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { grownRecord } from "../builders/grown-record.ts";

const SIZE = { nodes: 3000, edges: 7000 };

let store: Store;
let statements: number;
beforeAll(async () => {
  store = await openSqliteStore({ file: ":memory:" });
  const { record } = grownRecord(SIZE);
  statements = record.statements.length;
  await store.ingest([record], { at: "2031-05-01T00:00:00Z", by: "test" });
}, 60_000);
afterAll(() => store.close());

function claimsOf({ nodes }: GraphAnswer): readonly string[] {
  return nodes.filter(({ attributes }) => attributes.kind === "Claim").map(({ key }) => key);
}

describe("a graph of more than a picture holds", () => {
  it("is an overview of the most contested claims, with everybody who speaks about them", async () => {
    const answer = await graphView(store, { view: "simple", filter: {} });
    const { rows } = await store.claims({}, { limit: 60, sort: "-contested" });
    expect(new Set(claimsOf(answer))).toEqual(new Set(rows.map(({ claim }) => claim.id)));
    expect(answer.nodes.length).toBeLessThan(800);
    expect(answer.nodes.some(({ attributes }) => attributes.community !== undefined)).toBe(true);
  });

  it("says how much it shows and how much is folded, down to the last claim and speaker", async () => {
    const { attributes, edges } = await graphView(store, { view: "simple", filter: {} });
    const { total: claims } = await store.claims({}, { limit: 1, sort: "id" });
    const { total: speakers } = await store.agents({ speaks: true }, { limit: 1, sort: "id" });
    const { overview, shown, total } = attributes;
    expect(total).toBe(statements);
    expect(overview).toMatchObject({
      claims: 60,
      folded: { claims: claims - 60, statements: total - shown },
    });
    expect((overview?.speakers ?? 0) + (overview?.folded.speakers ?? 0)).toBe(speakers);
    expect(
      new Set(edges.flatMap(({ attributes }) => attributes.statement ?? [])).size,
    ).toBeGreaterThanOrEqual(shown);
  });

  it("shows both sides of every claim that has both, however many speak", async () => {
    const { nodes, edges } = await graphView(store, { view: "simple", filter: {}, overview: 200 });
    const contested = nodes.filter(({ attributes }) => attributes.standing === "contested");
    expect(contested.length).toBeGreaterThan(3);
    for (const { key } of contested) {
      const sides = new Set(
        edges.filter(({ target }) => target === key).map(({ attributes }) => attributes.stance),
      );
      expect([...sides]).toEqual(expect.arrayContaining(["for", "against"]));
    }
  });

  it("shows more when more is asked for, and all of it once that fits", async () => {
    const small = await graphView(store, { view: "simple", filter: {}, overview: 1500 });
    const large = await graphView(store, { view: "simple", filter: {}, overview: 3000 });
    expect(new Set(claimsOf(large)).size).toBe(2 * new Set(claimsOf(small)).size);
    const all = await graphView(store, { view: "simple", filter: {}, overview: statements });
    expect(all.attributes).toMatchObject({ shown: statements, total: statements });
    expect(all.attributes.overview).toBeUndefined();
  }, 30_000);

  it("keeps to the filters, and counts only what it can count", async () => {
    const filter = { act: ["asserts"] } as const;
    const { attributes, edges } = await graphView(store, { view: "simple", filter, overview: 500 });
    const { total } = await store.statements(filter, { limit: 1, sort: "id" });
    expect(attributes).toMatchObject({
      total,
      overview: { folded: { statements: total - attributes.shown } },
    });
    expect(attributes.overview?.folded.claims).toBeUndefined();
    const acts = edges.filter(({ attributes }) => attributes.statement !== undefined);
    expect(acts.some(({ attributes }) => attributes.kind === "asserts")).toBe(true);
  });

  it("shows only claims of the standing that is asked for", async () => {
    const { nodes, attributes } = await graphView(store, {
      view: "simple",
      filter: {},
      claims: { standing: ["affirmed"] },
    });
    const claims = nodes.filter(({ attributes }) => attributes.kind === "Claim");
    expect(claims.length).toBe(60);
    expect(new Set(claims.map(({ attributes }) => attributes.standing))).toEqual(new Set(["affirmed"]));
    const { total } = await store.claims({ standing: ["affirmed"] }, { limit: 1, sort: "id" });
    // How many statements are about such claims nobody has counted.
    expect(attributes.overview).toMatchObject({ claims: 60, folded: { claims: total - 60 } });
    expect(attributes.overview?.folded.statements).toBeUndefined();
  });

  it("is the same twice", async () => {
    const options = { view: "simple", filter: {}, overview: 300 } as const;
    expect(await graphView(store, options)).toEqual(await graphView(store, options));
  });

  it("reads pages that do not grow with the store, and never everything", async () => {
    const limits: number[] = [];
    const watched: Store = new Proxy(store, {
      get(target, name: keyof Store) {
        const method = target[name];
        return (...parts: readonly unknown[]) => {
          const page = parts.find(
            (part): part is { readonly limit: number } =>
              typeof part === "object" && part !== null && "limit" in part,
          );
          if (page) limits.push(page.limit);
          if (name === "record") throw new Error("reads everything");
          return Reflect.apply(method, target, parts) as unknown;
        };
      },
    });
    await graphView(watched, { view: "simple", filter: {} });
    expect(limits.length).toBeGreaterThan(2);
    // The claims by their ids, in pieces, are asked for without a bound of their own.
    expect(Math.max(...limits.filter((limit) => limit < 1_000_000))).toBeLessThanOrEqual(1500);
  });
});

describe("what stands around a node of a big graph", () => {
  it("is everything said about a claim", async () => {
    const { rows } = await store.claims({}, { limit: 1, sort: "-contested" });
    const id = rows[0]?.claim.id ?? "";
    const answer = await graphView(store, { view: "simple", filter: {}, around: id, overview: 500 });
    const { total } = await store.statements({ claim: [id] }, { limit: 1, sort: "id" });
    expect(answer.attributes).toMatchObject({ shown: total, total });
    expect(claimsOf(answer)).toContain(id);
  });

  it("is, for somebody who says much, what is said about the most contested claims, and how much is left", async () => {
    const { rows } = await store.agents({}, { limit: 1, sort: "-statements" });
    const id = rows[0]?.id ?? "";
    const { attributes, nodes } = await graphView(store, {
      view: "simple",
      filter: {},
      around: id,
      overview: 20,
    });
    expect(attributes.shown).toBeLessThan(attributes.total);
    expect(attributes.overview?.folded.statements).toBe(attributes.total - attributes.shown);
    expect(nodes.some(({ key }) => key === id)).toBe(true);
  });

  it("is nothing where the filters leave nothing of it", async () => {
    const { rows } = await store.agents({ speaks: true }, { limit: 2, sort: "-statements" });
    const [one, other] = rows.map(({ id }) => id);
    const answer = await graphView(store, {
      view: "simple",
      filter: { by: [one ?? ""], against: [one ?? ""] },
      around: other ?? "",
    });
    expect(answer.nodes).toEqual([]);
  });
});

describe("what is found in a big graph", () => {
  it("is told for the newest statements alone where too many pass, and says so", async () => {
    const answer = await found(store, { filter: {}, limit: 100 });
    const { rows } = await store.statements({}, { limit: 100, sort: "-said" });
    expect(answer).toMatchObject({ isCut: true, total: statements });
    expect(answer.statements).toEqual(rows.map(({ statement }) => statement.id));
    expect((await found(store, { filter: {}, limit: statements })).isCut).toBe(false);
  });
});
