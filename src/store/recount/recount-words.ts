import type { Batch } from "../batch.ts";
import { WORD } from "../derived-tables.ts";
import { type NodeWords, type StatementWords, wordsOfNodes, wordsOfStatements } from "../derive/words.ts";
import type { Db, TableRow } from "../engine.ts";
import { NODE, STATEMENT } from "../member-tables.ts";
import { writeWords } from "../words.ts";
import { type KeyRange, keysIn } from "../key-ranges.ts";
import { readingDb, type Unlike } from "./unlike.ts";

/** Compares what nodes and statements with these keys are found by with the indexes. */
export async function recountWords(db: Db, batch: Batch, range: KeyRange, unlike: Unlike): Promise<void> {
  const nodes = await wordsOfNodes(batch, await keysIn(db, NODE.name, "k", range));
  const statements = await wordsOfStatements(batch, await keysIn(db, STATEMENT.name, "k", range));
  const written = await whatIsWritten(db, nodes, statements);
  const compare = db.dialect === "sqlite" ? compareIndex : compareVectors;
  for (const table of ["node_words", "statement_words"]) {
    for (const k of await compare(db, table, range, written.get(table) ?? [])) unlike.note(table, ["k"], [k]);
  }
  const words = (written.get(WORD.name) ?? []).map(([word]) => String(word));
  const known = await db.all<{ readonly word: string }>("SELECT word FROM word WHERE word = ANY(?)", words);
  const listed = new Set(known.map(({ word }) => word));
  for (const word of words) if (!listed.has(word)) unlike.note(WORD.name, WORD.key, [word]);
}

/** The rows of the indexes, by table, as they are written when everything is new. */
async function whatIsWritten(
  db: Db,
  nodes: readonly NodeWords[],
  statements: readonly StatementWords[],
): Promise<ReadonlyMap<string, readonly TableRow[]>> {
  const written = new Map<string, readonly TableRow[]>();
  const collecting: Db = { ...readingDb(db), put: async ({ name }, rows) => void written.set(name, rows) };
  await writeWords(collecting, nodes, statements, () => true);
  return written;
}

type Compare = (
  db: Db,
  table: string,
  range: KeyRange,
  rows: readonly TableRow[],
) => Promise<readonly number[]>;

/** PostgreSQL sorts words in its own way. */
const compareVectors: Compare = async (db, table, { from, to }, rows) => {
  const kept = await db.all<{ readonly k: number; readonly words: string }>(
    `SELECT k, words::text AS words FROM ${table} WHERE k >= ? AND k < ?`,
    from,
    to,
  );
  const wanted = new Map(rows.map((row) => [Number(row.at(-2)), sorted(String(row.at(-1)))]));
  const unlike = kept.filter(({ k, words }) => wanted.get(k) !== sorted(words)).map(({ k }) => k);
  for (const { k } of kept) wanted.delete(k);
  return [...unlike, ...wanted.keys()];
};

function sorted(vector: string): string {
  return vector
    .split(" ")
    .map((word) => word.replace(/:.*$/, (at) => `:${[...new Set(at.slice(1).split(","))].join(",")}`))
    .sort()
    .join(" ");
}

/**
 * The index of SQLite does not give words back. It tells how many a row has, and whether they stand in a row one after
 * the other: where as many as wanted do, they are the same.
 */
const compareIndex: Compare = async (db, table, { from, to }, rows) => {
  const kept = await db.all<{ readonly k: number; readonly sizes: string }>(
    `SELECT id AS k, hex(sz) AS sizes FROM ${table}_docsize WHERE id >= ? AND id < ?`,
    from,
    to,
  );
  const columns = table === "node_words" ? ["label", "rest"] : ["rest"];
  const sizesOf = new Map(kept.map(({ k, sizes }) => [k, sizes]));
  const unlike: number[] = [];
  for (const [key, ...texts] of rows) {
    const k = Number(key);
    const lists = texts.map((text) => tokensOf(String(text)));
    const sizes = sizesOf.get(k);
    sizesOf.delete(k);
    if (sizes !== lists.map(({ length }) => varint(length)).join("")) {
      unlike.push(k);
      continue;
    }
    const parts = lists.flatMap((list, at) =>
      list.length === 0 ? [] : [`{${columns[at]}} : "${list.join(" ")}"`],
    );
    if (parts.length === 0) continue;
    const found = await db.all(
      `SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid = ?`,
      parts.join(" AND "),
      k,
    );
    if (found.length === 0) unlike.push(k);
  }
  return [...unlike, ...sizesOf.keys()];
};

/** As the tokenizer `ascii` splits: at whatever is neither a letter nor a digit nor beyond ASCII. */
function tokensOf(text: string): readonly string[] {
  return text.split(/[^0-9A-Za-z\u{80}-\u{10ffff}]+/u).filter((token) => token !== "");
}

/** A number as SQLite writes it into a few bytes, in hexadecimal: seven bits a byte, the highest first. */
function varint(value: number): string {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes.map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
}
