import type { Graph } from "../graph/graphology.ts";
import type { Record as HearsayRecord } from "../model/record.ts";

/** What of the record an export shows: every member and edge, or agents and claims with statements as edges. */
export type ExportView = "full" | "simple";

export interface ExportMeta {
  /** Revision of the store. */
  readonly rev: number;
  /** When that revision was made, RFC 3339. The only time an export knows: the same revision gives the same bytes. */
  readonly at: string | undefined;
  /** What it is, which filter it passed, under which licence: one line for people. */
  readonly description: string;
}

/** All that a format may write, ready made by `sourceOfRecord`: nothing in it that must not leave. */
export interface ExportSource {
  readonly record: HearsayRecord;
  /** Drawn: positions, sizes and standings are on it. */
  readonly graph: Graph;
  readonly view: ExportView;
  readonly meta: ExportMeta;
}

/** Extra parameters by name, checked. */
export type FormatOptions = Readonly<Record<string, string>>;

/** One way to write a record to a file. A new format is one file like its neighbours and one line in index.ts. */
export interface Format {
  /** What addresses and commands call it. */
  readonly name: string;
  /** What the menu calls it. */
  readonly title: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What is written is a picture (SVG) that whoever hands it on turns into pixels first. */
  readonly inPixels?: true;
  /** Extra parameters it understands, each with the values it takes; a missing one stands for the format's default. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** The whole file. Options have been checked. */
  readonly write: (source: ExportSource, options: FormatOptions) => string;
}
