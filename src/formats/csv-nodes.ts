import { columnsOf } from "./columns.ts";
import { CSV_OPTIONS, csvText } from "./csv-text.ts";
import type { Format } from "./format.ts";

/** Nodes with the headings that Gephi's spreadsheet import knows. Lists and objects are JSON text. */
export const csvNodes: Format = {
  name: "csv-nodes",
  title: "CSV table of nodes",
  extension: "csv",
  mediaType: "text/csv",
  options: CSV_OPTIONS,
  write: ({ graph }, options) => {
    const columns = columnsOf(
      graph.mapNodes((_, attributes) => attributes),
      ["label"],
    ).map(({ name }) => name);
    return csvText(
      ["Id", "Label", ...columns],
      graph.mapNodes((id, attributes) => [id, attributes.label, ...columns.map((name) => attributes[name])]),
      options,
    );
  },
};
