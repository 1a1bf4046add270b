import { canonicalRecord } from "../../../model/canonical.ts";
import {
  PART_NAMES,
  type PartName,
  type PartOf,
  type Record as HearsayRecord,
} from "../../../model/record.ts";
import type { Connection } from "../connection.ts";

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
export function compareWithStored(connection: Connection, record: HearsayRecord): Comparison {
  const canonical = canonicalRecord(record);
  let unchanged = 0;
  const differences = PART_NAMES.flatMap((part) =>
    canonical[part].flatMap((member): readonly Difference[] => {
      const json = JSON.stringify(member);
      const stored = connection.get<{ readonly json: string }>(STORED[part], member.id)?.json;
      if (stored === json) unchanged += 1;
      // Part and member come from the same list.
      return stored === json ? [] : [{ part, member, json, isNew: stored === undefined } as Difference];
    }),
  );
  return { differences, unchanged };
}

const NODE = "SELECT json FROM node WHERE id = ?";
const STORED: Readonly<Record<PartName, string>> = {
  agents: NODE,
  things: NODE,
  affiliations: "SELECT json FROM affiliation WHERE id = ?",
  documents: NODE,
  claims: NODE,
  statements: NODE,
  links: "SELECT json FROM link WHERE id = ?",
  reviews: NODE,
};
