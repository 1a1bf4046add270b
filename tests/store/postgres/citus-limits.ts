/** A limit of what Citus runs over several machines, and how a statement is seen to break it. */
export interface CitusLimit {
  readonly name: string;
  readonly isBrokenBy: (sql: string) => boolean;
}

/** Tables that are spread, with the column that says where a row lies. */
export const SPREAD_BY: Readonly<Record<string, string>> = {
  statement: "lead",
  said: "lead",
  against: "lead",
  on_behalf_of: "lead",
  stands: "lead",
  spoke_for: "lead",
  statement_words: "lead",
  tie: "src",
};

/** As its documentation tells them for version 13. */
export const CITUS_LIMITS: readonly CitusLimit[] = [
  {
    name: "a recursive query over tables that are spread",
    isBrokenBy: (sql) => /WITH\s+RECURSIVE/i.test(sql) && spreadTablesIn(sql).length > 0,
  },
  {
    name: "a join of tables that are spread on anything but where their rows lie",
    isBrokenBy: (sql) => levelsOf(sql).some(joinsFarRows),
  },
  {
    name: "a subquery over rows that lie elsewhere, asked anew for each row outside",
    isBrokenBy: (sql) => levelsOf(sql).some(looksOutFar),
  },
  {
    name: "changing where a row lies",
    isBrokenBy: (sql) => {
      const table = /^\s*UPDATE\s+(\w+)\s+SET\s+([\s\S]*?)(?:\sWHERE\s|$)/i.exec(sql);
      const column = SPREAD_BY[table?.[1] ?? ""];
      return column !== undefined && new RegExp(`\\b${column}\\s*=`, "i").test(table?.[2] ?? "");
    },
  },
  {
    name: "an upsert without the column that says where the row lies",
    isBrokenBy: (sql) => {
      const table = /^\s*INSERT\s+INTO\s+(\w+)/i.exec(sql)?.[1] ?? "";
      const conflict = /ON\s+CONFLICT\s*\(([^)]*)\)/i.exec(sql)?.[1];
      const column = SPREAD_BY[table];
      return column !== undefined && conflict !== undefined && !conflict.split(/\s*,\s*/).includes(column);
    },
  },
  {
    name: "a key or a unique index without the column that says where the row lies",
    isBrokenBy: (sql) => {
      const made = /^\s*CREATE\s+TABLE\s+(\w+)[\s\S]*PRIMARY\s+KEY\s*\(([^)]*)\)/i.exec(sql);
      const index = /^\s*CREATE\s+UNIQUE\s+INDEX\s+[\s\S]*?\sON\s+(\w+)\s*\(([^)]*)\)/i.exec(sql);
      const [, table = "", columns = ""] = made ?? index ?? [];
      const column = SPREAD_BY[table];
      return column !== undefined && !columns.split(/\s*,\s*/).includes(column);
    },
  },
  {
    name: "a foreign key, a trigger or a row lock",
    isBrokenBy: (sql) => /\bREFERENCES\b|\bCREATE\s+TRIGGER\b|\bFOR\s+(?:UPDATE|SHARE)\b/i.test(sql),
  },
  {
    name: "rows of a table that is spread put into another table inside the server",
    isBrokenBy: (sql) =>
      /^\s*INSERT\s+INTO/i.test(sql) &&
      spreadTablesIn(sql.replace(/^\s*INSERT\s+INTO\s+\w+/i, "")).length > 0,
  },
];

/** A SELECT with what stands in it directly, and its own subqueries taken out. */
interface Level {
  readonly text: string;
  /** Names under which tables that are spread stand here, with the tables. */
  readonly tables: ReadonlyMap<string, string>;
}

function spreadTablesIn(text: string): readonly string[] {
  return [...tablesOf(text).values()];
}

function tablesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { 1: table = "", 2: alias } of text.matchAll(
    /\b(?:FROM|JOIN)\s+(\w+)(?:\s+(?!WHERE\b|JOIN\b|CROSS\b|LEFT\b|ON\b|ORDER\b|GROUP\b|LIMIT\b|UNION\b)(\w+))?/gi,
  )) {
    if (SPREAD_BY[table] !== undefined) found.set(alias ?? table, table);
  }
  return found;
}

/** Every level of a statement, the innermost first. */
function levelsOf(sql: string): readonly Level[] {
  const levels: Level[] = [];
  let rest = sql;
  for (;;) {
    const inner = /\(\s*SELECT\b[^()]*(?:\([^()]*\)[^()]*)*\)/i.exec(rest);
    const text = inner?.[0] ?? rest;
    for (const part of text.split(/\bUNION(?:\s+ALL)?\b/i))
      levels.push({ text: part, tables: tablesOf(part) });
    if (inner === null) return levels;
    rest = rest.replace(inner[0], " SUBQUERY ");
  }
}

/** Two tables of one level must be tied by where their rows lie. */
function joinsFarRows({ text, tables }: Level): boolean {
  const names = [...tables.keys()];
  const [first, ...others] = names;
  return others.some((name) => {
    const column = SPREAD_BY[tables.get(name) ?? ""] ?? "";
    const base = SPREAD_BY[tables.get(first ?? "") ?? ""] ?? "";
    const tied = new RegExp(
      `\\b${name}\\.${column}\\s*=\\s*\\w+\\.(?:${base}|${column})\\b|\\w+\\.(?:${base}|${column})\\s*=\\s*${name}\\.${column}\\b`,
    );
    return !tied.test(text);
  });
}

/** A subquery over spread rows that names a table outside of it. */
function looksOutFar({ text, tables }: Level): boolean {
  if (tables.size === 0 || !/^\s*\(/.test(text)) return false;
  const known = new Set(
    [...text.matchAll(/\b(?:FROM|JOIN)\s+(\w+|SUBQUERY)(?:\s+(\w+))?/gi)].flatMap(
      ({ 1: table, 2: alias }) => [table, alias],
    ),
  );
  const named = [...text.matchAll(/\b(\w+)\.\w+/g)].map(({ 1: name }) => name);
  return named.some((name) => !known.has(name));
}
