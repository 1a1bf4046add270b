import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullGraph } from "../../src/graph/full-graph.ts";
import type { Graph } from "../../src/graph/graphology.ts";
import { pathGraph } from "./path-graph.ts";
import { paths, type PathOptions } from "./paths.ts";
import { sortedGraph } from "../../src/graph/sorted-graph.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aRecord } from "../builders/record.ts";

const WIDE: PathOptions = { maxHops: 4, limit: 50 };

/** A graph of agents from lines such as "a-b"; each edge is keyed by its line. */
function graphOf(...lines: readonly string[]): Graph {
  const edges = lines.map((key) => {
    const [source = "", target = ""] = key.split("-");
    return { key, source, target, attributes: { kind: "memberOf" as const } };
  });
  const names = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = [...names].map((key) => ({ key, attributes: { kind: "Person" as const, label: key } }));
  return sortedGraph(nodes, edges);
}

function nodesOf(found: ReturnType<typeof paths>): string[] {
  return found.map((path) => path.map(({ node }) => node).join(""));
}

describe("paths", () => {
  it("counts a statement as one hop and tells which way it points", () => {
    expect(paths(pathGraph(aRecord()), "org-northland", "org-southland", WIDE)).toEqual([
      [
        { node: "org-northland", edge: undefined },
        { node: "clm-closed", edge: { key: "stm-northland-asserts", forward: true } },
        { node: "org-southland", edge: { key: "about:clm-closed:org-southland", forward: true } },
      ],
    ]);
  });

  it("finds all shortest ones, in the order of their nodes, and no longer ones", () => {
    const graph = graphOf("a-c", "b-a", "c-z", "b-z", "a-d", "d-e", "e-z");
    expect(nodesOf(paths(graph, "a", "z", WIDE))).toEqual(["abz", "acz"]);
  });

  it.each([
    ["nobody", "a", 4],
    ["a", "nobody", 4],
    ["a", "a", 4],
    ["a", "d", 2],
    ["a", "y", 4],
  ])("finds none from %s to %s within %i hops", (from, to, maxHops) => {
    expect(paths(graphOf("a-b", "b-c", "c-d", "x-y"), from, to, { ...WIDE, maxHops })).toEqual([]);
  });

  it("stops at the limit", () => {
    const graph = graphOf("a-b", "a-c", "a-d", "b-z", "c-z", "d-z");
    expect(nodesOf(paths(graph, "a", "z", { ...WIDE, limit: 2 }))).toEqual(["abz", "acz"]);
  });

  it("goes around nodes to avoid, but may begin and end at them", () => {
    const graph = graphOf("a-b", "b-z", "a-c", "c-d", "d-z");
    const avoid = new Set(["a", "b", "z"]);
    expect(nodesOf(paths(graph, "a", "z", { ...WIDE, avoid }))).toEqual(["acdz"]);
  });

  it("never passes through a document", () => {
    const graph = fullGraph(aFullRecord());
    const found = paths(graph, "stm-lanes", "stm-witness-retracts", { ...WIDE, maxHops: 6 });
    expect(graph.hasNode("doc-courier")).toBe(true);
    expect(found.flat().map(({ node }) => node)).not.toContain("doc-courier");
  });

  it("takes the first of parallel edges, and ignores loops", () => {
    const graph = graphOf("a-a", "a-b");
    graph.addEdgeWithKey("0", "b", "a", { kind: "memberOf" });
    expect(paths(graph, "a", "b", WIDE)).toEqual([
      [
        { node: "a", edge: undefined },
        { node: "b", edge: { key: "0", forward: false } },
      ],
    ]);
  });

  it("gives up quietly when it has looked at as many nodes as it may", () => {
    expect(paths(graphOf("a-b", "b-c", "c-d"), "a", "d", { ...WIDE, maxVisited: 2 })).toEqual([]);
  });

  it("finds as many as counting all ways does, each of them the shortest", () => {
    const letters = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const lines = fc.uniqueArray(
      fc.tuple(letters, letters).map(([from, to]) => `${from}-${to}`),
      { minLength: 1, maxLength: 14 },
    );
    fc.assert(
      fc.property(lines, (edges) => {
        const graph = graphOf(...edges);
        const found = nodesOf(paths(graph, "a", "b", { maxHops: 5, limit: 1000 }));
        expect(found).toEqual(shortestByTrying(graph, "a", "b"));
      }),
    );
  });
});

/** All ways without repetition, tried one by one; the shortest of them in order. */
function shortestByTrying(graph: Graph, from: string, to: string): string[] {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return [];
  const ways = (path: string): string[] => {
    const last = path.at(-1) ?? "";
    if (last === to) return [path];
    return graph.neighbors(last).flatMap((next) => (path.includes(next) ? [] : ways(path + next)));
  };
  const all = ways(from);
  const shortest = Math.min(...all.map((path) => path.length));
  return all.filter((path) => path.length === shortest).sort();
}

describe("pathGraph", () => {
  it("holds agents, claims and things, and no statements, documents or reviews", () => {
    const graph = pathGraph(aFullRecord());
    const kinds = new Set(graph.mapNodes((_, { kind }) => kind));
    expect(kinds).toEqual(new Set(["Person", "Organization", "Claim", "Thing"]));
  });

  it("ties claims to what they are about and to whom they accuse", () => {
    const graph = pathGraph(aFullRecord());
    expect(graph.edges()).toEqual(
      expect.arrayContaining([
        "about:clm-treaty:thg-treaty",
        "against:clm-treaty:org-southland",
        "aff-ferry",
        "lnk-holt-twin",
        "stm-ferry-reports",
      ]),
    );
  });
});
