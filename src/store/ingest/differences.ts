import { canonicalRecord } from "../../model/canonical.ts";
import { PART_NAMES, type PartName, type PartOf, type Record as HearsayRecord } from "../../model/record.ts";
import type { Db } from "../engine.ts";
import { AFFILIATION, LINK, NODE, STATEMENT } from "../member-tables.ts";
import type { IndexedTable } from "../table.ts";

/** A member of a record that is new, or not as it is stored. */
export type Difference = {
  readonly [P in PartName]: {
    readonly part: P;
    readonly member: PartOf<P>;
    /** In canonical form: what is compared, stored and logged. */
    readonly json: string;
    readonly isNew: boolean;
  };
}[PartName];

export interface Comparison {
  /** In the order of the parts and of ids. */
  readonly differences: readonly Difference[];
  readonly unchanged: number;
}

/** What a record would change. */
export async function compareWithStored(db: Db, record: HearsayRecord): Promise<Comparison> {
  const canonical = canonicalRecord(record);
  const differences: Difference[] = [];
  let unchanged = 0;
  for (const part of PART_NAMES) {
    const members: readonly PartOf<PartName>[] = canonical[part];
    const stored = await storedJson(
      db,
      PART_TABLES[part],
      members.map(({ id }) => id),
    );
    for (const member of members) {
      const json = JSON.stringify(member);
      const old = stored.get(member.id);
      // Part and member come from the same list.
      if (old !== json) differences.push({ part, member, json, isNew: old === undefined } as Difference);
      else unchanged += 1;
    }
  }
  return { differences, unchanged };
}

async function storedJson(
  db: Db,
  { name }: IndexedTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.all<{ readonly id: string; readonly json: string }>(
    `SELECT id, json FROM ${name} WHERE id = ANY(?)`,
    ids,
  );
  return new Map(rows.map(({ id, json }) => [id, json]));
}

/** Where the members of a part are kept. */
export const PART_TABLES: Readonly<Record<PartName, IndexedTable>> = {
  agents: NODE,
  things: NODE,
  affiliations: AFFILIATION,
  documents: NODE,
  claims: NODE,
  statements: STATEMENT,
  links: LINK,
  reviews: NODE,
};
