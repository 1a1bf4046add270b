import type { EdgeAttributes, NodeAttributes } from "../graph/graphology.ts";
import { EDGE_KINDS } from "../vocabulary/edge-kinds.ts";
import { type Colour, edgeColour, nodeColour } from "./colours.ts";
import { cellsOf, type Column, columnsOf } from "./columns.ts";
import type { ExportMeta, ExportSource, Format } from "./format.ts";
import { xmlAttributes, xmlText } from "./xml-text.ts";

/** The slashes and the www differ between versions; a wrong one loses colours and positions without a word. */
const NAMESPACES = {
  "1.3": { gexf: "http://gexf.net/1.3", viz: "http://gexf.net/1.3/viz" },
  "1.2": { gexf: "http://www.gexf.net/1.2draft", viz: "http://www.gexf.net/1.2draft/viz" },
} as const;
type Version = keyof typeof NAMESPACES;

/** Our nodes lie 1 apart and have sizes of 1 to 5; Gephi measures both with one yardstick. */
const SCALE = 20;

/** Attributes that GEXF has a place of its own for. */
const PLACED = ["label", "x", "y", "size"];

/**
 * Gephi's format. Version 1.2 is for older readers such as NetworkX before 3.5. Lists and objects are JSON text: the
 * list types of 1.3 are read differently by every reader.
 */
export const gexf: Format = {
  name: "gexf",
  title: "GEXF (Gephi)",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  options: { version: ["1.3", "1.2"] },
  write: (source, { version = "1.3" }) => gexfText(source, version === "1.2" ? "1.2" : "1.3"),
};

function gexfText({ graph, view, meta }: ExportSource, version: Version): string {
  const nodeColumns = columnsOf(
    graph.mapNodes((_, attributes) => attributes),
    PLACED,
  );
  const edgeColumns = columnsOf(graph.mapEdges((_, attributes) => attributes));
  const { gexf: namespace, viz } = NAMESPACES[version];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf${xmlAttributes({ xmlns: namespace, "xmlns:viz": viz, version })}>`,
    ...metaLines(view, meta),
    '  <graph mode="static" defaultedgetype="directed">',
    ...columnLines("node", nodeColumns),
    ...columnLines("edge", edgeColumns),
    "    <nodes>",
    ...graph.mapNodes((id, attributes) => nodeText(id, attributes, nodeColumns)),
    "    </nodes>",
    "    <edges>",
    ...graph.mapEdges((id, attributes, source, target) =>
      edgeText({ id, source, target }, attributes, edgeColumns, version),
    ),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** GEXF has no attributes of the graph as a whole: view and revision stand in the description. */
function metaLines(view: string, { rev, at, description }: ExportMeta): string[] {
  return [
    `  <meta${xmlAttributes({ lastmodifieddate: at?.slice(0, 10) })}>`,
    "    <creator>Hearsay</creator>",
    `    <description>${xmlText(`${description} View ${view}, revision ${rev}.`)}</description>`,
    "  </meta>",
  ];
}

/** Id and title are the same: some readers take the one for the name, some the other. */
function columnLines(of: "node" | "edge", columns: readonly Column[]): string[] {
  if (columns.length === 0) return [];
  return [
    `    <attributes class="${of}" mode="static">`,
    ...columns.map(({ name, type }) => `      <attribute${xmlAttributes({ id: name, title: name, type })}/>`),
    "    </attributes>",
  ];
}

function nodeText(id: string, attributes: NodeAttributes, columns: readonly Column[]): string {
  const position = { x: scaled(attributes["x"]), y: scaled(attributes["y"]), z: 0 };
  return [
    `      <node${xmlAttributes({ id, label: attributes.label })}>`,
    ...valueLines(attributes, columns),
    colourLine(nodeColour(attributes)),
    `        <viz:size${xmlAttributes({ value: Number(attributes["size"]) })}/>`,
    `        <viz:position${xmlAttributes(position)}/>`,
    "      </node>",
  ].join("\n");
}

/** The kind is also the label and a value: GEXF 1.3 tells parallel edges apart by it, but not every reader does. */
function edgeText(
  ends: { readonly id: string; readonly source: string; readonly target: string },
  attributes: EdgeAttributes,
  columns: readonly Column[],
  version: Version,
): string {
  const { kind } = attributes;
  const colour = edgeColour(attributes);
  const own = { ...ends, label: EDGE_KINDS[kind].label, kind: version === "1.3" ? kind : undefined };
  return [
    `      <edge${xmlAttributes(own)}>`,
    ...valueLines(attributes, columns),
    ...(colour ? [colourLine(colour)] : []),
    "      </edge>",
  ].join("\n");
}

function valueLines(attributes: NodeAttributes | EdgeAttributes, columns: readonly Column[]): string[] {
  return [
    "        <attvalues>",
    ...cellsOf(attributes, columns).map(
      ({ name, text }) => `          <attvalue${xmlAttributes({ for: name, value: text })}/>`,
    ),
    "        </attvalues>",
  ];
}

function colourLine({ r, g, b }: Colour): string {
  return `        <viz:color${xmlAttributes({ r, g, b })}/>`;
}

/** Three decimals, as the layout gives them. */
function scaled(coordinate: unknown): number {
  return Math.round(Number(coordinate) * SCALE * 1000) / 1000 + 0;
}
