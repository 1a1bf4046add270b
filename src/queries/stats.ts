import { ACT_NAMES, type ActName } from "../vocabulary/acts/index.ts";
import { STANDING_NAMES, type Standing } from "../vocabulary/standings.ts";
import { compareText } from "../model/canonical.ts";
import type { Store, StoredStatement } from "../store/store.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { ProposalCounts } from "./answers.ts";
import { everyRow } from "./every-row.ts";
import { groupRows } from "./group-rows.ts";
import { nodesOf } from "./nodes-of.ts";
import { proposalCounts } from "./proposal-counts.ts";

export interface StatsAnswer {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly proposals: ProposalCounts;
  readonly contested: number;
  readonly acts: Readonly<Record<ActName, number>>;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Oldest first; YYYY-MM, or YYYY where no month is known. */
  readonly months: readonly { readonly month: string; readonly statements: number }[];
}

/** How much there is, by kind, act, standing and month. */
export async function stats(store: Store): Promise<StatsAnswer> {
  const acts: [ActName, number][] = [];
  for (const act of ACT_NAMES) {
    acts.push([act, (await store.statements({ act: [act] }, { limit: 1, sort: "id" })).total]);
  }
  const standings: [Standing, number][] = [];
  for (const standing of STANDING_NAMES) {
    standings.push([
      standing,
      (await store.claims({ standing: [standing] }, { limit: 1, sort: "id" })).total,
    ]);
  }
  return {
    counts: await store.counts(),
    proposals: await proposalCounts(store),
    contested: standings.find(([standing]) => standing === "contested")?.[1] ?? 0,
    acts: Object.fromEntries(acts) as StatsAnswer["acts"], // the loop went over every act
    standings: Object.fromEntries(standings) as StatsAnswer["standings"], // the loop went over every standing
    months: await monthsOf(store),
  };
}

/** Statements by the month in which they were said, else published; those of a year without a month under the year. */
async function monthsOf(store: Store): Promise<StatsAnswer["months"]> {
  const rows = await everyRow((page) => store.statements({}, page), "id");
  const documents = await nodesOf(
    store,
    "Document",
    rows.flatMap(({ statement }) =>
      statement.said === undefined ? statement.in.map(({ document }) => document) : [],
    ),
  );
  const monthOf = ({ statement }: StoredStatement): string | undefined => {
    const published = statement.in.flatMap(({ document }) => documents.get(document)?.published ?? []);
    return (statement.said ?? published.sort().at(0))?.slice(0, "YYYY-MM".length);
  };
  return [...groupRows(rows, monthOf)]
    .flatMap(([month, { length: statements }]) => (month === undefined ? [] : [{ month, statements }]))
    .sort((a, b) => compareText(a.month, b.month));
}
