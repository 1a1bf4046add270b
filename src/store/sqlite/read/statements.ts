import type { Statement } from "../../../model/statement.ts";
import type { Page, PageRequest, StatementFilter, StatementSort, StoredStatement } from "../../store.ts";
import type { Connection } from "../connection.ts";
import { stanceOf } from "../numbers.ts";
import { readPage } from "./page.ts";
import { statementConditions } from "./statement-conditions.ts";

interface Row {
  readonly json: string;
  readonly claim: string;
  readonly depth: number;
  readonly side: number;
  readonly via: string;
}

export function readStatements(
  connection: Connection,
  filter: StatementFilter,
  request: PageRequest<StatementSort>,
): Page<StoredStatement> {
  const page = readPage<Row, StatementSort>(
    connection,
    {
      columns: "n.json, c.id AS claim, s.depth, s.side, s.via",
      from: "statement s",
      join: "JOIN node n ON n.k = s.k JOIN node c ON c.k = s.claim",
      conditions: statementConditions(connection, filter),
      orders: { said: ["s.first_day", "s.id"], id: ["s.id"] },
    },
    request,
  );
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
