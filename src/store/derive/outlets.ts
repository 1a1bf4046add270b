import type { Batch } from "../batch.ts";
import { OUTLET, type OutletRow } from "../derived-tables.ts";
import { BASED_ON, DOCUMENT } from "../member-tables.ts";

interface Origins {
  readonly publisher: number | null;
  readonly origins: readonly number[];
}

/**
 * Works out whose words documents spread. The outlet of a document is its publisher; a document without one (a
 * retelling) counts as spread by the outlets of what it is based on. Its roots are where `basedOn` ends: a document based
 * on nothing is its own root, and outlets whose texts go back to one root are not independent of each other.
 */
export async function deriveOutlets(batch: Batch, documents: Iterable<number>): Promise<void> {
  const given = [...documents];
  const origins = await originsOf(batch, given);
  const rows = given.flatMap((document): readonly OutletRow[] => [
    ...publishersWhere(document, origins, ({ publisher }) => publisher !== null).map((agent) => ({
      document,
      is_root: 0,
      agent,
    })),
    ...publishersWhere(document, origins, (found) => found.origins.length === 0).map((agent) => ({
      document,
      is_root: 1,
      agent,
    })),
  ]);
  await batch.replace(OUTLET, "document", given, rows);
}

/** What these documents, and those they are based on, come from. */
async function originsOf(batch: Batch, documents: readonly number[]): Promise<ReadonlyMap<number, Origins>> {
  const found = new Map<number, Origins>();
  let level = documents;
  while (level.length > 0) {
    const rows = await batch.one(DOCUMENT, "k", level);
    const based = await batch.rowsBy(BASED_ON, "document", level);
    for (const k of level) {
      found.set(k, {
        publisher: rows.get(k)?.publisher ?? null,
        origins: (based.get(k) ?? []).map(({ origin }) => origin),
      });
    }
    const next = level.flatMap((k) => found.get(k)?.origins ?? []);
    level = [...new Set(next)].filter((k) => !found.has(k));
  }
  return found;
}

/** The publishers of the nearest documents, on the way to the origins, at which the search may stop. */
function publishersWhere(
  document: number,
  origins: ReadonlyMap<number, Origins>,
  mayStop: (found: Origins) => boolean,
): readonly number[] {
  const publishers = new Set<number>();
  const seen = new Set([document]); // documents based on each other have no root
  for (const k of seen) {
    const found = origins.get(k) ?? { publisher: null, origins: [] };
    if (!mayStop(found)) for (const origin of found.origins) seen.add(origin);
    else if (found.publisher !== null) publishers.add(found.publisher);
  }
  return [...publishers];
}
