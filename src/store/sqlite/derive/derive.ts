import type { Connection } from "../connection.ts";
import { addAll } from "../key-list.ts";
import { regroup } from "./clusters.ts";
import { deriveOutlets } from "./outlets.ts";
import { deriveStandings } from "./standings.ts";
import { deriveStatement } from "./statements.ts";
import { type ChangedIds, claimsOf, type Touched, touchDependents, touchEverything } from "./touched.ts";
import { indexWords } from "./words.ts";

/**
 * Makes a change and brings everything that is worked out up to date with it. What is touched is asked before the
 * change and after it, since a member may leave one place and come to another. The clusters at both ends of a link are
 * touched whole, so what they become holds nothing that is not.
 */
export function changeAndDerive(
  connection: Connection,
  changed: ChangedIds,
  touched: Touched,
  change: () => void,
): void {
  touchDependents(connection, changed, touched);
  change();
  touchDependents(connection, changed, touched);
  regroup(connection, touched.clustered);
  derive(connection, touched);
}

/** Works everything out from scratch: the same as all changes one by one have brought about. */
export function rebuildDerived(connection: Connection): void {
  connection.write(() => {
    const everything = touchEverything(connection);
    regroup(connection, everything.clustered);
    derive(connection, everything);
  });
}

/** In this order: each step rests on those before. */
function derive(connection: Connection, touched: Touched): void {
  for (const document of touched.documents) deriveOutlets(connection, document);
  addAll(touched.claims, claimsOf(connection, touched.statements)); // the claims they leave
  for (const statement of touched.statements) deriveStatement(connection, statement);
  addAll(touched.claims, claimsOf(connection, touched.statements)); // and those they come to
  deriveStandings(connection, touched.claims);
  indexWords(connection, { nodes: touched.worded, statements: touched.statements });
}
