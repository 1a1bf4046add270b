import { readdirSync, readFileSync } from "node:fs";
import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../src/picture/scene.ts";
import { SceneGraph } from "../../../web/painters/scene-graph.ts";
import { aDrawing } from "../../picture/a-look.ts";

const SIGMA = new URL("../../../node_modules/sigma/dist/", import.meta.url);

/** Only Sigma's animateNodes moves nodes of a graph by itself, which nothing here calls. */
const OF_ANIMATION = new Set(["getNodeAttribute", "setNodeAttribute"]);

/** What Sigma asks of its graph, read from its own code. */
function callsOfSigma(): ReadonlySet<string> {
  const code = readdirSync(SIGMA)
    .filter((name) => name.endsWith(".esm.js"))
    .map((name) => readFileSync(new URL(name, SIGMA), "utf8"))
    .join("\n");
  return new Set([...code.matchAll(/\bgraph\.([a-zA-Z]+)/g)].map(([, name]) => name ?? ""));
}

describe("a scene as a graph", () => {
  it("has every member that the installed Sigma uses", () => {
    const graph = SceneGraph.of(sceneOf(aDrawing()));
    const missing = [...callsOfSigma()].filter((name) => !(name in graph) && !OF_ANIMATION.has(name));
    expect(callsOfSigma().size).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });

  it("answers as graphology does", () => {
    const scene = sceneOf(aDrawing());
    const graph = SceneGraph.of(scene);
    const like = new MultiDirectedGraph();
    for (const key of graph.nodes()) like.addNode(key, graph.getNodeAttributes(key));
    for (const key of graph.edges()) {
      const [source, target] = graph.extremities(key);
      like.addDirectedEdgeWithKey(key, source, target, graph.getEdgeAttributes(key));
    }
    const read = (of: Pick<typeof like, "nodes" | "edges" | "order" | "hasNode" | "hasEdge">): unknown => ({
      nodes: of.nodes(),
      edges: of.edges(),
      order: of.order,
      known: [of.hasNode(of.nodes()[0]), of.hasNode("nobody"), of.hasEdge(of.edges()[0]), of.hasEdge("none")],
    });
    expect(read(graph)).toEqual(read(like));
    const visits = (of: Pick<typeof like, "forEachNode" | "forEachEdge">): unknown[] => {
      const seen: unknown[] = [];
      of.forEachNode((...args) => void seen.push(args));
      of.forEachEdge((key, attributes, source, target) => void seen.push([key, attributes, source, target]));
      return seen;
    };
    expect(visits(graph)).toEqual(visits(like));
    expect(graph.order).toBe(scene.nodes.size);
  });

  it("says which node or line is not there", () => {
    const graph = SceneGraph.of(sceneOf(aDrawing()));
    expect(() => graph.getNodeAttributes("nobody")).toThrow("no node nobody");
    expect(() => graph.extremities("none")).toThrow("no line none");
  });
});
