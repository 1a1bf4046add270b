import { openEngine, openStore } from "../../../src/store/open-store.ts";
import type { Db, Dialect } from "../../../src/store/engine.ts";
import type { Store } from "../../../src/store/store.ts";
import type { ActName } from "../../../src/vocabulary/acts/names.ts";
import type { Figure } from "../figures.ts";
import { medianTime, medianTimes } from "./median.ts";

export interface MeasuredQueries {
  /** Median milliseconds of each query. */
  readonly medians: ReadonlyMap<string, number>;
  readonly figures: readonly Figure[];
}

/** What is asked, the same of every engine. */
export interface Asked {
  readonly speakers: readonly { readonly id: string; readonly act: ActName }[];
  readonly organizations: readonly string[];
  readonly searches: readonly string[];
}

/** Asked of each query. */
const TIMES = 200;
const SCANS = 11;
/** What an engine takes seconds for when it is asked by hand is asked less often. */
const FEW = 20;
const NEWEST = { limit: 20, sort: "-said" } as const;

/** Queries through the store, and what the engine takes for the same when it is asked by hand. */
export async function measureQueries(place: string, asked: Asked): Promise<MeasuredQueries> {
  const store = await openStore(place, { readOnly: true });
  const engine = await openEngine(place, { readOnly: true });
  const measured = await engine.read((raw) => measureBoth(store, raw, asked));
  await store.close();
  await engine.close();
  return measured;
}

async function measureBoth(store: Store, raw: Db, asked: Asked): Promise<MeasuredQueries> {
  const sql = BY_HAND[raw.dialect];
  const medians = new Map<string, number>();
  const figures: Figure[] = [];
  const ratio = (
    name: string,
    bar: number,
    [ours, theirs]: readonly [number, number],
    { than, times = TIMES }: { readonly than: string; readonly times?: number },
  ): void => {
    medians.set(name, ours);
    figures.push({
      name: `${name} ÷ ${than}`,
      value: round(ours / theirs),
      unit: "",
      bar,
      better: "lower",
      method: `medians of ${times}: ${round(ours)} and ${round(theirs)} ms, in turns`,
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
      async (q) => {
        const words = sql.both(q.split(" "));
        await raw.all(newestWith(sql.found), words, 20);
        await raw.all(numberWith(sql.found), words);
      },
    ),
    { than: "the raw query" },
  );
  ratio(
    "contested claims of an organisation",
    0.03,
    await medianTimes(
      asked.organizations.slice(0, FEW),
      (id) => store.claims({ org: [id], standing: ["contested"] }, { limit: 20, sort: "-contested" }),
      (id) => raw.all(contestedOf(sql), id, 20),
    ),
    { than: "on the fly", times: FEW },
  );
  ratio(
    "facets, act by month",
    0.01,
    await medianTimes(
      Array.from({ length: SCANS }, (_, time) => time),
      () => store.tallyDays({}, "month"),
      () => raw.all(facetsBy(sql.month)),
    ),
    { than: "a full scan", times: SCANS },
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
  return { medians, figures };
}

/** Drawn from a store, the same each time: speakers as often as they speak, words as often as they are written. */
export async function askedIn(place: string): Promise<Asked> {
  const engine = await openEngine(place, { readOnly: true });
  const asked = await engine.read(async (raw): Promise<Asked> => {
    const speakers = await raw.all<{ readonly id: string }>(
      "SELECT n.id FROM said d JOIN node n ON n.k = d.agent ORDER BY (d.statement * 7919) % 100003 LIMIT ?",
      TIMES,
    );
    const organizations = await raw.all<{ readonly id: string }>(
      "SELECT n.id FROM spoke_for f JOIN node n ON n.k = f.org ORDER BY (f.statement * 7919) % 100003 LIMIT ?",
      TIMES,
    );
    const claims = await raw.all<{ readonly fold: string }>(
      "SELECT fold FROM node WHERE kind = 5 ORDER BY (k * 7919) % 100003 LIMIT ?",
      TIMES,
    );
    const acts: readonly ActName[] = ["denies", "asserts", "accuses"];
    return {
      speakers: speakers.map(({ id }, index) => ({ id, act: acts[index % acts.length] ?? "denies" })),
      organizations: organizations.map(({ id }) => id),
      searches: claims.map(({ fold }) => fold.split(" ").slice(1, 3).join(" ")),
    };
  });
  await engine.close();
  return asked;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

/** Where the engines differ. */
interface ByHand {
  /** Statements s with the words. */
  readonly found: string;
  readonly both: (words: readonly string[]) => string;
  readonly month: string;
  readonly lesser: string;
  /** A join in this order, where the engine has to be told. */
  readonly join: string;
}

const BY_HAND: Readonly<Record<Dialect, ByHand>> = {
  sqlite: {
    found: "s.k IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)",
    both: (words) => words.map((word) => `"${word}"`).join(" AND "),
    month: "strftime('%Y-%m', first_day * 86400, 'unixepoch')",
    lesser: "min",
    join: "CROSS JOIN",
  },
  postgres: {
    found: "(s.lead, s.k) IN (SELECT lead, k FROM statement_words WHERE words @@ ?::tsquery)",
    both: (words) => words.map((word) => `'${word}'`).join(" & "),
    month: "to_char(to_timestamp(first_day * 86400), 'YYYY-MM')",
    lesser: "least",
    join: "JOIN",
  },
};

function newestWith(found: string): string {
  return `SELECT s.json, c.id AS claim, s.depth, s.side, s.via FROM statement s JOIN node c ON c.k = s.claim
WHERE ${found} AND +s.state = 1 ORDER BY s.first_day DESC, s.id DESC LIMIT ?`;
}

function numberWith(found: string): string {
  return `SELECT count(*) AS n FROM statement s WHERE ${found} AND +s.state = 1`;
}

/** Both sides counted from the statements of all claims that the organisation's people spoke of. */
function contestedOf({ join, lesser }: ByHand): string {
  return `SELECT b.canon, b.pro, b.contra FROM (
  SELECT c.canon, count(DISTINCT CASE WHEN s.side = 1 THEN d.agent END) AS pro,
    count(DISTINCT CASE WHEN s.side = 2 THEN d.agent END) AS contra
  FROM (
    SELECT DISTINCT n.canon FROM spoke_for f JOIN statement o ON o.lead = f.lead AND o.k = f.statement
      JOIN node n ON n.k = o.claim
    WHERE f.org = (SELECT k FROM node WHERE id = ?)
  ) m ${join} node c ON c.canon = m.canon ${join} statement s ON s.claim = c.k AND +s.state = 1
    ${join} said d ON d.lead = s.lead AND d.statement = s.k
  GROUP BY c.canon
) b WHERE b.pro > 0 AND b.contra > 0 ORDER BY ${lesser}(b.pro, b.contra) DESC LIMIT ?`;
}

function facetsBy(month: string): string {
  return `SELECT ${month} AS month, act, side, count(*) AS n FROM statement WHERE state = 1 GROUP BY 1, 2, 3`;
}
