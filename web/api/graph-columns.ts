import type { GraphAnswer, GraphColumnsAnswer } from "../../src/queries/answers.ts";

type Drawing = Pick<GraphAnswer, "attributes" | "nodes" | "edges">;
type Fields = GraphColumnsAnswer["nodes"]["fields"];

/** The graph as nodes and edges again. The inverse of the server's columnsOf. */
export function drawingFrom({ attributes, nodes, edges }: GraphColumnsAnswer): Drawing {
  const nodeAttributes = rowsOf(nodes.fields, nodes.key);
  const edgeAttributes = rowsOf(edges.fields, edges.key);
  const keyAt = (place: number | undefined): string => nodes.key[place ?? -1] ?? "";
  return {
    attributes,
    // The server made the columns of these very attributes.
    nodes: nodes.key.map((key, place) => ({
      key,
      attributes: nodeAttributes[place],
    })) as unknown as Drawing["nodes"],
    edges: edges.key.map((key, place) => ({
      key,
      source: keyAt(edges.source[place]),
      target: keyAt(edges.target[place]),
      attributes: edgeAttributes[place],
    })) as unknown as Drawing["edges"],
  };
}

/** Objects with the values of each field; true stands for the key. */
function rowsOf(fields: Fields, keys: readonly string[]): readonly object[] {
  const rows = keys.map((): Record<string, unknown> => ({}));
  for (const [field, column] of Object.entries(fields)) {
    const words = "words" in column ? column.words : undefined;
    const values = "words" in column ? column.at : column;
    rows.forEach((row, place) => {
      const value = values[place] ?? null;
      if (value === null) return;
      row[field] = value === true ? keys[place] : words && typeof value === "number" ? words[value] : value;
    });
  }
  return rows;
}
