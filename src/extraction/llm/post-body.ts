import { AppError } from "../../model/errors.ts";
import type { Endpoint } from "./endpoint.ts";
import { readBounded } from "./read-bounded.ts";
import { askedWait, LONGEST_WAIT, pause } from "./waits.ts";

export interface ChatSettings {
  readonly endpoint: Endpoint;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one request with its answer. */
  readonly timeoutMs: number;
}

/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

interface Attempt extends Reply {
  /** Milliseconds to wait before the next attempt. */
  readonly wait: number;
}

/** The most bytes of an answer that are read. */
const MOST_ANSWER_BYTES = 4_000_000;

/**
 * Posts a body and gives the answer, whatever its status. Tries a second time where the server is busy (429), fails
 * (5xx) or cannot be reached. Throws extractorFailed when no whole answer comes.
 */
export async function postBody(settings: ChatSettings, body: string): Promise<Reply> {
  const [first = "", ...others] = settings.endpoint.addresses;
  let reply = await postTwice(settings, first, body);
  for (const address of others) {
    if (reply.status !== 404 && reply.status !== 405) break;
    reply = await postTwice(settings, address, body);
  }
  return reply;
}

/** Whether a status may be another one a moment later. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

async function postTwice(settings: ChatSettings, address: string, body: string): Promise<Reply> {
  const first = await attempt(settings, address, body);
  if (first instanceof Error) await pause(askedWait(new Headers()));
  else if (isPassing(first.status)) await pause(boundedWait(first, settings.endpoint));
  else return first;
  const second = await attempt(settings, address, body);
  if (!(second instanceof Error)) return second;
  throw new AppError(
    "extractorFailed",
    `The language model at ${settings.endpoint.shown} cannot be reached${codeOf(second)}. Start it, or set HEARSAY_LLM_URL to where it runs.`,
    [],
    { cause: second },
  );
}

/** One request. A network failure is given back, since a second attempt may fare better; being late is final. */
async function attempt(
  { endpoint, fetch, timeoutMs }: ChatSettings,
  address: string,
  body: string,
): Promise<Attempt | Error> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(endpoint.authorization !== undefined && { authorization: endpoint.authorization }),
      },
      body,
      // Article and key go to the address that the user has set, and nowhere else.
      redirect: "manual",
      signal,
    });
    const text = await readBounded(response, MOST_ANSWER_BYTES);
    if (text !== undefined) return { status: response.status, text, wait: askedWait(response.headers) };
  } catch (failure) {
    if (signal.aborted) {
      throw new AppError(
        "extractorFailed",
        `The language model at ${endpoint.shown} gave no whole answer within ${timeoutMs / 1000} s. Allow it more time, or choose a faster model.`,
        [],
        { cause: failure },
      );
    }
    return failure instanceof Error ? failure : new Error(String(failure));
  }
  throw new AppError(
    "extractorFailed",
    `The language model at ${endpoint.shown} answered with more than ${MOST_ANSWER_BYTES / 1e6} MB. Check that HEARSAY_LLM_URL names a chat server, or try another model.`,
  );
}

function boundedWait({ status, wait }: Attempt, endpoint: Endpoint): number {
  if (wait <= LONGEST_WAIT) return wait;
  throw new AppError(
    "extractorFailed",
    `The language model at ${endpoint.shown} answered ${status} and wants to be left alone for ${Math.ceil(wait / 1000)} s. Try again after that.`,
  );
}

function codeOf({ cause }: Error): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? ` (${code})` : "";
}
