import gexfReader from "graphology-gexf";
import graphmlReader from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { exportText, formatNamed } from "../../src/formats/index.ts";
import { MultiDirectedGraph } from "../../src/graph/graphology.ts";
import { expectedIn } from "./expected-attributes.ts";
import { NASTY_SOURCES, META, VIEWS } from "./sample-source.ts";

/** Readers of the graphology project, which share no line with our writers. */
const readGexf = (text: string): MultiDirectedGraph => gexfReader.parse(MultiDirectedGraph, text);
const readGraphml = (text: string): MultiDirectedGraph => graphmlReader.parse(MultiDirectedGraph, text);

describe.each(VIEWS)("of the %s view graphology's own reader", (view) => {
  const source = NASTY_SOURCES[view]();
  const expected = expectedIn(source);

  it.each(["1.3", "1.2"])("reads all nodes, edges and attributes from GEXF %s", (version) => {
    const graph = readGexf(exportText(formatNamed("gexf"), source, { version }));
    expect(graph.getAttributes()).toMatchObject({ creator: "Hearsay", lastModifiedDate: "2024-03-08" });
    const nodes = graph.mapNodes((id, { color, x, y, z, ...attributes }) => {
      expect(color).toMatch(/^rgb\(|^#/);
      expect(z).toBe(0);
      return {
        id,
        attributes: { ...attributes, x: expect.closeTo(x / 20, 3), y: expect.closeTo(y / 20, 3) },
      };
    });
    expect(expected.nodes).toEqual(nodes);
    const edges = graph.mapEdges((id, { color: _color, ...attributes }, from, to) => ({
      id,
      source: from,
      target: to,
      attributes,
    }));
    expect(edges).toEqual(expected.edges);
  });

  it("reads all nodes, edges and attributes from GraphML", () => {
    const graph = readGraphml(exportText(formatNamed("graphml"), source));
    expect(graph.getAttributes()).toMatchObject({ view, rev: 7, description: META.description });
    expect(graph.mapNodes((id, attributes) => ({ id, attributes }))).toEqual(expected.nodes);
    expect(
      graph.mapEdges((id, attributes, from, to) => ({ id, source: from, target: to, attributes })),
    ).toEqual(expected.edges);
  });

  it("imports the graphology format as it is", () => {
    const text = exportText(formatNamed("graphology"), source);
    const graph = MultiDirectedGraph.from(JSON.parse(text) as Parameters<typeof MultiDirectedGraph.from>[0]);
    expect(graph.export().nodes).toEqual(source.graph.export().nodes);
    expect(graph.export().edges).toEqual(source.graph.export().edges);
  });
});
