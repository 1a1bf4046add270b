import type { Column, Drawing, DrawingColumns } from "./drawing.ts";

/** A drawing as a list of values per field: the same, several times smaller as JSON than an object per node and edge. */
export function columnsOf({ nodes, edges }: Drawing): DrawingColumns {
  const places = new Map(nodes.map(({ key }, place) => [key, place]));
  const placeOf = (key: string): number => places.get(key) ?? -1;
  return {
    nodes: {
      key: nodes.map(({ key }) => key),
      fields: fieldsOf(nodes.map(({ attributes }) => attributes)),
    },
    edges: {
      key: edges.map(({ key }) => key),
      source: edges.map(({ source }) => placeOf(source)),
      target: edges.map(({ target }) => placeOf(target)),
      // Nearly every edge is keyed by its statement.
      fields: fieldsOf(
        edges.map(({ key, attributes }) => ({
          ...attributes,
          ...(attributes.statement === key && { statement: true }),
        })),
      ),
    },
  };
}

type Value = string | number | true | undefined;

function fieldsOf(rows: readonly object[]): Readonly<Record<string, Column>> {
  const columns = new Map<string, Value[]>();
  rows.forEach((row, place) => {
    for (const [field, value] of Object.entries(row) as [string, Value][]) {
      const column = columns.get(field) ?? rows.map((): Value => undefined);
      column[place] = value;
      columns.set(field, column);
    }
  });
  return Object.fromEntries([...columns].map(([field, values]) => [field, columnOf(values)]));
}

/** Words said over and over stand once, in the order in which they come first, with their places. */
function columnOf(values: readonly Value[]): Column {
  const words = [...new Set(values.filter((value) => typeof value === "string"))];
  if (words.length === 0 || words.length > 64) return values.map((value) => value ?? null);
  const places = new Map<Value, number>(words.map((word, place) => [word, place]));
  return { words, at: values.map((value) => places.get(value) ?? (value === true ? true : null)) };
}
