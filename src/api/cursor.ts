import { createHash } from "node:crypto";
import { z } from "zod";
import { AppError } from "../model/errors.ts";
import type { RawParameters } from "./read-parameters.ts";

/** A place in a list that does not move: the revision, the last row of the page before, and which question it was. */
export interface Cursor {
  readonly rev: number;
  readonly after: string;
  /** `questionDigest` of the question it belongs to. */
  readonly question: string;
}

const Wire = z.strictObject({
  r: z.int().min(0),
  a: z.string().min(1).max(4000),
  q: z.string(),
});

/** Opaque to clients, safe in an address. */
export function encodeCursor({ rev, after, question }: Cursor): string {
  const wire: z.input<typeof Wire> = { r: rev, a: after, q: question };
  return Buffer.from(JSON.stringify(wire)).toString("base64url");
}

/** Throws badCall for what is no cursor, or one of another question. */
export function decodeCursor(text: string, question: string): Cursor {
  const wire = Wire.safeParse(parsed(text));
  if (!wire.success) throw refused("is none that was given out here: take nextCursor of an answer as it is");
  if (wire.data.q !== question)
    throw refused("belongs to another question: begin again without it, or ask the question it came with");
  return { rev: wire.data.r, after: wire.data.a, question };
}

/** The number of items before a page, for lists that count instead of remembering the last row. */
export function offsetIn(after: string | undefined): number {
  if (after === undefined) return 0;
  if (!/^\d{1,15}$/.test(after))
    throw refused("is none that was given out here: take nextCursor of an answer as it is");
  return Number(after);
}

/** Parameters that say how much or in what form, and not what: they may change from page to page. */
const NOT_ASKING = new Set(["cursor", "limit", "format", "fields", "include"]);

/** Which question an address asks, whatever the order of its parameters. */
export function questionDigest(path: string, raw: RawParameters): string {
  const asked = normalizedQuery(raw, (name) => !NOT_ASKING.has(name));
  return createHash("sha256").update(`${path}?${asked}`).digest("base64url").slice(0, 16);
}

/** One spelling of equal queries: sorted by name, then value, since a repeated parameter means or. */
export function normalizedQuery(
  raw: RawParameters,
  isAsking: (name: string) => boolean = () => true,
): string {
  return [...raw]
    .filter(([name]) => isAsking(name))
    .flatMap(([name, values]) => values.map((value) => spelt(name, value)))
    .sort()
    .join("&");
}

/** Signs that stand for themselves in a query. */
const PLAIN = /^[\w*.-]*$/;

/** A parameter as it stands in an address. */
export function spelt(name: string, value: string): string {
  if (PLAIN.test(name) && PLAIN.test(value)) return `${name}=${value}`;
  return new URLSearchParams([[name, value]]).toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}

function refused(detail: string): AppError {
  return new AppError("badCall", `The parameter cursor ${detail}.`, [{ parameter: "cursor", detail }]);
}
