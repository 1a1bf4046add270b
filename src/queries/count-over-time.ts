import type { Stance } from "../vocabulary/stances.ts";
import { compareText } from "../model/canonical.ts";
import type { StatementFilter, Store, StoredStatement } from "../store/store.ts";
import { everyRow } from "./every-row.ts";
import { groupRows } from "./group-rows.ts";
import { nodesOf } from "./nodes-of.ts";

/** Characters of a date that name a month or a day. */
const LENGTHS = { month: "YYYY-MM".length, day: "YYYY-MM-DD".length } as const;

export type Span = keyof typeof LENGTHS;

/** How many statements were made in a span of time, by the side they take. */
export interface TimeCount {
  /** YYYY, YYYY-MM or YYYY-MM-DD: as exact as it is known, and no more exact than was asked. */
  readonly time: string;
  readonly statements: number;
  readonly sides: Readonly<Partial<Record<Stance, number>>>;
}

export interface OverTime {
  /** Oldest first; only times at which something was said. */
  readonly times: readonly TimeCount[];
  readonly undated: number;
}

/** The statements that pass a filter by the day or month in which they were said, else published. */
export async function countOverTime(store: Store, filter: StatementFilter, span: Span): Promise<OverTime> {
  const rows = await everyRow((page) => store.statements(filter, page), "id");
  const documents = await nodesOf(
    store,
    "Document",
    rows.flatMap(({ statement }) =>
      statement.said === undefined ? statement.in.map(({ document }) => document) : [],
    ),
  );
  const timeOf = ({ statement }: StoredStatement): string | undefined => {
    const published = statement.in.flatMap(({ document }) => documents.get(document)?.published ?? []);
    return (statement.said ?? published.sort().at(0))?.slice(0, LENGTHS[span]);
  };
  const groups = groupRows(rows, timeOf);
  return {
    times: [...groups]
      .flatMap(([time, members]) => (time === undefined ? [] : [countOf(time, members)]))
      .sort((a, b) => compareText(a.time, b.time)),
    undated: groups.get(undefined)?.length ?? 0,
  };
}

function countOf(time: string, members: readonly StoredStatement[]): TimeCount {
  const sides: Partial<Record<Stance, number>> = {};
  for (const { side } of members) sides[side] = (sides[side] ?? 0) + 1;
  return { time, statements: members.length, sides };
}
