import { memberKeys } from "./member-keys.ts";
import { Origin } from "./origin.ts";
import { PART_NAMES, type PartName, type PartOf, type Record } from "./record.ts";
import { Anchor } from "./statement.ts";

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

function inSchemaOrder(part: PartName, member: PartOf<PartName>): object {
  return inOrder(member, memberKeys(part, "kind" in member ? member.kind : undefined), (key, value) => {
    if (key === "in" && Array.isArray(value))
      return value.map((anchor: object) => inOrder(anchor, ANCHOR_KEYS));
    if (key === "origin" && isObject(value)) return inOrder(value, ORIGIN_KEYS);
    if (key === "quantity" && isObject(value)) return inOrder(value, QUANTITY_KEYS);
    if (key === "ids" && isObject(value)) return inOrder(value, Object.keys(value).sort(compareText));
    return value;
  });
}

const ANCHOR_KEYS = Object.keys(Anchor.shape);
const ORIGIN_KEYS = Object.keys(Origin.shape);
const QUANTITY_KEYS = ["value", "unit"];

function inOrder(
  object: object,
  keys: readonly string[],
  tidy: (key: string, value: unknown) => unknown = (_, value) => value,
): object {
  const values = object as { readonly [key: string]: unknown };
  const ordered: { [key: string]: unknown } = {};
  for (const key of keys) {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value !== undefined) ordered[key] = tidy(key, value);
  }
  return ordered;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
