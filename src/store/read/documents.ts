import type { Document } from "../../model/document.ts";
import type { State } from "../../vocabulary/statement-words.ts";
import type { Db, Dialect } from "../engine.ts";
import type { DocumentFilter, DocumentSort, Page, PageRequest } from "../store.ts";
import {
  clusterKeys,
  type Condition,
  condition,
  dayConditions,
  inStates,
  stateNumbers,
} from "./condition.ts";
import { readPage } from "./page.ts";

export async function readDocuments(
  db: Db,
  filter: DocumentFilter,
  request: PageRequest<DocumentSort>,
): Promise<Page<Document>> {
  const page = await readPage<{ readonly json: string }, DocumentSort>(
    db,
    {
      columns: "n.json",
      from: "document d JOIN node n ON n.k = d.k",
      conditions: await documentConditions(db, filter),
      orders: { published: ["d.first_day", "n.id"], title: ["n.fold", "n.id"], id: ["n.id"] },
    },
    request,
  );
  return { ...page, rows: page.rows.map(({ json }) => JSON.parse(json) as Document) }; // written from a Document
}

async function documentConditions(db: Db, filter: DocumentFilter): Promise<readonly Condition[]> {
  const { outlet, by } = filter;
  return [
    inStates("+n.state", filter.states), // the plus: the day or the outlet finds them
    ...(outlet === undefined ? [] : [condition("d.publisher = ANY(?)", await clusterKeys(db, outlet))]),
    ...(by === undefined
      ? []
      : [condition("d.k IN (SELECT document FROM author WHERE agent = ANY(?))", await clusterKeys(db, by))]),
    ...(filter.holds === undefined ? [] : [holding(db.dialect, filter.holds)]),
    ...dayConditions("d", filter),
  ];
}

/**
 * What is accepted is nearly everything, so one machine looks for it document by document. Of all else there is little.
 */
function holding(dialect: Dialect, states: readonly State[]): Condition {
  const sql = `FROM statement s JOIN stands t ON t.lead = s.lead AND t.statement = s.k WHERE `;
  return dialect === "sqlite" && states.includes("accepted")
    ? condition(`EXISTS (SELECT 1 ${sql} t.document = d.k AND +s.state = ANY(?))`, stateNumbers(states))
    : condition(`d.k IN (SELECT t.document ${sql} s.state = ANY(?))`, stateNumbers(states));
}
