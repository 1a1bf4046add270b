import { AppError, type ErrorCode, ERRORS } from "../model/errors.ts";
import type { Problem } from "./schemas/problem.ts";

/** Their own messages tell the operator where the database is, which is nobody else's business. */
const TOLD_BY_CODE: Readonly<Partial<Record<ErrorCode, string>>> = {
  storeAway: "The database cannot be reached just now. Nothing was lost: ask again in a moment.",
  storeBusy: "The server is busy just now: ask again in a moment.",
  storeDamaged: "The database cannot be used. Whoever runs this server finds the cause in its log.",
  storeTooNew: "The database is newer than this server. Whoever runs it finds the cause in its log.",
  unwritable: "Nothing can be written on this server. Whoever runs it finds the cause in its log.",
};

/** What a failure looks like from outside (RFC 9457). Only expected failures say more than that there was one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof AppError) {
    const { status, title } = ERRORS[error.code];
    return {
      type: `urn:hearsay:problem:${error.code}`,
      title,
      status,
      detail: TOLD_BY_CODE[error.code] ?? error.message,
      errors: error.faults,
    };
  }
  if (isMalformedAddress(error)) {
    return {
      type: "urn:hearsay:problem:badCall",
      title: ERRORS.badCall.title,
      status: ERRORS.badCall.status,
      detail: "The address holds a percent sign that begins no character: write it as %25.",
      errors: [],
    };
  }
  return {
    type: "about:blank",
    title: "Internal Server Error",
    status: 500,
    detail: "The fault is on our side and has been written to the log. The same question may fail again.",
    errors: [],
  };
}

/** Whether a failure belongs in the log with its full cause: a bug, or what only the operator can mend. */
export function isBug(error: unknown): boolean {
  if (error instanceof AppError) return TOLD_BY_CODE[error.code] !== undefined && error.code !== "storeBusy";
  return problemOf(error).status === 500;
}

/** Express throws this for paths such as /claims/%E0. */
function isMalformedAddress(error: unknown): boolean {
  return error instanceof URIError;
}
