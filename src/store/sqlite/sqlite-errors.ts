import { AppError, type ErrorCode } from "../../model/errors.ts";

interface Meaning {
  readonly code: ErrorCode;
  readonly what: string;
}

/** By primary result code of SQLite; codes that are missing here are bugs of ours. */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  5: { code: "storeBusy", what: "another program is writing to it; try again in a moment" },
  6: { code: "storeBusy", what: "another program is writing to it; try again in a moment" },
  8: {
    code: "unwritable",
    what: "it may only be read; change its permissions or choose another data folder",
  },
  10: { code: "storeDamaged", what: "the disk reports an error; check the disk, then restore a backup" },
  11: { code: "storeDamaged", what: "it is damaged; restore a backup" },
  13: { code: "unwritable", what: "the disk is full; make room and try again" },
  14: { code: "unwritable", what: "it cannot be opened; choose a data folder that this user may write" },
  23: { code: "unwritable", what: "this user may not use it; change its permissions" },
  26: { code: "storeDamaged", what: "it is no database; move it away or choose another data folder" },
};

/** The failure of SQLite as the user should hear it; anything that is our own fault comes back as it was. */
export function translated(file: string, error: unknown): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  const meaning = MEANINGS[code % 256]; // extended codes carry the primary one in their low byte
  return meaning === undefined
    ? error
    : new AppError(meaning.code, `The database ${file}: ${meaning.what}.`, [], { cause: error });
}

/** The extended result code, where the error is one of SQLite's. */
function resultCode(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode
    : undefined;
}
