import { PARTS, PART_NAMES, type Record } from "./record.ts";

/** Code-unit order: the same on every machine and in every language setting. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The one way to write a record, so that a change shows as a small diff: parts in their order, members by id,
 * keys in the order of the schema, undefined left out. Empty parts stay, as empty lists.
 */
export function canonicalRecord(record: Record): Record {
  const parts = PART_NAMES.map((part) => [
    part,
    [...record[part]].sort((a, b) => compareText(a.id, b.id)).map((member) => inSchemaOrder(part, member)),
  ]);
  // The parts are those of the record, only in order.
  return { format: record.format, ...Object.fromEntries(parts) } as Record;
}

/** The text of a record file: canonical, two spaces, a line feed at the end. */
export function recordText(record: Record): string {
  return `${JSON.stringify(canonicalRecord(record), undefined, 2)}\n`;
}

function inSchemaOrder(part: keyof typeof PARTS, member: object): object {
  const schema = PARTS[part];
  const shape = "options" in schema ? shapeOfKind(schema.options, member) : schema.shape;
  const keys = Object.keys(shape);
  const values = new Map<string, unknown>(Object.entries(member));
  const ordered = keys
    .filter((key) => values.get(key) !== undefined)
    .map((key) => [key, tidy(key, values.get(key))]);
  return Object.fromEntries(ordered) as object;
}

/** People and organisations differ in their fields; `kind` says which of the two this is. */
function shapeOfKind(options: (typeof PARTS)["agents"]["options"], member: object): object {
  const own = options.find((option) => "kind" in member && option.shape.kind.value === member.kind);
  return (own ?? options[0]).shape;
}

const ANCHOR_KEYS = ["document", "exact", "prefix", "suffix", "start", "end", "exactSha256"];

function tidy(key: string, value: unknown): unknown {
  if (key !== "in" || !Array.isArray(value)) return value;
  return value.map((anchor: object) => {
    const entries = new Map<string, unknown>(Object.entries(anchor));
    return Object.fromEntries(
      ANCHOR_KEYS.filter((k) => entries.get(k) !== undefined).map((k) => [k, entries.get(k)]),
    );
  });
}
