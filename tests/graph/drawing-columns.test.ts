import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/graph/drawing-columns.ts";
import { drawingOf, drawnGraph } from "../../src/graph/drawn-graph.ts";
import { fullGraph } from "../../src/graph/full-graph.ts";
import { simpleGraph } from "../../src/graph/simple-graph.ts";
import { drawingFrom } from "../../web/api/graph-columns.ts";
import { grownRecord } from "../builders/grown-record.ts";

const ATTRIBUTES = { view: "simple", rev: 1, shown: 1, total: 1 } as const;

describe("the columns of a graph", () => {
  const { record } = grownRecord({ nodes: 100, edges: 150 });
  it.each([
    ["simple", simpleGraph(record)],
    ["full", fullGraph(record)],
  ])("hold the %s view without loss", (_, graph) => {
    const drawing = drawingOf(drawnGraph(graph, new Map()));
    const columns = { attributes: ATTRIBUTES, ...columnsOf(drawing) };
    const sent = JSON.parse(JSON.stringify(columns)) as typeof columns;
    expect(drawingFrom(sent)).toEqual({ attributes: ATTRIBUTES, ...drawing });
    expect(drawing.edges.length).toBeGreaterThan(100);
  });

  it("are far smaller than an object per node and edge", () => {
    const drawing = drawingOf(drawnGraph(simpleGraph(record), new Map()));
    expect(JSON.stringify(columnsOf(drawing)).length).toBeLessThan(JSON.stringify(drawing).length / 2);
  });
});
