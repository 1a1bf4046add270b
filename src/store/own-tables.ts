import { table } from "./table.ts";

/** What a store keeps beside the members: texts, history, and what it notes about itself. */

/** Cleaned texts, local only. */
export interface TextRow {
  readonly document: number;
  readonly text: string;
}
export const TEXT = table<TextRow>("text", { document: "integer", text: "text" }, { key: ["document"] });

export interface LogTableRow {
  readonly seq: number;
  readonly made_at: string;
  readonly made_by: string;
  readonly op: string;
  readonly id: string;
  readonly part: string;
  readonly value: string;
  readonly why: string | null;
}
export const LOG = table<LogTableRow>(
  "log",
  {
    seq: "integer",
    made_at: "text",
    made_by: "text",
    op: "text",
    id: "text",
    part: "text",
    value: "text",
    why: "text?",
  },
  { key: ["seq"] },
);

/** What the store keeps about itself: the version of its tables, the next free key. */
export interface MetaRow {
  readonly name: string;
  readonly value: string;
}
export const META = table<MetaRow>("meta", { name: "text", value: "text" }, { key: ["name"] });
