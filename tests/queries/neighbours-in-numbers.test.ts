import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshGraph } from "../../src/queries/graphs.ts";
import { neighboursInNumbers } from "../../src/queries/neighbours-in-numbers.ts";
import { neighboursOf } from "../../src/queries/neighbours-of.ts";
import { freshNeighbourhood } from "../../src/queries/ways-between.ts";
import type { Store } from "../../src/store/store.ts";
import { riverStore } from "./river-store.ts";

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

describe("what stands around a node of a graph too large to be held", () => {
  it("is the node with all who speak of it, each two joined by their first edge", async () => {
    const options = { view: "simple", depth: 1, limit: 50 } as const;
    const near = await neighboursInNumbers(store, "clm-treaty", options, await freshNeighbourhood(store));
    const held = await neighboursOf(store, "clm-treaty", options, freshGraph);
    const keys = near.nodes.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(held.nodes.map(({ key }) => key)));
    const acts = near.edges.filter(({ attributes }) => attributes.statement !== undefined);
    const known = new Map(held.edges.map((edge) => [edge.key, edge]));
    const shared = acts.filter(({ key }) => known.has(key));
    expect(shared.length).toBeGreaterThan(1);
    for (const { key, source, target, attributes } of shared) {
      expect(known.get(key)).toMatchObject({ source, target, attributes: { kind: attributes.kind } });
    }
  });

  it("is cut at the limit, says how many there are, and holds the kinds asked for", async () => {
    const neighbourhood = await freshNeighbourhood(store);
    const options = { view: "simple", depth: 2, limit: 3 } as const;
    const some = await neighboursInNumbers(store, "org-northland", options, neighbourhood);
    expect(some.nodes).toHaveLength(4);
    expect(some.total).toBeGreaterThan(3);
    const claims = await neighboursInNumbers(
      store,
      "org-northland",
      { ...options, limit: 50, kinds: ["Claim"] },
      neighbourhood,
    );
    expect(new Set(claims.nodes.slice(1).map(({ attributes }) => attributes.kind))).toEqual(
      new Set(["Claim"]),
    );
  });

  it("is nothing for a node nobody has", async () => {
    const ask = neighboursInNumbers(
      store,
      "org-nobody",
      { view: "simple", depth: 1, limit: 5 },
      await freshNeighbourhood(store),
    );
    await expect(ask).rejects.toMatchObject({ code: "notFound" });
  });
});
