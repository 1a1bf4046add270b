import type { Db } from "../engine.ts";
import type { Connection } from "./connection.ts";
import { sqliteDb } from "./sqlite-db.ts";

/** Reading through a connection of its own. */
export interface Snapshots {
  /** One consistent view of everything, whoever writes meanwhile. */
  read<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** What is read from now on sees what was committed before. */
  renew(): void;
  /** Resolves when nobody reads any more. */
  finish(): Promise<void>;
}

/**
 * Reads that come right after one another share one transaction, since to begin and to end one takes as long as to
 * look something up: it ends when the event loop goes on to something else. Within it SQLite answers at once, so nobody
 * waits for anybody.
 */
export function snapshotsOf(connection: Connection): Snapshots {
  const db = sqliteDb(connection);
  let running = 0;
  let isOpen = false;
  /** Whoever comes now must not see this snapshot any more. */
  let isOld = false;
  let waiting: (() => void)[] = [];

  const end = (): void => {
    if (!isOpen) return;
    isOld = true;
    if (running > 0) return; // the last one ends it
    isOpen = false;
    isOld = false;
    try {
      connection.commit();
    } catch {
      connection.rollBack(); // nothing was written: who reads next begins anew
    }
    const next = waiting;
    waiting = [];
    for (const go of next) go();
  };

  return {
    read: async (work) => {
      while (isOld) await new Promise<void>((go) => waiting.push(go));
      if (!isOpen) {
        connection.begin("read");
        isOpen = true;
        setImmediate(end);
      }
      running += 1;
      try {
        return await work(db);
      } finally {
        running -= 1;
        if (isOld) end();
      }
    },
    renew: end,
    finish: async () => {
      end();
      while (isOpen) await new Promise<void>((go) => waiting.push(go));
    },
  };
}
