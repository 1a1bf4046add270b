import { EDGE_KINDS } from "../vocabulary/edge-kinds.ts";
import { columnsOf } from "./columns.ts";
import { CSV_OPTIONS, csvText } from "./csv-text.ts";
import type { Format } from "./format.ts";

/** Edges with the headings that Gephi's spreadsheet import knows. Lists and objects are JSON text. */
export const csvEdges: Format = {
  name: "csv-edges",
  title: "CSV table of edges",
  extension: "csv",
  mediaType: "text/csv",
  options: CSV_OPTIONS,
  write: ({ graph }, options) => {
    const columns = columnsOf(graph.mapEdges((_, attributes) => attributes)).map(({ name }) => name);
    return csvText(
      ["Source", "Target", "Type", "Id", "Label", "Weight", ...columns],
      graph.mapEdges((id, attributes, source, target) => [
        source,
        target,
        "Directed",
        id,
        EDGE_KINDS[attributes.kind].label,
        1,
        ...columns.map((name) => attributes[name]),
      ]),
      options,
    );
  },
};
