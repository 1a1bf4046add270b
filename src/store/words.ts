import type { StatementWords, NodeWords } from "./derive/words.ts";
import type { Db, Dialect, SqlValue, Table } from "./engine.ts";
import type { SearchTerm } from "./search-words.ts";
import { toFts5, toTsquery } from "./search-words.ts";
import { WORD } from "./derived-tables.ts";

/** Shorter words are never looked for among near ones, so the list of words is without them. */
const SHORTEST_KEPT = 3;

/** Indexes nodes and statements by their words, and adds these to the list of all words. */
export async function writeWords(
  db: Db,
  nodes: readonly NodeWords[],
  statements: readonly StatementWords[],
  isFresh: (k: number) => boolean,
): Promise<void> {
  const { node, statement } = TABLES[db.dialect];
  const seen = new Set<string>();
  const note = (text: string): void => {
    for (const word of wordsIn(text)) if (word.length >= SHORTEST_KEPT) seen.add(word);
  };
  for (const { label, rest } of nodes) note(`${label} ${rest}`);
  for (const { own } of statements) note(own);
  await clear(db, node, nodes, isFresh);
  await clear(db, statement, statements, isFresh);
  const worded = nodes.filter(({ label, rest }) => label !== "" || rest !== "");
  if (db.dialect === "sqlite") {
    await db.put(
      node,
      worded.map(({ k, label, rest }) => [k, label, rest]),
    );
    await db.put(
      statement,
      statements.map(({ k, rest }) => [k, rest]),
    );
  } else {
    await db.put(
      node,
      worded.map(({ k, label, rest }) => [k, vectorText(label, rest)]),
    );
    await db.put(
      statement,
      statements.map(({ k, lead, rest }) => [lead, k, vectorText("", rest)]),
    );
  }
  await db.put(
    WORD,
    [...seen].map((word) => [word]),
  );
}

/** Nodes or statements that hold these words, as a subquery of their keys; with `inLabel` in their names or texts. */
export function matching(
  dialect: Dialect,
  what: "node" | "statement",
  terms: readonly SearchTerm[],
  inLabel = false,
): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const table = `${what}_words`;
  if (dialect === "postgres")
    return {
      sql: `SELECT k FROM ${table} WHERE words @@ ?::tsquery`,
      values: [toTsquery(terms, inLabel ? "A" : "")],
    };
  const expression = toFts5(terms);
  return {
    sql: `SELECT rowid AS k FROM ${table} WHERE ${table} MATCH ?`,
    values: [inLabel ? `{label} : ${expression}` : expression],
  };
}

/** An apostrophe splits words, so that Baku finds Baku's. */
function wordsIn(text: string): readonly string[] {
  return text.split(/[ ']+/).filter((word) => word !== "");
}

/** Words with their places as PostgreSQL writes a tsvector; those of the label weigh A. No phrase spans both. */
function vectorText(label: string, rest: string): string {
  const places = new Map<string, string[]>();
  let place = 0;
  const note = (text: string, weight: string): void => {
    for (const word of wordsIn(text)) {
      place += 1;
      const known = places.get(word) ?? [];
      if (known.length === 0) places.set(word, known);
      if (known.length < MOST_PLACES) known.push(`${Math.min(place, LAST_PLACE)}${weight}`);
    }
    place += 1; // a gap
  };
  note(label, "A");
  note(rest, "");
  // Folded words hold letters and digits only: nothing needs to be escaped.
  return [...places].map(([word, at]) => `'${word}':${at.join(",")}`).join(" ");
}

/** PostgreSQL keeps so many places of a word, and none behind the last. */
const MOST_PLACES = 255;
const LAST_PLACE = 16_383;

/** The old words of what is indexed anew. */
async function clear(
  db: Db,
  { name, key }: Table,
  words: readonly { readonly k: number }[],
  isFresh: (k: number) => boolean,
): Promise<void> {
  const old = words.filter(({ k }) => !isFresh(k)).map(({ k }) => k);
  const column = key.at(-1) ?? "k";
  if (old.length > 0) await db.run(`DELETE FROM ${name} WHERE ${column} = ANY(?)`, old);
}

const INTEGER = "integer";
/** As the engines know them; in SQLite the key of the row is its number. */
const TABLES: Readonly<Record<Dialect, { readonly node: Table; readonly statement: Table }>> = {
  sqlite: {
    node: {
      name: "node_words",
      columns: [
        { name: "rowid", type: INTEGER },
        { name: "label", type: "text" },
        { name: "rest", type: "text" },
      ],
      key: ["rowid"],
    },
    statement: {
      name: "statement_words",
      columns: [
        { name: "rowid", type: INTEGER },
        { name: "rest", type: "text" },
      ],
      key: ["rowid"],
    },
  },
  postgres: {
    node: {
      name: "node_words",
      columns: [
        { name: "k", type: INTEGER },
        { name: "words", type: "words" },
      ],
      key: ["k"],
    },
    statement: {
      name: "statement_words",
      columns: [
        { name: "lead", type: INTEGER },
        { name: "k", type: INTEGER },
        { name: "words", type: "words" },
      ],
      key: ["lead", "k"],
    },
  },
};
