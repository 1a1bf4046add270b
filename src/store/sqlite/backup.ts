import { randomBytes } from "node:crypto";
import { rename, rm, stat } from "node:fs/promises";
import { AppError } from "../../model/errors.ts";
import { systemCode, writingFailure } from "../files/file-errors.ts";
import { openDatabase } from "./open-database.ts";

/**
 * A whole copy of the database, of one revision, also while others write to it. Throws noSuchFile where there is no
 * database, unwritable where the copy cannot be written or its name is taken; then nothing is left behind.
 */
export async function backupSqlite(database: string, to: string): Promise<void> {
  await refuseTaken(to);
  const draft = `${to}.${randomBytes(6).toString("hex")}.draft`;
  const connection = await openDatabase({ file: database, readOnly: true });
  try {
    // VACUUM INTO reads one snapshot; a copy of the file would miss what still lies in the write-ahead log.
    connection.exec("PRAGMA query_only = OFF");
    connection.run("VACUUM INTO ?", draft);
    await rename(draft, to).catch((error: unknown) => {
      throw writingFailure(to, error);
    });
  } finally {
    connection.close();
    await rm(draft, { force: true });
  }
}

async function refuseTaken(path: string): Promise<void> {
  const taken = await stat(path).then(
    () => true,
    (error: unknown) => {
      if (systemCode(error) === "ENOENT") return false;
      throw writingFailure(path, error);
    },
  );
  if (taken)
    throw new AppError("unwritable", `${path}: there is a file of that name already; choose another name.`);
}
