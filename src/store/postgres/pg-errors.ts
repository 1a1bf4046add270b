import { AppError, type ErrorCode } from "../../model/errors.ts";

interface Meaning {
  readonly code: ErrorCode;
  readonly what: string;
}

const AWAY: Meaning = {
  code: "storeAway",
  what: "it cannot be reached, or it broke off; see that the server runs, then try again",
};
const DRY: Meaning = {
  code: "storeAway",
  what: "no connection became free in time; try again in a moment, or allow more connections",
};
const BUSY: Meaning = { code: "storeBusy", what: "it is busy; try again in a moment" };
const DAMAGED: Meaning = { code: "storeDamaged", what: "it is damaged; restore a backup" };

/** By SQLSTATE, or by the code of a failed system call. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: AWAY,
  ECONNRESET: AWAY,
  EPIPE: AWAY,
  ETIMEDOUT: AWAY,
  EHOSTUNREACH: AWAY,
  ENETUNREACH: AWAY,
  EAI_AGAIN: AWAY,
  ENOTFOUND: { code: "storeAway", what: "its host is not known; see HEARSAY_DATABASE_URL" },
  ENOENT: { code: "storeAway", what: "its socket is not there; see that the server runs" },
  "57P01": AWAY,
  "57P02": AWAY,
  "57P03": AWAY,
  "25P03": AWAY,
  "53300": DRY,
  "53100": { code: "unwritable", what: "the disk of the server is full; make room and try again" },
  "25006": { code: "unwritable", what: "it may only be read; name the server that takes changes" },
  "28P01": { code: "badCall", what: "it refuses user or password; correct them in HEARSAY_DATABASE_URL" },
  "28000": {
    code: "badCall",
    what: "it does not let this user in; see HEARSAY_DATABASE_URL and pg_hba.conf",
  },
  "3D000": { code: "badCall", what: "there is no such database; make it with CREATE DATABASE" },
  "42501": { code: "badCall", what: "this user lacks a privilege; make it the owner of the database" },
  "40001": BUSY,
  "40P01": BUSY,
  "53200": BUSY,
  "55P03": BUSY,
  "57014": {
    code: "storeBusy",
    what: "an answer took too long and was broken off; ask for less or try again",
  },
  XX001: DAMAGED,
  XX002: DAMAGED,
};

/** What the package pg says in words only. */
const SAYINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^timeout exceeded when trying to connect/, DRY],
  [
    /^Connection terminated|^Client (?:has encountered|was closed)|^Query read timeout|^timeout expired/,
    AWAY,
  ],
  [/^SASL/, { code: "badCall", what: "it wants a password; put one into HEARSAY_DATABASE_URL" }],
  [
    /does not support SSL/,
    { code: "badCall", what: "it speaks no TLS; take sslmode out of HEARSAY_DATABASE_URL" },
  ],
];

/** The failure of a server as the user should hear it; anything that is our own fault comes back as it was. */
export function translated(place: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const code = codeOf(error) ?? "";
  const meaning =
    MEANINGS[code] ??
    (code.startsWith("08") ? AWAY : SAYINGS.find(([saying]) => saying.test(error.message))?.[1]);
  return meaning === undefined
    ? error
    : new AppError(meaning.code, `The database ${place}: ${meaning.what}.`, [], { cause: error });
}

/** Two got in each other's way, or a table changed under a prepared statement: another try may do. */
export function mayPass(error: unknown): boolean {
  const cause = error instanceof AppError ? error.cause : error;
  if (!(cause instanceof Error)) return false;
  const code = codeOf(cause);
  return (
    code === "40001" || code === "40P01" || (code === "0A000" && cause.message.startsWith("cached plan"))
  );
}

function codeOf(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}
