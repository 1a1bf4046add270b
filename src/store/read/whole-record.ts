import { closedRecord } from "../../model/closed-record.ts";
import { FORMAT, PART_NAMES, type PartName, type Record as HearsayRecord } from "../../model/record.ts";
import type { Kind } from "../../vocabulary/kinds.ts";
import type { State } from "../../vocabulary/statement-words.ts";
import type { Db } from "../engine.ts";
import { KIND_NUMBERS } from "../numbers.ts";

/** Everything in these states with what it refers to, as one record in canonical order. */
export async function wholeRecord(db: Db, states: readonly State[] | undefined): Promise<HearsayRecord> {
  const parts: [PartName, readonly unknown[]][] = [];
  for (const part of PART_NAMES) parts.push([part, await membersOf(db, part)]);
  // Each part was written from members of that part.
  const whole = { format: FORMAT, ...Object.fromEntries(parts) } as HearsayRecord;
  return closedRecord(whole, states ?? ["accepted"]);
}

async function membersOf(db: Db, part: PartName): Promise<readonly unknown[]> {
  const table = TABLES[part];
  const rows =
    typeof table === "string"
      ? await db.all<{ readonly json: string }>(`SELECT json FROM ${table} ORDER BY id`)
      : await db.all<{ readonly json: string }>(
          "SELECT json FROM node WHERE kind = ANY(?) ORDER BY id",
          table.map((kind) => KIND_NUMBERS[kind]),
        );
  return rows.map(({ json }) => JSON.parse(json) as unknown);
}

/** The kinds of node a part holds, or the table of a part that is none. */
const TABLES: Readonly<Record<PartName, readonly Kind[] | "affiliation" | "link" | "statement">> = {
  agents: ["Person", "Organization"],
  things: ["Thing"],
  affiliations: "affiliation",
  documents: ["Document"],
  claims: ["Claim"],
  statements: "statement",
  links: "link",
  reviews: ["Review"],
};
