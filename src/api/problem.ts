import { AppError, ERRORS } from "../model/errors.ts";
import type { Problem } from "./schemas/problem.ts";

/** What a failure looks like from outside (RFC 9457). Only expected failures say more than that there was one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof AppError) {
    const { status, title } = ERRORS[error.code];
    return {
      type: `urn:hearsay:problem:${error.code}`,
      title,
      status,
      detail: error.message,
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

/** Whether a failure is a bug, which belongs in the log with its full cause. */
export function isBug(error: unknown): boolean {
  return problemOf(error).status === 500 && !(error instanceof AppError);
}

/** Express throws this for paths such as /claims/%E0. */
function isMalformedAddress(error: unknown): boolean {
  return error instanceof URIError;
}
