import { randomBytes } from "node:crypto";
import { copyFile, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { AppError } from "../../model/errors.ts";
import { systemCode, writingFailure } from "../files/file-errors.ts";
import { makeFolder } from "../files/make-folder.ts";
import type { Connection } from "./connection.ts";
import { openDatabase } from "./open-database.ts";
import { BUSY_TIMEOUT_MS } from "./settings.ts";

/**
 * Takes a backup as the database, after looking through the whole of it. What was there before stays beside it as
 * `….before-restore-…`. Waits so many milliseconds for others to close it. Throws noSuchFile, storeDamaged,
 * storeTooNew, storeBusy, unwritable; then nothing has changed.
 */
export async function restoreSqlite(
  from: string,
  database: string,
  busyTimeout: number = BUSY_TIMEOUT_MS,
): Promise<void> {
  await inspect(from);
  const mark = randomBytes(4).toString("hex");
  const draft = `${database}.${mark}.draft`;
  try {
    await makeFolder(dirname(database));
    await copyFile(from, draft);
    const handle = await open(draft, "r+");
    await handle.sync().finally(() => handle.close());
    await setAside(database, `${database}.before-restore-${mark}`, busyTimeout);
    await rename(draft, database);
  } catch (error) {
    throw writingFailure(database, error);
  } finally {
    await rm(draft, { force: true });
  }
}

async function inspect(file: string): Promise<void> {
  const connection = await openDatabase({ file, readOnly: true });
  try {
    const found = connection.all<{ readonly integrity_check: string }>("PRAGMA integrity_check");
    if (found[0]?.integrity_check !== "ok") {
      throw new AppError(
        "storeDamaged",
        `${file}: this backup is damaged, so it was not taken. Use an older one.`,
      );
    }
  } finally {
    connection.close();
  }
}

/** Fails while anybody else has the database open: taking it away from a running server would lose what it writes. */
function takeAlone(connection: Connection): void {
  try {
    connection.begin("write");
    connection.commit();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "storeBusy") throw error;
    throw new AppError(
      "storeBusy",
      `The database ${connection.file} is in use, so nothing was restored. Stop Hearsay (Ctrl-C where it runs), then restore again.`,
      [],
      { cause: error },
    );
  }
}

/** Moves the old database away whole: what its write-ahead log still holds is written into it first. */
async function setAside(database: string, to: string, busyTimeout: number): Promise<void> {
  const isThere = await stat(database).then(
    () => true,
    (error: unknown) => {
      if (systemCode(error) === "ENOENT") return false;
      throw error;
    },
  );
  if (!isThere) return;
  const connection = await openDatabase({ file: database, busyTimeout });
  try {
    connection.exec("PRAGMA locking_mode = EXCLUSIVE");
    takeAlone(connection);
    connection.get("PRAGMA wal_checkpoint(TRUNCATE)");
    connection.exec("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM log"); // the next access gives the lock back
  } finally {
    connection.close();
  }
  await rename(database, to);
  for (const tail of ["-wal", "-shm"]) await rm(`${database}${tail}`, { force: true });
}
