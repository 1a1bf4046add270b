import { request as requestHttp } from "node:http";
import type { IncomingMessage, RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { AppError } from "./model/errors.ts";
import { checkedAddresses, resolveHost } from "./network/checked-addresses.ts";
import type { Address, Resolve } from "./network/checked-addresses.ts";
import { connectionFailed } from "./network/connection-failed.ts";
import { readBody } from "./network/read-body.ts";

/** A page as it came. */
interface FetchedPage {
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** With its charset; undefined where the server names none. */
  readonly contentType: string | undefined;
  /** After redirects. */
  readonly url: string;
}

/** Gets one page; throws badCall for an address that may not be asked, fetchFailed for whatever goes wrong on the way. */
type FetchPage = (url: string, options?: { readonly allowPrivate?: boolean }) => Promise<FetchedPage>;

interface FetcherOptions {
  /** Of this program, for the server's log. */
  readonly version?: string;
  /** For everything together: names, redirects, reading. */
  readonly timeLimitMs?: number;
  /** As sent and as decompressed, each. */
  readonly sizeLimitBytes?: number;
  readonly resolve?: Resolve;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const READABLE = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
  "text/x-markdown",
]);

/**
 * A reader of single pages over http and https. Each host, also after a redirect, is resolved once, all its addresses
 * are checked, and the connection goes to the very addresses that were checked, so that a name that changes its mind
 * in between leads nowhere. Proxies of the environment are not used.
 */
export function createPageFetcher(options: FetcherOptions = {}): FetchPage {
  const { version, timeLimitMs = 15_000, sizeLimitBytes = 10_000_000, resolve = resolveHost } = options;
  return async (start, { allowPrivate = false } = {}) => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      stop.abort();
    }, timeLimitMs);
    const timeIsUp = new Promise<never>((_, reject) => {
      stop.signal.addEventListener("abort", () => {
        reject(
          new AppError(
            "fetchFailed",
            `${start}: not read within ${timeLimitMs / 1000} seconds. Try again later.`,
          ),
        );
      });
    });
    const read = async (): Promise<FetchedPage> => {
      let url = webAddress(start, undefined);
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const addresses = await checkedAddresses(url, { allowPrivate, resolve });
        const response = await ask(url, { version, addresses, signal: stop.signal });
        const { statusCode = 0, headers } = response;
        if (REDIRECTS.has(statusCode) && headers.location !== undefined) {
          response.destroy();
          url = webAddress(headers.location, url);
          continue;
        }
        refuseAnswer(url, response);
        const bytes = await readBody(url, response, sizeLimitBytes);
        return { bytes, contentType: headers["content-type"], url: url.href };
      }
      throw new AppError(
        "fetchFailed",
        `${start}: it redirects more than ${MOST_REDIRECTS} times. Check the address.`,
      );
    };
    try {
      return await Promise.race([read(), timeIsUp]);
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  };
}

function webAddress(text: string, base: URL | undefined): URL {
  const from = base === undefined ? "" : ` (a redirect of ${base.href})`;
  if (!URL.canParse(text, base?.href)) {
    throw new AppError(
      "badCall",
      `"${text}"${from} is no web address. Give one such as https://example.org/article.`,
    );
  }
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new AppError("badCall", `${url.href}${from}: only http:// and https:// addresses are read.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new AppError(
      "badCall",
      `${url.host}${from}: an address with a name and a password in it is not asked.`,
    );
  }
  url.hash = "";
  return url;
}

function ask(
  url: URL,
  {
    version,
    addresses,
    signal,
  }: { version: string | undefined; addresses: readonly Address[]; signal: AbortSignal },
): Promise<IncomingMessage> {
  const options: RequestOptions = {
    agent: false,
    signal,
    lookup: answering(addresses),
    headers: {
      "user-agent": `Hearsay${version === undefined ? "" : `/${version}`} (+one page at a time, when a person asks for it)`,
      accept: "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9",
      "accept-language": "en",
      "accept-encoding": "gzip, deflate, br",
    },
  };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps(url, options) : requestHttp(url, options);
    request.on("response", resolve).on("error", reject).end();
  }).catch(connectionFailed(url));
}

/** A lookup that only knows the addresses that were checked. */
function answering(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
}

const ADVICE: Readonly<Record<number, string>> = {
  401: "The page is not open to everybody: save it in your browser and add the file.",
  402: "The page must be paid for: save it in your browser and add the file.",
  403: "The server refuses programs: save the page in your browser and add the file.",
  404: "Check the address.",
  410: "The page is gone: look for it in an archive.",
  429: "The server is asked too often: try again later.",
  451: "The page is held back by law.",
};

/** Throws for what is no page. */
function refuseAnswer(url: URL, response: IncomingMessage): void {
  const { statusCode = 0, statusMessage = "", headers } = response;
  const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isPage = statusCode >= 200 && statusCode < 300;
  if (isPage && (type === "" || READABLE.has(type))) return;
  response.destroy();
  if (isPage) {
    throw new AppError(
      "fetchFailed",
      `${url.href}: it is ${type}; only HTML, plain text and Markdown are read.`,
    );
  }
  const advice = ADVICE[statusCode] ?? (statusCode >= 500 ? "Try again later." : "Check the address.");
  throw new AppError(
    "fetchFailed",
    `${url.href}: the server answered ${statusCode} ${statusMessage}. ${advice}`,
  );
}
