import { MultiDirectedGraph } from "graphology";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphAnswer, NeighboursAnswer } from "../../src/queries/answers.ts";
import { graphView } from "../../src/queries/graph-view.ts";
import { type View, freshGraph } from "../../src/queries/graphs.ts";
import { neighboursOf } from "../../src/queries/neighbours-of.ts";
import type { Store } from "../../src/store/store.ts";
import { riverStore } from "./river-store.ts";

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

function nodeOf({ nodes }: GraphAnswer, key: string): GraphAnswer["nodes"][number]["attributes"] {
  const node = nodes.find((one) => one.key === key);
  if (node === undefined) throw new Error(`there is no node ${key}`);
  return node.attributes;
}

describe("the graph that is drawn", () => {
  it.each<View>(["simple", "full"])("in the %s view is taken by graphology as it is", async (view) => {
    const answer = await graphView(store, { view, filter: {}, limit: 100 });
    const graph = new MultiDirectedGraph();
    // graphology's types want mutable lists; import does not change them.
    graph.import(answer as unknown as Parameters<typeof graph.import>[0]);
    expect([graph.order, graph.size]).toEqual([answer.nodes.length, answer.edges.length]);
    expect(graph.order).toBeGreaterThan(10);
  });

  it("has a position and a size on every node, and stance and statement on every act", async () => {
    const { nodes, edges } = await graphView(store, { view: "simple", filter: {}, limit: 100 });
    for (const { attributes } of nodes) {
      expect([attributes.x, attributes.y].every(Number.isFinite)).toBe(true);
      expect(attributes.size).toBeGreaterThanOrEqual(1);
      expect(attributes.size).toBeLessThanOrEqual(5);
    }
    const denial = edges.find(({ attributes }) => attributes.statement === "stm-south-denies");
    expect(denial).toMatchObject({
      source: "org-southland",
      target: "clm-closed",
      attributes: { kind: "denies", stance: "against" },
    });
  });

  it("keeps the standing of the whole store on a claim of which only one side is drawn", async () => {
    const answer = await graphView(store, { view: "simple", filter: { by: ["org-northland"] }, limit: 100 });
    expect(nodeOf(answer, "clm-closed")).toMatchObject({
      standing: "contested",
      for: 2,
      against: 1,
      open: 1,
    });
  });

  it("draws the newest statements when there are too many, and says how many there are", async () => {
    const { attributes, edges } = await graphView(store, {
      view: "simple",
      filter: { maxDepth: 0 },
      limit: 1,
    });
    expect(attributes).toMatchObject({ view: "simple", shown: 1, total: 14, rev: await store.revision() });
    expect(edges.some(({ attributes }) => attributes.statement === "stm-ferryman-retracts")).toBe(true);
    expect(edges.some(({ attributes }) => attributes.statement === "stm-north-asserts")).toBe(false);
  });

  it("is the same twice", async () => {
    const options = { view: "full", filter: {}, limit: 100 } as const;
    expect(await graphView(store, options)).toEqual(await graphView(store, options));
  });
});

describe("the neighbours of a node", () => {
  const keys = ({ nodes }: NeighboursAnswer) => nodes.map(({ key }) => key);

  it("are one edge away in the simple view: the claims an agent speaks on", async () => {
    const answer = await neighboursOf(
      store,
      "per-vance",
      { view: "simple", depth: 1, limit: 50 },
      freshGraph,
    );
    expect(keys(answer).slice(0, 1)).toEqual(["per-vance"]);
    expect(keys(answer)).toEqual(expect.arrayContaining(["clm-treaty", "clm-open", "org-southland"]));
    expect(answer.total).toBe(keys(answer).length - 1);
  });

  it("come with the edges among them", async () => {
    const { edges } = await neighboursOf(
      store,
      "per-vance",
      { view: "simple", depth: 1, limit: 50 },
      freshGraph,
    );
    expect(edges.map(({ key }) => key)).toContain("stm-vance-denies");
    expect(edges.find(({ key }) => key === "stm-vance-denies")?.attributes).toMatchObject({
      kind: "denies",
      stance: "against",
    });
  });

  it("are more at two edges, and fewer of one kind", async () => {
    const near = await neighboursOf(store, "per-vance", { view: "full", depth: 1, limit: 50 }, freshGraph);
    const far = await neighboursOf(store, "per-vance", { view: "full", depth: 2, limit: 50 }, freshGraph);
    const claims = await neighboursOf(
      store,
      "per-vance",
      { view: "full", depth: 2, limit: 50, kinds: ["Claim"] },
      freshGraph,
    );
    expect(far.total).toBeGreaterThan(near.total);
    // clm-closed and clm-shut through Southland, to which he belongs and which they are about.
    expect(keys(claims).sort()).toEqual(["clm-closed", "clm-open", "clm-shut", "clm-treaty", "per-vance"]);
  });

  it("are cut at the limit, and the total still counts all", async () => {
    const { nodes, total } = await neighboursOf(
      store,
      "per-vance",
      { view: "full", depth: 2, limit: 1 },
      freshGraph,
    );
    expect(nodes).toHaveLength(2);
    expect(total).toBeGreaterThan(1);
  });

  it("of a node that is not in the view are reported as not found", async () => {
    const ask = neighboursOf(store, "doc-gazette", { view: "simple", depth: 1, limit: 5 }, freshGraph);
    await expect(ask).rejects.toMatchObject({ code: "notFound" });
  });
});
