import type { Request } from "express";

/**
 * Whether whoever asks sits at this machine and asks from a page of ours: attached words are for nobody else. A page
 * of another origin names itself in Origin, and one that points its own name at this address shows it in Host.
 */
export function isLocalReader(request: Pick<Request, "headers">): boolean {
  const { host, origin } = request.headers;
  // Somebody passed the request on from elsewhere.
  if (FORWARDED.some((name) => request.headers[name] !== undefined)) return false;
  if (host === undefined || !isLoopbackName(host)) return false;
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}

const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

function isLoopbackName(host: string): boolean {
  const name = host.replace(/:\d+$/, "");
  return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
