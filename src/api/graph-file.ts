import { exportText, FORMATS, formatNamed } from "../formats/index.ts";
import { downloadName } from "../formats/download-name.ts";
import { exportDescription } from "../formats/export-description.ts";
import type { FormatOptions } from "../formats/format.ts";
import { sourceOfRecord } from "../formats/source-of-record.ts";
import type { ExportMaterial } from "../queries/export-source.ts";
import type { View } from "../queries/graphs.ts";
import { CSV_FORM, JSON_FORM, type Representation } from "./representation.ts";
import type { FileAnswer } from "./route.ts";

/** The formats of exports as forms of an answer. */
export const EXPORT_FORMS: readonly Representation[] = FORMATS.map(
  ({ name, extension, mediaType, inPixels }) => ({
    name,
    extension,
    ...(inPixels && { inPixels }),
    mediaType: mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
  }),
);

/** The forms in which a list can be had: as JSON, as a table, and as a graph of what it is about. */
export const LIST_FORMS: readonly Representation[] = [
  JSON_FORM,
  CSV_FORM,
  ...EXPORT_FORMS.filter(({ name }) => name === "gexf" || name === "graphml"),
];

/** A part of the graph in a format that other programs open. Throws badCall for options the format does not know. */
export function graphFile(
  formatName: string,
  view: View,
  { record, standings, rev, at, overview }: ExportMaterial,
  options: FormatOptions = {},
): FileAnswer {
  const format = formatNamed(formatName);
  const description = exportDescription(record, view, rev, overview);
  const source = sourceOfRecord(record, view, standings, { rev, at, description });
  return { kind: "file", text: exportText(format, source, options), name: downloadName(format, source) };
}
