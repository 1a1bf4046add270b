import { describe, expect, it } from "vitest";
import { litBy } from "../../src/picture/lit.ts";
import { sceneOf } from "../../src/picture/scene.ts";
import { aGraph } from "../web/fixtures.ts";

const SCENE = sceneOf(
  aGraph(
    [
      ["org-a", "clm-1", { kind: "asserts", stance: "for", statement: "stm-1" }],
      ["org-b", "clm-1", { kind: "asserts", stance: "for", statement: "stm-1" }],
      ["org-b", "clm-2", { kind: "denies", stance: "against", statement: "stm-2" }],
      ["clm-1", "thg-t", { kind: "about" }],
    ],
    ["per-lone"],
  ),
);
const ALL = { nodes: new Set(SCENE.nodes.keys()), edges: new Set(SCENE.edges.keys()) };

describe("what stands out", () => {
  it.each([
    ["a node, with its neighbours", "clm-1", ["clm-1", "org-a", "org-b", "thg-t"], ["e0", "e1", "e3"]],
    ["a node without any", "per-lone", ["per-lone"], []],
    ["a statement, with every speaker of it", "stm-1", ["clm-1", "org-a", "org-b"], ["e0", "e1"]],
    ["an edge, with the others of its statement", "e0", ["clm-1", "org-a", "org-b"], ["e0", "e1"]],
    ["an edge that stands for no statement", "e3", ["clm-1", "thg-t"], ["e3"]],
  ])("is %s", (_, id, nodes, edges) => {
    const lit = litBy(SCENE, ALL, id);
    expect([[...(lit?.nodes ?? [])].sort(), [...(lit?.edges ?? [])].sort()]).toEqual([nodes, edges]);
  });

  it.each([
    ["nothing is pointed at", undefined],
    ["nobody here goes by the id", "clm-elsewhere"],
  ])("is nothing where %s", (_, id) => {
    expect(litBy(SCENE, ALL, id)).toBeUndefined();
  });

  it("leaves out what the filters hide", () => {
    const visible = { nodes: new Set(["org-a", "clm-1"]), edges: new Set(["e0"]) };
    expect(litBy(SCENE, visible, "clm-1")).toEqual({
      nodes: new Set(["org-a", "clm-1"]),
      edges: new Set(["e0"]),
    });
    expect(litBy(SCENE, visible, "org-b")).toBeUndefined();
  });
});
