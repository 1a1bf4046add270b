import type { Record } from "../model/record.ts";
import { kindOfId } from "../vocabulary/kinds.ts";
import type { NodeEntry } from "./graphology.ts";
import { labelsOf } from "./label.ts";
import { NODE_PART_NAMES, REFERENCE_FIELDS, type NodePart } from "./node-parts.ts";

/**
 * Every member of a record that is a node, with its own fields as attributes. A field that refers to other members
 * becomes edges and is left out here, except when it is an empty list: that has no edge to live on.
 */
export function nodeEntries(record: Record): NodeEntry[] {
  const labels = labelsOf(record);
  return NODE_PART_NAMES.flatMap((part) =>
    record[part].map((member) => {
      const kind = kindOfId(member.id);
      if (!kind) throw new Error(`The id ${member.id} fits no kind: the record was not checked.`);
      const label = labels.get(member.id) ?? member.id;
      return { key: member.id, attributes: { kind, label, ...ownFields(part, member) } };
    }),
  );
}

function ownFields(part: NodePart, member: object): { readonly [field: string]: unknown } {
  return Object.fromEntries(
    Object.entries(member).filter(
      ([field, value]) =>
        field !== "id" &&
        value !== undefined &&
        (!Object.hasOwn(REFERENCE_FIELDS[part], field) || (Array.isArray(value) && value.length === 0)),
    ),
  );
}
