import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fullGraph } from "../../src/graph/full-graph.ts";
import { MultiDirectedGraph, type Graph } from "../../src/graph/graphology.ts";
import { layout, type Position } from "../../src/graph/layout.ts";
import { spreadApart } from "../../src/graph/spread-apart.ts";
import { startPosition } from "../../src/graph/start-position.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { sampleGraph } from "./sample-graph.ts";

describe("layout", () => {
  it("is the same to the byte in another process and another order of adding", () => {
    const script = fileURLToPath(new URL("./print-layout.ts", import.meta.url));
    const elsewhere = execFileSync(process.execPath, ["--import", "tsx", script, "backwards"], {
      encoding: "utf8",
    });
    expect(elsewhere).toBe(JSON.stringify([...layout(sampleGraph(120))]));
  });

  it("depends on keys only, not on attributes", () => {
    const graph = sampleGraph(30);
    const before = JSON.stringify([...layout(graph)]);
    graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, x: 7, y: 7, size: 9 }));
    expect(JSON.stringify([...layout(graph)])).toBe(before);
  });

  it.each([[40], [120], [200]])("spreads %i nodes evenly, none on top of another", (order) => {
    const positions = [...layout(sampleGraph(order)).values()];
    const gaps = positions.map((one) => nearest(one, positions)).toSorted((a, b) => a - b);
    expect(gaps[0]).toBeGreaterThan(0.9);
    expect(gaps[order >> 1]).toBeLessThan(1.5);
    const [width, height] = extent(positions);
    // About as wide as high, with most of the square used.
    expect(width / height).toBeGreaterThan(0.6);
    expect(width / height).toBeLessThan(1.7);
    expect((width * height) / order).toBeLessThan(8);
  });

  it("draws neighbours nearer than strangers", () => {
    const graph = sampleGraph(120);
    const positions = layout(graph);
    const all = [...positions.values()];
    const tied = graph.mapEdges((_, __, from, to) => distance(positions.get(from), positions.get(to)));
    const any = all.flatMap((one) => all.map((other) => distance(one, other)));
    expect(mean(tied)).toBeLessThan(mean(any) / 2);
  });

  it("has its middle at 0 and three decimals", () => {
    const positions = [...layout(fullGraph(aFullRecord())).values()];
    const [width, height] = extent(positions);
    expect(Math.max(...positions.map(({ x }) => x))).toBeCloseTo(width / 2, 2);
    expect(Math.max(...positions.map(({ y }) => y))).toBeCloseTo(height / 2, 2);
    for (const value of positions.flatMap(({ x, y }) => [x, y]))
      expect(String(value)).toMatch(/^-?\d+(\.\d{1,3})?$/);
  });

  it("copes with no node, one node, loops, and nodes without edges", () => {
    const graph: Graph = new MultiDirectedGraph();
    expect(layout(graph)).toEqual(new Map());
    graph.addNode("per-a", { kind: "Person", label: "A" });
    graph.addEdgeWithKey("loop", "per-a", "per-a", { kind: "sameAs" });
    expect(layout(graph)).toEqual(new Map([["per-a", { x: 0, y: 0 }]]));
    graph.addNode("per-b", { kind: "Person", label: "B" });
    const [a, b] = [...layout(graph).values()];
    expect(distance(a, b)).toBeCloseTo(1, 1);
  });
});

describe("spreadApart", () => {
  it("parts places on the same spot", () => {
    const places = Array.from({ length: 40 }, () => ({ x: 3, y: 3 }));
    spreadApart(places, 1, 500);
    expect(Math.min(...places.map((one) => nearest(one, places)))).toBeGreaterThan(0.99);
  });

  it("leaves alone what is far enough apart", () => {
    const places = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ];
    spreadApart(places, 1, 10);
    expect(places).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]);
  });
});

it("startPosition strews ids that differ in their last letter over the whole square", () => {
  const places = Array.from({ length: 400 }, (_, index) => startPosition(`clm-${index}`));
  const quarters = places.map(({ x, y }) => `${x > 0} ${y > 0}`);
  for (const quarter of ["true true", "true false", "false true", "false false"])
    expect(quarters.filter((one) => one === quarter).length).toBeGreaterThan(60);
});

function distance(a: Position | undefined, b: Position | undefined): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
}

function nearest(one: Position, all: readonly Position[]): number {
  return Math.min(...all.map((other) => (other === one ? Infinity : distance(one, other))));
}

function extent(positions: readonly Position[]): readonly [number, number] {
  const size = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return [size(positions.map(({ x }) => x)), size(positions.map(({ y }) => y))];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
