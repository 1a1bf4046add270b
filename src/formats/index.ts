import { AppError } from "../model/errors.ts";
import { csvEdges } from "./csv-edges.ts";
import { csvNodes } from "./csv-nodes.ts";
import type { ExportSource, Format, FormatOptions } from "./format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { graphology } from "./graphology.ts";
import { record } from "./record.ts";
import { png, svg } from "./svg.ts";

/** Every format there is, in the order a menu shows them. */
export const FORMATS: readonly Format[] = [record, graphology, gexf, graphml, csvNodes, csvEdges, svg, png];

/** Throws notAcceptable, naming those there are. */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((format) => format.name === name);
  if (format) return format;
  const known = FORMATS.map((format) => format.name).join(", ");
  throw new AppError("notAcceptable", `There is no format "${name}": take one of ${known}.`, [
    { parameter: "format", detail: `is none of ${known}` },
  ]);
}

/** The whole file. Throws badCall for an option that the format does not know, or a value that the option does not take. */
export function exportText(format: Format, source: ExportSource, options: FormatOptions = {}): string {
  const faults = Object.entries(options).flatMap(([name, value]) => {
    const values = Object.hasOwn(format.options, name) ? format.options[name] : undefined;
    if (values?.includes(value)) return [];
    const detail = values
      ? `takes ${values.join(" or ")}, not "${value}"`
      : `is unknown to the format ${format.name}`;
    return [{ parameter: name, detail }];
  });
  const [first] = faults;
  if (first) {
    const message = `The option ${first.parameter} ${first.detail}: change it or leave it out.`;
    throw new AppError("badCall", message, faults);
  }
  return format.write(source, options);
}
