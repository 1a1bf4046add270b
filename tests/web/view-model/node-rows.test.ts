import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../src/picture/scene.ts";
import { nodeTable, pageOf, pagesOf, rowsOf } from "../../../web/view-model/node-rows.ts";
import { aDrawing } from "./a-drawing.ts";

describe("the picture as a table", () => {
  const scene = sceneOf(
    aDrawing(
      ["org-a", "org-b", "clm-x", "clm-y"],
      [
        ["org-a", "clm-x"],
        ["org-b", "clm-x"],
        ["org-b", "clm-x"],
        ["org-b", "clm-y"],
      ],
    ),
  );
  const all = { nodes: new Set(scene.nodes.keys()), edges: new Set(scene.edges.keys()) };

  it("has a row a node, those with most connections first, each neighbour once", () => {
    const rows = rowsOf(scene, all, nodeTable(scene, all), 0);
    expect(rows.map(({ id, connections, joined }) => [id, connections, joined])).toEqual([
      ["clm-x", 3, ["org-b", "org-a"]],
      ["org-b", 3, ["clm-x", "clm-y"]],
      ["clm-y", 1, ["org-b"]],
      ["org-a", 1, ["clm-x"]],
    ]);
  });

  it("leaves out what the filters leave out", () => {
    const some = { nodes: new Set(["org-a", "clm-x"]), edges: new Set([[...all.edges][0] ?? ""]) };
    expect(rowsOf(scene, some, nodeTable(scene, some), 0).map(({ connections }) => connections)).toEqual([
      1, 1,
    ]);
  });

  it("has pages of a hundred, and knows on which a node stands", () => {
    const ids = Array.from({ length: 250 }, (_, index) => `org-${String(index).padStart(3, "0")}`);
    const big = sceneOf(aDrawing(ids, []));
    const visible = { nodes: new Set(ids), edges: new Set<string>() };
    const table = nodeTable(big, visible);
    expect(pagesOf(table)).toBe(3);
    expect(rowsOf(big, visible, table, 2)).toHaveLength(50);
    expect(pageOf(table, "org-099")).toBe(0);
    expect(pageOf(table, "org-100")).toBe(1);
  });
});
