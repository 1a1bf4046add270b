import type { Connection } from "../connection.ts";

interface Origins {
  readonly publisher: number | null;
  readonly origins: readonly number[];
}

/**
 * Works out whose words a document spreads. Its outlet is its publisher; a document without one (a retelling) counts
 * as spread by the outlets of what it is based on. Its roots are where `basedOn` ends: a document based on nothing is
 * its own root, and outlets whose texts go back to one root are not independent of each other.
 */
export function deriveOutlets(connection: Connection, document: number): void {
  const read = (k: number): Origins => {
    const publisher = connection.get<{ readonly publisher: number | null }>(
      "SELECT publisher FROM document WHERE k = ?",
      k,
    )?.publisher;
    const origins = connection.all<{ readonly origin: number }>(
      "SELECT origin FROM based_on WHERE document = ? ORDER BY origin",
      k,
    );
    return { publisher: publisher ?? null, origins: origins.map((row) => row.origin) };
  };
  connection.run("DELETE FROM outlet WHERE document = ?", document);
  const put = (agents: Iterable<number>, isRoot: 0 | 1): void => {
    for (const agent of agents)
      connection.run("INSERT INTO outlet VALUES (?, ?, ?)", document, isRoot, agent);
  };
  put(
    publishersWhere(document, read, ({ publisher }) => publisher !== null),
    0,
  );
  put(
    publishersWhere(document, read, ({ origins }) => origins.length === 0),
    1,
  );
}

/** The publishers of the nearest documents, on the way to the origins, at which the search may stop. */
function publishersWhere(
  document: number,
  read: (k: number) => Origins,
  mayStop: (found: Origins) => boolean,
): ReadonlySet<number> {
  const publishers = new Set<number>();
  const seen = new Set([document]); // documents based on each other have no root
  for (const k of seen) {
    const found = read(k);
    if (!mayStop(found)) for (const origin of found.origins) seen.add(origin);
    else if (found.publisher !== null) publishers.add(found.publisher);
  }
  return publishers;
}
