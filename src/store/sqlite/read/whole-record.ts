import { FORMAT, PART_NAMES, type PartName, type Record as HearsayRecord } from "../../../model/record.ts";
import { closedRecord } from "../../../model/closed-record.ts";
import type { Kind } from "../../../vocabulary/kinds.ts";
import type { State } from "../../../vocabulary/statement-words.ts";
import type { Connection } from "../connection.ts";
import { KIND_NUMBERS } from "../numbers.ts";
import { GIVEN } from "./condition.ts";

/** Everything in these states with what it refers to, as one record in canonical order. */
export function wholeRecord(connection: Connection, states: readonly State[] | undefined): HearsayRecord {
  const read = (part: PartName): readonly unknown[] => {
    const table = TABLES[part];
    const rows =
      typeof table === "string"
        ? connection.all<{ readonly json: string }>(`SELECT json FROM ${table} ORDER BY id`)
        : connection.all<{ readonly json: string }>(
            `SELECT json FROM node WHERE kind IN ${GIVEN} ORDER BY id`,
            JSON.stringify(table.map((kind) => KIND_NUMBERS[kind])),
          );
    return rows.map(({ json }) => JSON.parse(json) as unknown);
  };
  return connection.read(() => {
    const parts = PART_NAMES.map((part) => [part, read(part)]);
    // Each part was written from members of that part.
    const whole = { format: FORMAT, ...Object.fromEntries(parts) } as HearsayRecord;
    return closedRecord(whole, states ?? ["accepted"]);
  });
}

/** The kinds of node a part holds, or the table of a part that is no node. */
const TABLES: Readonly<Record<PartName, readonly Kind[] | "affiliation" | "link">> = {
  agents: ["Person", "Organization"],
  things: ["Thing"],
  affiliations: "affiliation",
  documents: ["Document"],
  claims: ["Claim"],
  statements: ["Statement"],
  links: "link",
  reviews: ["Review"],
};
