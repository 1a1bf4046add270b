import type { Document } from "../../../model/document.ts";
import type { DocumentFilter, DocumentSort, Page, PageRequest } from "../../store.ts";
import type { Connection } from "../connection.ts";
import { clusterKeys, type Condition, condition, GIVEN, inStates, stateNumbers } from "./condition.ts";
import { readPage } from "./page.ts";
import { dayConditions } from "./statement-conditions.ts";

export function readDocuments(
  connection: Connection,
  filter: DocumentFilter,
  request: PageRequest<DocumentSort>,
): Page<Document> {
  const page = readPage<{ readonly json: string }, DocumentSort>(
    connection,
    {
      columns: "n.json",
      from: "document d JOIN node n ON n.k = d.k",
      conditions: documentConditions(connection, filter),
      orders: { published: ["d.first_day", "n.id"], title: ["n.fold", "n.id"], id: ["n.id"] },
    },
    request,
  );
  return { ...page, rows: page.rows.map(({ json }) => JSON.parse(json) as Document) }; // written from a Document
}

function documentConditions(connection: Connection, filter: DocumentFilter): readonly Condition[] {
  const { outlet, by } = filter;
  return [
    inStates("+n.state", filter.states), // the plus: the day or the outlet finds them,
    ...(outlet === undefined ? [] : [condition(`d.publisher IN ${GIVEN}`, clusterKeys(connection, outlet))]),
    ...(by === undefined
      ? []
      : [
          condition(
            `d.k IN (SELECT document FROM author WHERE agent IN ${GIVEN})`,
            clusterKeys(connection, by),
          ),
        ]),
    ...(filter.holds === undefined ? [] : [condition(HOLDS, stateNumbers(filter.holds))]),
    ...dayConditions("d", filter),
  ];
}

const HOLDS = `d.k IN (
  SELECT t.document FROM statement s JOIN stands t ON t.statement = s.k WHERE s.state IN ${GIVEN}
)`;
