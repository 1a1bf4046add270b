import type { Statement } from "../../model/statement.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import type { Db } from "../engine.ts";
import { stanceOf } from "../numbers.ts";
import type { Page, PageRequest, StatementFilter, StatementSort, StoredStatement } from "../store.ts";
import { clusterKeys, type Condition, condition, inStates, oneOf } from "./condition.ts";
import { type Listing, readPage } from "./page.ts";
import { statementConditions } from "./statement-conditions.ts";
import { talliesFor } from "./tallied.ts";

interface Row {
  readonly json: string;
  readonly claim: string;
  readonly depth: number;
  readonly side: number;
  readonly via: string;
}

export async function readStatements(
  db: Db,
  filter: StatementFilter,
  request: PageRequest<StatementSort>,
): Promise<Page<StoredStatement>> {
  const page = await readPage<Row, StatementSort>(db, await listingFor(db, filter), request);
  return {
    ...page,
    rows: page.rows.map(({ json, claim, depth, side, via }) => ({
      statement: JSON.parse(json) as Statement, // both were written from what they are read as
      claim,
      side: stanceOf(side),
      depth,
      via: JSON.parse(via) as readonly string[],
    })),
  };
}

async function listingFor(db: Db, filter: StatementFilter): Promise<Listing<StatementSort>> {
  const shown = {
    columns: "s.json, c.id AS claim, s.depth, s.side, s.via",
    join: "JOIN node c ON c.k = s.claim",
    total: () => totalOf(db, filter),
  };
  const speakers = filter.by === undefined ? [] : await clusterKeys(db, filter.by);
  const [only] = speakers;
  if (only === undefined || speakers.length > 1) {
    return {
      ...shown,
      from: "statement s",
      conditions: await statementConditions(db, filter),
      orders: { said: ["s.first_day", "s.id"], id: ["s.id"] },
    };
  }
  // What one speaker said lies in the order it is asked for; on one machine its index says all, the lead is not in it.
  const { by: _, act, ...rest } = filter;
  return {
    ...shown,
    from: `said d JOIN statement s ON s.k = d.statement${db.dialect === "sqlite" ? "" : " AND s.lead = d.lead"}`,
    conditions: [
      condition("d.agent = ?", only),
      inStates("d.state", filter.states),
      ...oneOf(
        "d.act",
        act?.map((name) => ACTS[name].number),
      ),
      ...(await statementConditions(db, { ...rest, ids: filter.ids })).map(withoutIndex),
    ],
    orders: { said: ["d.first_day", "d.id"], id: ["d.id"] },
  };
}

/** The plus keeps SQLite from beginning with all statements of a state or stance. */
function withoutIndex({ sql, values }: Condition): Condition {
  return { sql: sql.replaceAll(/(?<!\+)s\.(state|stance) /g, "+s.$1 "), values };
}

/** How to know the number of statements that pass without counting them. */
async function totalOf(db: Db, filter: StatementFilter): Promise<Condition | undefined> {
  const tallies = await talliesFor(db, filter, "all time");
  return tallies && { sql: `SELECT sum(n) AS n FROM tally WHERE ${tallies.sql}`, values: tallies.values };
}
