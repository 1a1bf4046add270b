import { EDGE_KINDS } from "../vocabulary/edge-kinds.ts";
import { cellsOf, type Column, columnsOf, type ColumnType } from "./columns.ts";
import type { ExportSource, Format } from "./format.ts";
import { xmlAttributes, xmlText } from "./xml-text.ts";

const TYPES: Readonly<Record<ColumnType, string>> = {
  boolean: "boolean",
  integer: "int",
  double: "double",
  string: "string",
};

type Attributes = Readonly<Record<string, unknown>>;

/** Attributes of the graph, of nodes or of edges. The same name in two of them needs two ids: g0, n0, e0. */
interface Keys {
  readonly of: "graph" | "node" | "edge";
  readonly columns: readonly Column[];
}

/** Read by igraph, NetworkX, yEd and others. It knows no lists: lists and objects are JSON text. */
export const graphml: Format = {
  name: "graphml",
  title: "GraphML (igraph, NetworkX, yEd)",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  options: {},
  write: graphmlText,
};

function graphmlText({ graph, view, meta }: ExportSource): string {
  const whole = { view, rev: meta.rev, at: meta.at, description: meta.description };
  const ofGraph: Keys = { of: "graph", columns: columnsOf([whole]) };
  const ofNodes: Keys = { of: "node", columns: columnsOf(graph.mapNodes((_, attributes) => attributes)) };
  const ofEdges: Keys = {
    of: "edge",
    columns: columnsOf(graph.mapEdges((_, attributes) => labelled(attributes))),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...[ofGraph, ofNodes, ofEdges].flatMap(keyLines),
    '  <graph id="hearsay" edgedefault="directed">',
    ...dataLines(whole, ofGraph, "    "),
    ...graph.mapNodes((id, attributes) =>
      [`    <node${xmlAttributes({ id })}>`, ...dataLines(attributes, ofNodes), "    </node>"].join("\n"),
    ),
    ...graph.mapEdges((id, attributes, source, target) =>
      [
        `    <edge${xmlAttributes({ id, source, target })}>`,
        ...dataLines(labelled(attributes), ofEdges),
        "    </edge>",
      ].join("\n"),
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

/** An edge with the words a person reads on it. */
function labelled(attributes: { readonly kind: keyof typeof EDGE_KINDS }): Attributes {
  return { ...attributes, label: EDGE_KINDS[attributes.kind].label };
}

function keyLines({ of, columns }: Keys): string[] {
  return columns.map(({ name, type }, index) => {
    const key = { id: idOf(of, index), for: of, "attr.name": name, "attr.type": TYPES[type] };
    return `  <key${xmlAttributes(key)}/>`;
  });
}

function dataLines(attributes: Attributes, { of, columns }: Keys, indent = "      "): string[] {
  const ids = new Map(columns.map(({ name }, index) => [name, idOf(of, index)]));
  return cellsOf(attributes, columns).map(
    ({ name, text }) => `${indent}<data${xmlAttributes({ key: ids.get(name) })}>${xmlText(text)}</data>`,
  );
}

function idOf(of: Keys["of"], index: number): string {
  return `${of.charAt(0)}${index}`;
}
