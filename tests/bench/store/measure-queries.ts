import type { ActName } from "../../../src/vocabulary/acts/names.ts";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import type { Connection } from "../../../src/store/sqlite/connection.ts";
import type { Figure } from "../figures.ts";
import { medianTime, medianTimes } from "./median.ts";

export interface MeasuredQueries {
  /** Median milliseconds of each query. */
  readonly medians: ReadonlyMap<string, number>;
  readonly figures: readonly Figure[];
}

/** Asked of each query. */
const TIMES = 200;
const NEWEST = { limit: 20, sort: "-said" } as const;

/** Queries through the store, and what SQLite takes for the same when it is asked by hand. */
export async function measureQueries(file: string): Promise<MeasuredQueries> {
  const store = await openSqliteStore({ file, readOnly: true });
  const raw = await openDatabase({ file, readOnly: true });
  const asked = askedOf(raw);
  const medians = new Map<string, number>();
  const figures: Figure[] = [];
  const ratio = (
    name: string,
    bar: number,
    [ours, theirs]: readonly [number, number],
    what: string,
  ): void => {
    medians.set(name, ours);
    figures.push({
      name: `${name} ÷ ${what}`,
      value: round(ours / theirs),
      unit: "",
      bar,
      better: "lower",
      method: `medians of ${TIMES}: ${round(ours)} and ${round(theirs)} ms, in turns`,
    });
  };
  medians.set(
    "statements by speaker and act",
    await medianTime(asked.speakers, ({ id, act }) => store.statements({ by: [id], act: [act] }, NEWEST)),
  );
  ratio(
    "full-text search newest first",
    1.5,
    await medianTimes(
      asked.searches,
      (q) => store.statements({ q }, NEWEST),
      (q) => {
        const words = q.split(" ").map((word) => `"${word}"`);
        raw.all(WORDS, words.join(" AND "), 20);
        raw.get(WORDS_COUNT, words.join(" AND "));
      },
    ),
    "the raw query",
  );
  ratio(
    "contested claims of an organisation",
    0.03,
    await medianTimes(
      asked.organizations,
      ({ id }) => store.claims({ org: [id], standing: ["contested"] }, { limit: 20, sort: "-contested" }),
      ({ k }) => raw.all(CONTESTED, k, 20),
    ),
    "on the fly",
  );
  ratio(
    "facets, act by month",
    0.01,
    await medianTimes(
      Array.from({ length: 5 }, (_, time) => time),
      () => store.tallyDays({}, "month"),
      () => raw.all(FACETS),
    ),
    "a full scan",
  );
  medians.set(
    "search as it is typed",
    await medianTime(asked.searches.slice(0, 50), (q) =>
      store.search({ q, kinds: ["Person", "Organization", "Claim"], limit: 8, offset: 0 }),
    ),
  );
  medians.set(
    "most contested claims",
    await medianTime(asked.searches.slice(0, 50), () =>
      store.claims({ standing: ["contested"] }, { limit: 20, sort: "-contested" }),
    ),
  );
  await store.close();
  raw.close();
  return { medians, figures };
}

interface Asked {
  readonly speakers: readonly { readonly id: string; readonly act: ActName }[];
  readonly organizations: readonly { readonly id: string; readonly k: number }[];
  readonly searches: readonly string[];
}

/** Drawn from the store, the same each time: speakers as often as they speak, words as often as they are written. */
function askedOf(raw: Connection): Asked {
  const statements = raw.all<{ readonly agent: string }>(
    `SELECT n.id AS agent FROM said d JOIN node n ON n.k = d.agent ORDER BY (d.statement * 7919) % 100003 LIMIT ${TIMES}`,
  );
  const organizations = raw.all<{ readonly id: string; readonly k: number }>(
    `SELECT n.id, n.k FROM spoke_for f JOIN node n ON n.k = f.org ORDER BY (f.statement * 7919) % 100003 LIMIT ${TIMES}`,
  );
  const claims = raw.all<{ readonly fold: string }>(
    `SELECT fold FROM node WHERE kind = 5 ORDER BY (k * 7919) % 100003 LIMIT ${TIMES}`,
  );
  const acts: readonly ActName[] = ["denies", "asserts", "accuses"];
  return {
    speakers: statements.map(({ agent }, index) => ({
      id: agent,
      act: acts[index % acts.length] ?? "denies",
    })),
    organizations,
    searches: claims.map(({ fold }) => fold.split(" ").slice(1, 3).join(" ")),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

const WORDS = `
SELECT s.json, c.id AS claim, s.depth, s.side, s.via FROM statement s JOIN node c ON c.k = s.claim
WHERE s.k IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?) AND +s.state = 1
ORDER BY s.first_day DESC, s.id DESC LIMIT ?`;

const WORDS_COUNT = `
SELECT count(*) FROM statement s
WHERE s.k IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?) AND +s.state = 1`;

/** Both sides counted from the statements of all claims that the organisation's people spoke of. */
const CONTESTED = `
SELECT c.canon, count(DISTINCT CASE WHEN s.side = 1 THEN d.agent END) AS pro,
  count(DISTINCT CASE WHEN s.side = 2 THEN d.agent END) AS contra
FROM (
  SELECT DISTINCT n.canon FROM spoke_for f JOIN statement o ON o.k = f.statement JOIN node n ON n.k = o.claim
  WHERE f.org = ?
) m CROSS JOIN node c ON c.canon = m.canon CROSS JOIN statement s ON s.claim = c.k AND +s.state = 1
  CROSS JOIN said d ON d.statement = s.k
GROUP BY c.canon HAVING pro > 0 AND contra > 0 ORDER BY min(pro, contra) DESC LIMIT ?`;

const FACETS = `
SELECT strftime('%Y-%m', first_day * 86400, 'unixepoch') AS month, act, side, count(*) AS n
FROM statement WHERE state = 1 GROUP BY 1, 2, 3`;
