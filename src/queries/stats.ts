import { ACT_NAMES, type ActName } from "../vocabulary/acts/names.ts";
import { STANDING_NAMES, type Standing } from "../vocabulary/standings.ts";
import type { StatementFilter, Store } from "../store/store.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { ProposalCounts } from "./answers.ts";
import { groupRows } from "./group-rows.ts";
import { type Period, timeSpan, type TimeSpan } from "./periods.ts";
import { proposalCounts } from "./proposal-counts.ts";

/** `counts`, `proposals`, `contested` and `standings` are of the whole graph, the rest of what passes the filter. */
export interface StatsAnswer extends TimeSpan {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly proposals: ProposalCounts;
  readonly contested: number;
  readonly acts: Readonly<Record<ActName, number>>;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Oldest first; YYYY-MM, or YYYY where no month is known. */
  readonly months: readonly { readonly month: string; readonly statements: number }[];
}

/** From so many statements on, days are put together to months. */
const MANY = 20_000;

/** How much there is, by kind and standing, and of the statements that pass a filter by act and time. */
export async function stats(
  store: Store,
  filter: StatementFilter = {},
  period: Period | "auto" = "month",
): Promise<StatsAnswer> {
  const standings: [Standing, number][] = [];
  for (const standing of STANDING_NAMES) {
    standings.push([
      standing,
      (await store.claims({ standing: [standing] }, { limit: 0, sort: "id" })).total,
    ]);
  }
  const { total } = await store.statements(filter, { limit: 0, sort: "id" });
  const tallies = await store.tallyDays(filter, period !== "day" && total > MANY ? "month" : "day");
  const tallied = groupRows(tallies, ({ act }) => act);
  const acts = ACT_NAMES.map((act) => [
    act,
    (tallied.get(act) ?? []).reduce((total, { count }) => total + count, 0),
  ]);
  return {
    counts: await store.counts(),
    proposals: await proposalCounts(store),
    contested: standings.find(([standing]) => standing === "contested")?.[1] ?? 0,
    acts: Object.fromEntries(acts) as StatsAnswer["acts"], // one entry an act
    standings: Object.fromEntries(standings) as StatsAnswer["standings"], // the loop went over every standing
    months: timeSpan(tallies, "month").periods.map((one) => ({
      month: one.period,
      statements: one.statements,
    })),
    ...timeSpan(tallies, period),
  };
}
