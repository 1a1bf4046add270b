import { PART_NAMES, type Record as HearsayRecord } from "../../src/model/record.ts";

/** The same record in another order: members backwards, and the fields of each member backwards. */
export function shuffled(record: HearsayRecord): HearsayRecord {
  const parts = PART_NAMES.map((part) => [
    part,
    record[part].map((member) => Object.fromEntries(Object.entries(member).toReversed())).toReversed(),
  ]);
  return { format: record.format, ...Object.fromEntries(parts) } as HearsayRecord; // the same members
}
