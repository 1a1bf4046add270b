import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../src/picture/scene.ts";
import { focusOn } from "../../../web/view-model/focus.ts";
import { aGraph } from "../fixtures.ts";
import { everythingIn } from "./everything.ts";

const says = { kind: "asserts", stance: "for" } as const;

describe("the focus on a node", () => {
  const scene = sceneOf(
    aGraph([
      ["per-a", "clm-1", says],
      ["per-b", "clm-1", says],
      ["per-b", "clm-2", says],
      ["per-c", "clm-2", says],
    ]),
  );
  const visible = everythingIn(scene);

  it.each([
    ["clm-1", 1, ["clm-1", "per-a", "per-b"], 2],
    ["clm-1", 2, ["clm-1", "clm-2", "per-a", "per-b"], 3],
    ["per-c", 1, ["clm-2", "per-c"], 1],
  ])("keeps what stands within its steps: %s, %i", (id, depth, nodes, edges) => {
    const left = focusOn(scene, visible, { id, depth });
    expect([...left.nodes].sort()).toEqual(nodes);
    expect(left.edges.size).toBe(edges);
  });

  it("leaves everything where there is none, or where its node is filtered away", () => {
    expect(focusOn(scene, visible, undefined)).toBe(visible);
    expect(focusOn(scene, visible, { id: "per-gone", depth: 1 })).toBe(visible);
  });

  it("walks no line that a filter has taken away", () => {
    const fewer = { nodes: visible.nodes, edges: new Set(["e0"]) };
    expect([...focusOn(scene, fewer, { id: "clm-1", depth: 2 }).nodes].sort()).toEqual(["clm-1", "per-a"]);
  });

  it("never shows what was not visible, and never more at one step than at two", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
        const graph = sceneOf(aGraph(pairs.map(([a, b]) => [`per-${a}`, `clm-${b}`, says] as const)));
        const all = everythingIn(graph);
        const id = `per-${pairs[0]?.[0] ?? 0}`;
        const one = focusOn(graph, all, { id, depth: 1 });
        const two = focusOn(graph, all, { id, depth: 2 });
        for (const node of one.nodes) expect(two.nodes.has(node)).toBe(true);
        for (const key of two.edges) {
          const edge = graph.edges.get(key);
          expect(two.nodes.has(edge?.source ?? "") && two.nodes.has(edge?.target ?? "")).toBe(true);
        }
      }),
    );
  });
});
