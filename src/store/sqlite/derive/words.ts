import type { Statement } from "../../../model/statement.ts";
import { fold } from "../../fold.ts";
import type { Connection } from "../connection.ts";
import { STATE_NUMBERS } from "../numbers.ts";

/** Shorter words are never looked for among near ones, so the list of words is without them. */
const SHORTEST_KEPT = 3;

/** Indexes nodes and statements by their words, and adds these to the list of all words. */
export function indexWords(
  connection: Connection,
  { nodes, statements }: { readonly nodes: Iterable<number>; readonly statements: Iterable<number> },
): void {
  const words = new Set<string>();
  const index = (node: number, label: string, rest: string): void => {
    connection.run("DELETE FROM words WHERE rowid = ?", node);
    if (label === "" && rest === "") return;
    connection.run("INSERT INTO words (rowid, label, rest) VALUES (?, ?, ?)", node, label, rest);
    for (const word of `${label} ${rest}`.split(/[ ']+/)) {
      if (word.length >= SHORTEST_KEPT) words.add(word);
    }
  };
  for (const node of nodes) index(node, ...wordsOfNode(connection, node));
  for (const statement of statements) index(statement, "", wordsOfStatement(connection, statement));
  connection.run(KEEP_WORDS, JSON.stringify([...words]));
}

/** Indexes everything where the list of words is empty: a step of the schema empties it to have that done. */
export function refillWords(connection: Connection): void {
  if (connection.get(IS_EMPTIED) === undefined) return;
  connection.write(() => {
    if (connection.get(IS_EMPTIED) === undefined) return; // another process was faster
    const keys = (sql: string): readonly number[] =>
      connection.all<{ readonly k: number }>(sql).map(({ k }) => k);
    indexWords(connection, {
      nodes: keys("SELECT k FROM node WHERE k NOT IN (SELECT k FROM statement)"),
      statements: keys("SELECT k FROM statement"),
    });
  });
}

/** The names, aliases and roles of an agent, the names of a thing, the title or text of what it is. */
function wordsOfNode(connection: Connection, node: number): readonly [label: string, rest: string] {
  const row = connection.get<{ readonly names: string | null; readonly roles: string | null }>(
    NODE_WORDS,
    node,
    STATE_NUMBERS.accepted,
    node,
  );
  return [row?.names ?? "", fold(row?.roles ?? "")];
}

/**
 * The names at all ends of a statement, the roles of its speakers, its claim, cue and exact words. A name has with it
 * the names of its twins, so that whoever is looked for by any name is found by what any of them said.
 */
function wordsOfStatement(connection: Connection, statement: number): string {
  const row = connection.get<StatementWords>(STATEMENT_WORDS, statement);
  if (row === undefined) throw new Error(`statement ${statement} has no row`);
  const { cue = "", in: anchors } = JSON.parse(row.json) as Statement; // written from a Statement
  const own = [row.roles ?? "", cue, ...anchors.map(({ exact = "" }) => exact)].map(fold);
  return [row.names ?? "", row.claim, ...own].join(" ");
}

interface StatementWords {
  readonly names: string | null;
  readonly roles: string | null;
  readonly claim: string;
  readonly json: string;
}

const IS_EMPTIED = `
SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM word) AND EXISTS (SELECT 1 FROM node)`;

const KEEP_WORDS = "INSERT OR IGNORE INTO word (word) SELECT value FROM json_each(?)";

const NODE_WORDS = `
SELECT (SELECT group_concat(fold, ' ') FROM (SELECT fold FROM name WHERE node = ? ORDER BY fold)) AS names,
  (SELECT group_concat(role, ' ') FROM (
    SELECT role FROM affiliation WHERE state = ? AND member = ? ORDER BY id
  )) AS roles`;

// Who says it, whom it is against, for whom it speaks, what the claim is about.
const STATEMENT_WORDS = `
SELECT n.json, c.fold AS claim,
  (SELECT group_concat(fold, ' ') FROM (
    SELECT DISTINCT x.fold FROM (
      SELECT agent AS k FROM said WHERE statement = s.k
      UNION SELECT agent FROM against WHERE statement = s.k
      UNION SELECT org FROM spoke_for WHERE statement = s.k
      UNION SELECT node FROM about WHERE claim = s.claim
    ) e CROSS JOIN node o ON o.k = e.k CROSS JOIN node t ON t.canon = o.canon CROSS JOIN name x ON x.node = t.k
    ORDER BY x.fold
  )) AS names,
  (SELECT group_concat(role, ' ') FROM (
    SELECT f.role FROM said d JOIN affiliation f ON f.member = d.agent
    WHERE d.statement = s.k AND f.state <= s.state ORDER BY f.id
  )) AS roles
FROM statement s JOIN node n ON n.k = s.k JOIN node c ON c.k = s.claim WHERE s.k = ?`;
