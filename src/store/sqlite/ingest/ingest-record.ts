import type { PartName, Record as HearsayRecord } from "../../../model/record.ts";
import type { Authorship, IngestReport } from "../../store.ts";
import type { Connection } from "../connection.ts";
import { changeAndDerive } from "../derive/derive.ts";
import { nothingTouched } from "../derive/touched.ts";
import { appendToLog, revisionOf } from "../log.ts";
import { compareWithStored, type Difference } from "./differences.ts";
import { nodeKeys } from "./node-keys.ts";
import { writeDetails } from "./write-details.ts";
import { writeNode } from "./write-node.ts";

/** Puts one valid record in, in one transaction: members, derived tables and log, or nothing of it. */
export function ingestRecord(
  connection: Connection,
  record: HearsayRecord,
  authorship: Authorship,
): IngestReport {
  return connection.write(() => {
    const { differences, unchanged } = compareWithStored(connection, record);
    if (differences.length > 0) {
      putMembers(connection, differences);
      appendToLog(connection, differences, authorship);
    }
    const added = differences.filter((difference) => difference.isNew).length;
    return { rev: revisionOf(connection), added, changed: differences.length - added, unchanged };
  });
}

/** Puts members into their tables and works out what follows, inside the transaction of the caller. */
export function putMembers(connection: Connection, differences: readonly Difference[]): void {
  const idsOf = (part: PartName): readonly string[] =>
    differences.filter((difference) => difference.part === part).map(({ member }) => member.id);
  const changed = {
    agents: idsOf("agents"),
    things: idsOf("things"),
    documents: idsOf("documents"),
    claims: idsOf("claims"),
    statements: idsOf("statements"),
    affiliations: idsOf("affiliations"),
    links: idsOf("links"),
  };
  changeAndDerive(connection, changed, nothingTouched(), () => {
    for (const difference of differences) writeNode(connection, difference);
    const keyOf = nodeKeys(connection);
    for (const difference of differences) writeDetails(connection, keyOf, difference);
  });
}
