import type { Envelope } from "../../src/queries/answers.ts";
import { Problem } from "./problem.ts";

export const API = "/api/v1";

interface Kept {
  readonly etag: string;
  readonly answer: unknown;
}
const kept = new Map<string, Kept>();
/** Questions remembered; the oldest is forgotten first. */
const MOST_KEPT = 200;

/** Asks the API. `path` begins after /api/v1. An answer that has not changed comes from memory. Throws Problem. */
export async function ask<Data>(path: string, signal?: AbortSignal): Promise<Envelope<Data>> {
  const known = kept.get(path);
  const response = await fetch(API + path, {
    headers: { accept: "application/json", ...(known && { "if-none-match": known.etag }) },
    ...(signal && { signal }),
  });
  // The server holds the shapes of answers.ts to its schemas in its own tests.
  if (response.status === 304 && known) return known.answer as Envelope<Data>;
  if (!response.ok) throw await (await import("./read-problem.ts")).problemOf(response);
  const answer: unknown = await response.json().catch(() => {
    throw new Problem(`The answer to ${path} is not JSON.`, response.status);
  });
  const etag = response.headers.get("etag");
  if (etag !== null) remember(path, { etag, answer });
  return answer as Envelope<Data>;
}

/** Pages followed at most: with 500 a page, what a list on one page can bear. */
const MOST_PAGES = 8;

export interface Listed<Row> {
  readonly rows: readonly Row[];
  /** May be more than what came. */
  readonly total: number;
}

/** Asks for a list and follows its pages. */
export async function askAll<Row>(path: string, signal?: AbortSignal): Promise<Listed<Row>> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  let total = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const sign = path.includes("?") ? "&" : "?";
    const from = cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await ask<readonly Row[]>(`${path}${sign}limit=500${from}`, signal);
    rows.push(...answer.data);
    total = answer.meta.total ?? rows.length;
    cursor = answer.meta.nextCursor ?? undefined;
    if (cursor === undefined) break;
  }
  return { rows, total };
}

function remember(path: string, answer: Kept): void {
  kept.delete(path);
  kept.set(path, answer);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
