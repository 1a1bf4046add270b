import type { Request, Response } from "express";
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

/** Headers and bytes as they are: Express's own way to send costs more than most questions. */
export function send(request: Request, response: Response, answer: ReadyAnswer): void {
  const { status, headers, zipped } = answer;
  const isZipped = zipped !== undefined && request.acceptsEncodings("gzip") === "gzip";
  const body = isZipped ? zipped : answer.body;
  const hasBody = status !== 204 && status !== 304;
  response.removeHeader("X-Powered-By");
  response.writeHead(status, {
    ...COMMON_HEADERS,
    ...headers,
    ...(isZipped && {
      "Content-Encoding": "gzip",
      ...(headers["ETag"] && { ETag: zippedTag(headers["ETag"]) }),
    }),
    ...(hasBody ? { "Content-Length": String(body.byteLength) } : {}),
  });
  response.end(hasBody && request.method !== "HEAD" ? body : undefined);
}

export function problemAnswer(problem: Problem): ReadyAnswer {
  return {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(problem.status === 405 ? { Allow: ALLOWED_METHODS } : {}),
      ...(problem.status === 503 ? { "Retry-After": "5" } : {}),
    },
    body: Buffer.from(JSON.stringify(problem)),
  };
}

/** An answer without a body. */
export function emptyAnswer(status: 204 | 304, headers: Readonly<Record<string, string>>): ReadyAnswer {
  return { status, headers, body: Buffer.alloc(0) };
}
