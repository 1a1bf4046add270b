import { AppError } from "../model/errors.ts";

/** What Node calls a failure; empty where it has no name. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "";
}

const NO_HOST = new Set(["ENOTFOUND", "EAI_AGAIN", "ENODATA"]);

/** Throws what the network says as a failure that a reader understands. */
export function connectionFailed(url: URL): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof AppError) throw cause;
    const code = codeOf(cause);
    const what = NO_HOST.has(code)
      ? `no host is called ${url.hostname}, or the network is down. Check the address.`
      : `the connection failed (${code === "" ? String(cause) : code}). Try again later.`;
    throw new AppError("fetchFailed", `${url.href}: ${what}`, [], { cause });
  };
}
