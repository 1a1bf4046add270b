import { AppError } from "../../model/errors.ts";
import type { Store } from "../store.ts";
import { databaseAsOf } from "./as-of.ts";
import type { Connection } from "./connection.ts";
import { ingestRecord } from "./ingest/ingest-record.ts";
import { logEntry, logRows, revisedAt, revisionOf } from "./log.ts";
import { openDatabase, type OpenOptions } from "./open-database.ts";
import { readAgents } from "./read/agents.ts";
import { affiliationsAt, linksAt, reviewsOf, tallyActs } from "./read/around.ts";
import { readClaims } from "./read/claims.ts";
import { tallyDays } from "./read/day-tallies.ts";
import { readDocuments } from "./read/documents.ts";
import { countNodes, getNodes, kindsOfNodes, nodesNamed } from "./read/nodes.ts";
import { searchNodes } from "./read/search.ts";
import { readStatements } from "./read/statements.ts";
import { wholeRecord } from "./read/whole-record.ts";
import { countTexts, keepText, readText } from "./texts.ts";

/**
 * The Store over an SQLite database. A missing one is made, with its folder, unless it is only to be read.
 * Throws noSuchFile, unwritable, storeDamaged, storeTooNew or storeBusy, and then has changed nothing.
 */
export async function openSqliteStore(options: OpenOptions): Promise<Store> {
  return storeOver(await openDatabase(options), options.readOnly ?? false);
}

/** SQLite answers at once; the methods are asynchronous because the interface fits engines over a network too. */
function storeOver(connection: Connection, readOnly: boolean): Store {
  const refuseWriting = (): void => {
    if (readOnly) {
      throw new AppError(
        "badMethod",
        `The database ${connection.file} was opened for reading only: nothing can be put in.`,
      );
    }
  };
  return {
    revision: async () => revisionOf(connection),
    revisedAt: async () => revisedAt(connection),
    counts: async () => countNodes(connection),

    ingest: async (records, authorship) => {
      refuseWriting();
      return records.map((record) => ingestRecord(connection, record, authorship));
    },
    get: async (kind, ids) => getNodes(connection, kind, ids),
    kindsOf: async (ids) => kindsOfNodes(connection, ids),

    statements: async (filter, page) => readStatements(connection, filter, page),
    tallyDays: async (filter) => tallyDays(connection, filter),
    claims: async (filter, page) => readClaims(connection, filter, page),
    agents: async (filter, page) => readAgents(connection, filter, page),
    documents: async (filter, page) => readDocuments(connection, filter, page),

    affiliations: async (agents) => affiliationsAt(connection, agents),
    links: async (ids) => linksAt(connection, ids),
    reviews: async (ids) => reviewsOf(connection, ids),
    tallies: async (agents, states) => tallyActs(connection, agents, states),

    named: async (name, kinds) => nodesNamed(connection, name, kinds),
    search: async (request) => searchNodes(connection, request),

    textOf: async (document) => readText(connection, document),
    attachText: async (document, text) => {
      refuseWriting();
      keepText(connection, document, text);
    },
    attachedTexts: async () => countTexts(connection),

    changes: async (since, limit) => logRows(connection, since, Number.MAX_SAFE_INTEGER, limit).map(logEntry),
    record: async (states) => wholeRecord(connection, states),
    asOf: async (rev) => storeOver(await databaseAsOf(connection, rev), true),
    close: async () => closeStore(connection, readOnly),
  };
}

/**
 * The package for Node 20 lets go of a database only when its statements are collected as garbage, so the write-ahead
 * log is emptied into the file here. It waits for nobody: what others still read stays where it is.
 */
function closeStore(connection: Connection, readOnly: boolean): void {
  try {
    if (!readOnly) connection.get("PRAGMA wal_checkpoint(PASSIVE)");
  } finally {
    connection.close();
  }
}
