import type { Db, Engine } from "../engine.ts";
import { inTurn } from "../turns.ts";
import { type Connection, IN_MEMORY } from "./connection.ts";
import { type Snapshots, snapshotsOf } from "./snapshots.ts";
import { sqliteDb } from "./sqlite-db.ts";

/** Connections to one database; the same one twice where there can be only one. */
export interface Connections {
  readonly writer: Connection;
  /** Sees what was committed, whatever the writer is doing. */
  readonly reader: Connection;
}

/** An engine over an open SQLite database. */
export function sqliteEngine({ writer, reader }: Connections): Engine {
  const canWrite = reader !== writer; // one that is in memory, or only read, has no log of changes
  const writing = inTurn();
  const writerDb = sqliteDb(writer);
  // What is in memory is read and written through one connection: a view must not be open when a change begins.
  const snapshots: Snapshots =
    writer.file === IN_MEMORY
      ? {
          read: (work) => writing(() => within(writer, "read", () => work(writerDb))),
          renew: () => undefined,
          finish: async () => undefined,
        }
      : snapshotsOf(reader);
  return {
    dialect: "sqlite",
    place: writer.file,
    read: (work) => snapshots.read(work),
    write: (work) =>
      writing(async () => {
        // A snapshot that is still open keeps SQLite from emptying its log of changes when this one is through.
        snapshots.renew();
        const result = await within(writer, "write", () => work(writerDb));
        snapshots.renew();
        return result;
      }),
    close: async () => {
      await snapshots.finish();
      if (canWrite) reader.close();
      await writing(async () => {
        if (canWrite) {
          // What is known of its tables helps to choose between indexes.
          writer.all("PRAGMA optimize");
          // Who closes last does this, but on Node 20 a closed connection may still be held for a while.
          writer.all("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        writer.close();
      });
    },
  };
}

/** One transaction over asynchronous work. Nobody else may use the connection meanwhile. */
export async function within<Result>(
  connection: Connection,
  kind: "read" | "write",
  work: (db: Db) => Promise<Result>,
  db: Db = sqliteDb(connection),
): Promise<Result> {
  connection.begin(kind);
  try {
    const result = await work(db);
    connection.commit();
    return result;
  } catch (error) {
    connection.rollBack();
    throw error;
  }
}
