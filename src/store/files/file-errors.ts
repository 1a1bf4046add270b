import { AppError, type ErrorCode } from "../../model/errors.ts";

/** The code the operating system gives a failure, for example ENOENT; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

interface Meaning {
  readonly code: ErrorCode;
  readonly what: string;
}

const READING: Readonly<Record<string, Meaning>> = {
  ENOENT: { code: "noSuchFile", what: "there is no such file; check the path" },
  ENOTDIR: { code: "noSuchFile", what: "a part of the path is no folder; check the path" },
  EISDIR: { code: "unreadable", what: "it is a folder; give the path of a file" },
  EACCES: { code: "unreadable", what: "this user may not read it; change its permissions" },
  EPERM: { code: "unreadable", what: "this user may not read it; change its permissions" },
  ENAMETOOLONG: { code: "noSuchFile", what: "the path is too long; check the path" },
};

const WRITING: Readonly<Record<string, Meaning>> = {
  ENOENT: { code: "unwritable", what: "its folder does not exist; create it or choose another" },
  ENOTDIR: { code: "unwritable", what: "a part of the path is no folder; choose another path" },
  EISDIR: { code: "unwritable", what: "it is a folder; give the path of a file" },
  EACCES: {
    code: "unwritable",
    what: "this user may not write there; change the permissions or choose another",
  },
  EPERM: {
    code: "unwritable",
    what: "this user may not write there; change the permissions or choose another",
  },
  EROFS: { code: "unwritable", what: "the disk is read only; choose another" },
  ENOSPC: { code: "unwritable", what: "the disk is full; make room and try again" },
  EDQUOT: { code: "unwritable", what: "the quota is used up; make room and try again" },
  ENAMETOOLONG: { code: "unwritable", what: "the path is too long; choose a shorter one" },
};

/** A failure to read a path, as the user should hear it. */
export function readingFailure(path: string, error: unknown): AppError {
  return failure(path, error, READING, "unreadable");
}

/** A failure to write a path, as the user should hear it. */
export function writingFailure(path: string, error: unknown): AppError {
  return failure(path, error, WRITING, "unwritable");
}

function failure(
  path: string,
  error: unknown,
  meanings: Readonly<Record<string, Meaning>>,
  otherwise: ErrorCode,
): AppError {
  if (error instanceof AppError) return error;
  const system = systemCode(error);
  const meaning = system === undefined ? undefined : meanings[system];
  const what = meaning?.what ?? `the operating system says ${system ?? String(error)}`;
  return new AppError(meaning?.code ?? otherwise, `${path}: ${what}.`, [], { cause: error });
}
