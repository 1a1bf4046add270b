import { RETRY_AFTER } from "../model/errors.ts";
import type { IncomingMessage, ServerResponse } from "node:http";
import express, { type Request } from "express";
import { zippedTag } from "./etag.ts";
import type { Problem } from "./schemas/problem.ts";

/** An answer made of bytes, ready to be sent and to be kept. */
export interface ReadyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body as gzip, for those who take it; undefined where it is not worth it. */
  readonly zipped?: Buffer | undefined;
}

/** Goes with every answer: any page may read it, and no browser takes it for anything but data. */
const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition, Allow",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** What a browser asks before it asks: which methods and headers of another origin are welcome. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "Accept, If-None-Match",
  "Access-Control-Max-Age": "86400",
};

export const ALLOWED_METHODS = "GET, HEAD, OPTIONS";

/** An answer as it goes out to those who ask in the same way. */
export interface Packet {
  readonly status: number;
  /** Names and values in turn, as Node writes them fastest. */
  readonly headers: readonly string[];
  /** A short body has one character a byte: Node puts it into one write with the headers. */
  readonly body: string | Buffer | undefined;
}

/** Bytes up to which a body goes out in one write with its headers. */
const SHORT = 32 * 1024;

export function packetFor(request: IncomingMessage, answer: ReadyAnswer): Packet {
  const { status, zipped } = answer;
  const isZipped = zipped !== undefined && takesGzip(request);
  const body = isZipped ? zipped : answer.body;
  const hasBody = status !== 204 && status !== 304;
  const tag = answer.headers["ETag"];
  const headers = {
    ...COMMON_HEADERS,
    ...answer.headers,
    ...(isZipped && { "Content-Encoding": "gzip", ...(tag !== undefined && { ETag: zippedTag(tag) }) }),
    ...(hasBody && { "Content-Length": String(body.byteLength) }),
  };
  return {
    status,
    headers: Object.entries(headers).flat(),
    body:
      hasBody && request.method !== "HEAD"
        ? body.byteLength > SHORT
          ? body
          : body.toString("latin1")
        : undefined,
  };
}

/** What a packet takes of memory, in bytes. */
export function weightOf({ headers, body }: Packet): number {
  return 1000 + headers.length * 20 + (body?.length ?? 0);
}

/** Headers and bytes as they are: Express's own way to send costs more than most questions. */
export function sendPacket(response: ServerResponse, { status, headers, body }: Packet): void {
  response.removeHeader("X-Powered-By");
  // Node only reads the list
  response.writeHead(status, headers as string[]);
  if (typeof body === "string") response.end(body, "latin1");
  else response.end(body);
}

/** `q` in Accept-Encoding and the like are Express's to read; it needs the headers only. */
function takesGzip(request: IncomingMessage): boolean {
  const asExpress = request as Request;
  return express.request.acceptsEncodings.call(asExpress, "gzip") === "gzip";
}

export function problemAnswer(problem: Problem): ReadyAnswer {
  return {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(problem.status === 405 ? { Allow: ALLOWED_METHODS } : {}),
      ...(problem.status === 503 ? { "Retry-After": RETRY_AFTER } : {}),
    },
    body: Buffer.from(JSON.stringify(problem)),
  };
}

/** An answer without a body. */
export function emptyAnswer(status: 204 | 304, headers: Readonly<Record<string, string>>): ReadyAnswer {
  return { status, headers, body: Buffer.alloc(0) };
}
