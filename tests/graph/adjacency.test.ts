import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Adjacency, adjacencyOf } from "../../src/graph/adjacency.ts";
import type { Graph } from "../../src/graph/graphology.ts";
import { neighbours } from "../../src/graph/neighbours.ts";
import { paths } from "./paths.ts";
import { shortestWay } from "../../src/graph/shortest-way.ts";
import { shortestWays } from "../../src/graph/shortest-ways.ts";
import { sortedGraph } from "../../src/graph/sorted-graph.ts";
import { within } from "../../src/graph/within.ts";

type Edge = readonly [source: number, target: number];

function adjacencyFrom(nodes: number, edges: readonly Edge[]): Adjacency {
  return adjacencyOf(nodes, {
    sources: Uint32Array.from(edges, ([source]) => source),
    targets: Uint32Array.from(edges, ([, target]) => target),
  });
}

/** Ids in whose order the numbers stand. */
const idOf = (node: number): string => `n${String(node).padStart(3, "0")}`;

function graphFrom(nodes: number, edges: readonly Edge[], documents: ReadonlySet<number>): Graph {
  return sortedGraph(
    Array.from({ length: nodes }, (_, node) => ({
      key: idOf(node),
      attributes: { kind: documents.has(node) ? ("Document" as const) : ("Person" as const), label: "" },
    })),
    edges.map(([source, target], index) => ({
      key: `e${index}`,
      source: idOf(source),
      target: idOf(target),
      attributes: { kind: "memberOf" as const },
    })),
  );
}

/** Up to 24 nodes with hubs among them, loops and parallel edges. */
const drawn = fc.integer({ min: 2, max: 24 }).chain((nodes) => {
  const node = fc.oneof(fc.nat(nodes - 1), fc.nat(Math.min(2, nodes - 1)));
  return fc.record({
    nodes: fc.constant(nodes),
    edges: fc.array(fc.tuple(node, node), { maxLength: 3 * nodes }),
    documents: fc.uniqueArray(fc.nat(nodes - 1), { maxLength: Math.floor(nodes / 3) }),
    from: fc.nat(nodes - 1),
    to: fc.nat(nodes - 1),
  });
});

describe("an adjacency", () => {
  it("holds each edge in both directions, parallel ones once and no loops, in ascending rows", () => {
    const { offsets, targets, degrees } = adjacencyFrom(4, [
      [2, 0],
      [0, 2],
      [0, 1],
      [3, 3],
    ]);
    expect([...offsets]).toEqual([0, 2, 3, 4, 4]);
    expect([...targets]).toEqual([1, 2, 0, 0]);
    expect([...degrees]).toEqual([3, 1, 2, 2]);
  });

  it("may be empty", () => {
    expect([...adjacencyFrom(0, []).offsets]).toEqual([0]);
  });
});

describe("shortest ways over an adjacency", () => {
  it("are those that are found in the graph, in the same order, past no document", () => {
    fc.assert(
      fc.property(
        drawn,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (made, maxHops, limit) => {
          const { nodes, edges, from, to } = made;
          const documents = new Set(made.documents);
          const mayPass = Uint8Array.from({ length: nodes }, (_, node) => (documents.has(node) ? 0 : 1));
          const adjacency = adjacencyFrom(nodes, edges);
          const graph = graphFrom(nodes, edges, documents);
          // asked twice: what the first question left behind must not show
          for (const [a, b] of [
            [to, from],
            [from, to],
          ] as const) {
            const found = shortestWays(adjacency, a, b, { maxHops, limit, mayPass });
            const expected = paths(graph, idOf(a), idOf(b), { maxHops, limit });
            expect(found.map((way) => way.map(idOf))).toEqual(
              expected.map((way) => way.map(({ node }) => node)),
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are as long as the one that is found alone, which leads past no document either", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 6 }), (made, maxHops) => {
        const { nodes, edges, from, to } = made;
        const documents = new Set(made.documents);
        const mayPass = Uint8Array.from({ length: nodes }, (_, node) => (documents.has(node) ? 0 : 1));
        const adjacency = adjacencyFrom(nodes, edges);
        for (const [a, b] of [
          [to, from],
          [from, to],
        ] as const) {
          const all = shortestWays(adjacency, a, b, { maxHops, limit: 100_000, mayPass });
          const alone = shortestWay(adjacency, a, b, { maxHops, mayPass });
          expect(all).toEqual(alone === undefined ? [] : expect.arrayContaining([alone]));
          expect(shortestWay(adjacency, a, b, { maxHops, mayPass })).toEqual(alone);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are right when the marks of earlier questions run out", () => {
    const adjacency = adjacencyFrom(3, [
      [0, 1],
      [1, 2],
    ]);
    const options = { maxHops: 2 ** 31, limit: 5 };
    for (let time = 0; time < 5; time += 1)
      expect(shortestWays(adjacency, 0, 2, options)).toEqual([[0, 1, 2]]);
  });

  it("are given up quietly when as many nodes were looked at as may be, and never passed off as shorter", () => {
    const star = Array.from({ length: 8 }, (_, leaf): Edge => [0, leaf + 2]);
    const adjacency = adjacencyFrom(12, [...star, [9, 10], [10, 11], [11, 1]]);
    expect(shortestWays(adjacency, 0, 1, { maxHops: 5, limit: 5, maxVisited: 3 })).toEqual([]);
    expect(shortestWays(adjacency, 0, 1, { maxHops: 5, limit: 5, maxVisited: 12 })).toHaveLength(1);
    expect(shortestWay(adjacency, 0, 1, { maxHops: 5, maxVisited: 3 })).toBeUndefined();
    expect(shortestWay(adjacency, 0, 1, { maxHops: 5, maxVisited: 12 })).toEqual([0, 9, 10, 11, 1]);
  });

  it("lead nowhere from a number that is no node", () => {
    expect(shortestWays(adjacencyFrom(2, [[0, 1]]), 0, 7, { maxHops: 2, limit: 1 })).toEqual([]);
  });
});

describe("what lies within some edges of a node", () => {
  it("is what is found in the graph, in the same order and number", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(1, 2), fc.integer({ min: 1, max: 12 }), (made, depth, limit) => {
        const { nodes, edges, from } = made;
        const { nodes: found, total } = within(adjacencyFrom(nodes, edges), from, depth, limit);
        const graph = graphFrom(nodes, edges, new Set());
        expect({ nodes: found.map(idOf), total }).toEqual(neighbours(graph, idOf(from), { depth, limit }));
      }),
      { numRuns: 500 },
    );
  });

  it("is nothing around a number that is no node", () => {
    expect(within(adjacencyFrom(1, []), 3, 1, 5)).toEqual({ nodes: [], total: 0 });
  });
});
