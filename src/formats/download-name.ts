import type { ExportSource, Format } from "./format.ts";

/** The name an exported file is saved under, such as `hearsay-gexf-full-r12.gexf`: ASCII, no path signs. */
export function downloadName(format: Format, { view, meta }: Pick<ExportSource, "view" | "meta">): string {
  return `hearsay-${format.name}-${view}-r${meta.rev}.${format.extension}`;
}
