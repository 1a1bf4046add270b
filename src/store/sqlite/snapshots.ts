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
  const now = {
    isOpen: false,
    /** Whoever comes now must not see this snapshot any more. */
    isOld: false,
    running: 0,
  };
  let waiting: (() => void)[] = [];

  const end = (): void => {
    if (!now.isOpen) return;
    now.isOld = true;
    if (now.running > 0) return; // the last one ends it
    now.isOpen = false;
    now.isOld = false;
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
      while (now.isOld) await new Promise<void>((go) => waiting.push(go));
      if (!now.isOpen) {
        connection.begin("read");
        now.isOpen = true;
        setImmediate(end);
      }
      now.running += 1;
      try {
        return await work(db);
      } finally {
        now.running -= 1;
        if (now.isOld) end();
      }
    },
    renew: end,
    finish: async () => {
      end();
      while (now.isOpen) await new Promise<void>((go) => waiting.push(go));
    },
  };
}
