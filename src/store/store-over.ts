import { AppError } from "../model/errors.ts";
import { copyLog, membersAt } from "./as-of.ts";
import type { Engine } from "./engine.ts";
import { ingestRecord, putMembers } from "./ingest/ingest-record.ts";
import { logEntry, logRows, revisedAt, revisionOf } from "./log.ts";
import { readAgents } from "./read/agents.ts";
import { affiliationsAt, linksAt, reviewsOf, tallyActs } from "./read/around.ts";
import { tallyClaims } from "./read/claim-tallies.ts";
import { readClaimHeads, readClaims } from "./read/claims.ts";
import { tallyDays } from "./read/day-tallies.ts";
import { readDocuments } from "./read/documents.ts";
import { readEnds } from "./read/ends.ts";
import { firstEdges } from "./read/first-edges.ts";
import { countNodes, getNodes, kindsOfNodes, nodesNamed } from "./read/nodes.ts";
import { sharedClaims } from "./read/shared-claims.ts";
import { searchNodes } from "./read/search.ts";
import { readStatements } from "./read/statements.ts";
import { wholeRecord } from "./read/whole-record.ts";
import type { IngestReport, Store } from "./store.ts";
import { copyTexts, countTexts, keepText, readText } from "./texts.ts";

export interface StoreOptions {
  readonly readOnly: boolean;
  /** Opens an empty engine for a store as it was; whoever asks for one closes it. */
  readonly openPast: () => Promise<Engine>;
}

/** The Store over an engine whose tables are made. Closing the store closes the engine. */
export function storeOver(engine: Engine, { readOnly, openPast }: StoreOptions): Store {
  const read: Engine["read"] = (work) => engine.read(work);
  const write: Engine["write"] = async (work) => {
    if (readOnly) {
      throw new AppError(
        "badMethod",
        `The database ${engine.place} was opened for reading only: nothing can be put in.`,
      );
    }
    return engine.write(work);
  };
  return {
    revision: () => read(revisionOf),
    revisedAt: () => read(revisedAt),
    counts: () => read(countNodes),

    ingest: async (records, authorship) => {
      const reports: IngestReport[] = [];
      for (const record of records) reports.push(await write((db) => ingestRecord(db, record, authorship)));
      return reports;
    },
    get: (kind, ids) => read((db) => getNodes(db, kind, ids)),
    kindsOf: (ids) => read((db) => kindsOfNodes(db, ids)),

    statements: (filter, page) => read((db) => readStatements(db, filter, page)),
    tallyDays: (filter, precision) => read((db) => tallyDays(db, filter, precision)),
    claims: (filter, page) => read((db) => readClaims(db, filter, page)),
    claimHeads: (ids) => read((db) => readClaimHeads(db, ids)),
    agents: (filter, page) => read((db) => readAgents(db, filter, page)),
    documents: (filter, page) => read((db) => readDocuments(db, filter, page)),

    affiliations: (agents, as) => read((db) => affiliationsAt(db, agents, as)),
    links: (ids) => read((db) => linksAt(db, ids)),
    reviews: (ids) => read((db) => reviewsOf(db, ids)),
    tallies: (agents, states) => read((db) => tallyActs(db, agents, states)),
    claimTallies: (agents) => read((db) => tallyClaims(db, agents)),

    ends: () => readEnds(read),
    firstEdges: (pairs) => read((db) => firstEdges(db, pairs)),
    sharedClaims: (a, b, limit) => read((db) => sharedClaims(db, a, b, limit)),

    named: (name, kinds) => read((db) => nodesNamed(db, name, kinds)),
    search: (request) => read((db) => searchNodes(db, request)),

    textOf: (document) => read((db) => readText(db, document)),
    attachText: (document, text) => write((db) => keepText(db, document, text)),
    attachedTexts: () => read(countTexts),

    changes: async (since, limit) => {
      const rows = await read((db) => logRows(db, since, Number.MAX_SAFE_INTEGER, limit));
      return rows.map(logEntry);
    },
    record: (states) => read((db) => wholeRecord(db, states)),
    asOf: async (rev) => {
      const past = await openPast();
      try {
        await read((db) =>
          past.write(async (pastDb) => {
            await putMembers(pastDb, await membersAt(db, rev));
            await copyLog(db, pastDb, rev);
            await copyTexts(db, pastDb);
          }),
        );
      } catch (error) {
        await past.close();
        throw error;
      }
      return storeOver(past, { readOnly: true, openPast });
    },
    close: () => engine.close(),
  };
}
