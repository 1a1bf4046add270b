/** Every failure a user can meet and mend, with the exit code of the command line and the HTTP status it becomes. */
export const ERRORS = {
  badData: { exit: 1, status: 422, title: "The data is not valid" },
  orphaned: { exit: 1, status: 409, title: "The words do not fit the record" },
  notFound: { exit: 2, status: 404, title: "Not found" },
  noSuchFile: { exit: 2, status: 404, title: "No such file" },
  unreadable: { exit: 2, status: 500, title: "The file cannot be read" },
  unwritable: { exit: 2, status: 507, title: "The folder cannot be written" },
  storeTooNew: { exit: 1, status: 503, title: "The database is newer than this program" },
  storeDamaged: { exit: 1, status: 503, title: "The database cannot be used" },
  storeBusy: { exit: 2, status: 503, title: "The database is busy" },
  storeAway: { exit: 2, status: 503, title: "The database cannot be reached" },
  portInUse: { exit: 2, status: 500, title: "The port is in use" },
  withheld: { exit: 2, status: 403, title: "The words are withheld" },
  badCall: { exit: 2, status: 400, title: "The call is not understood" },
  notAcceptable: { exit: 2, status: 406, title: "Not available in that format" },
  tooLong: { exit: 2, status: 414, title: "The address is too long" },
  fetchFailed: { exit: 2, status: 502, title: "The page cannot be fetched" },
  extractorFailed: { exit: 2, status: 502, title: "The language model gave no usable answer" },
  badMethod: { exit: 2, status: 405, title: "Method not allowed" },
} as const;

/** Seconds after which to ask again what was answered with 503. */
export const RETRY_AFTER = "5";

export type ErrorCode = keyof typeof ERRORS;

/** One thing that is wrong: where (a parameter or a JSON pointer), what, and what to do. */
export interface Fault {
  readonly parameter?: string;
  readonly pointer?: string;
  readonly detail: string;
  /** The number of the validity rule, where one is broken. */
  readonly rule?: number;
}

/** An expected failure. Everything else that is thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly faults: readonly Fault[];

  /** `message` says where, what is wrong and what to do. */
  constructor(code: ErrorCode, message: string, faults: readonly Fault[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
    this.faults = faults;
  }
}
