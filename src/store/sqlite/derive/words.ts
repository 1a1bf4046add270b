import type { Statement } from "../../../model/statement.ts";
import { fold } from "../../fold.ts";
import type { Connection } from "../connection.ts";
import { STATE_NUMBERS } from "../numbers.ts";

/** Indexes the names, aliases and roles of an agent, the names of a thing, the title or text of what it is. */
export function indexNode(connection: Connection, node: number): void {
  const row = connection.get<{ readonly names: string | null; readonly roles: string | null }>(
    NODE_WORDS,
    node,
    STATE_NUMBERS.accepted,
    node,
  );
  index(connection, node, row?.names ?? "", fold(row?.roles ?? ""));
}

/** Indexes a statement by its speakers, their roles, its targets, cue and exact words, and the claim it is about. */
export function indexStatement(connection: Connection, statement: number): void {
  const row = connection.get<StatementWords>(STATEMENT_WORDS, statement);
  if (row === undefined) throw new Error(`statement ${statement} has no row`);
  const { cue = "", in: anchors } = JSON.parse(row.json) as Statement; // written from a Statement
  const own = [row.roles ?? "", cue, ...anchors.map(({ exact = "" }) => exact)].map(fold);
  index(connection, statement, "", [row.names ?? "", row.claim, ...own].join(" "));
}

interface StatementWords {
  readonly names: string | null;
  readonly roles: string | null;
  readonly claim: string;
  readonly json: string;
}

function index(connection: Connection, node: number, label: string, rest: string): void {
  connection.run("DELETE FROM words WHERE rowid = ?", node);
  if (label !== "" || rest !== "") {
    connection.run("INSERT INTO words (rowid, label, rest) VALUES (?, ?, ?)", node, label, rest);
  }
}

const NODE_WORDS = `
SELECT (SELECT group_concat(fold, ' ') FROM (SELECT fold FROM name WHERE node = ? ORDER BY fold)) AS names,
  (SELECT group_concat(role, ' ') FROM (
    SELECT role FROM affiliation WHERE state = ? AND member = ? ORDER BY id
  )) AS roles`;

const STATEMENT_WORDS = `
SELECT n.json, c.fold AS claim,
  (SELECT group_concat(fold, ' ') FROM (
    SELECT fold FROM name WHERE node IN (
      SELECT agent FROM said WHERE statement = s.k UNION SELECT agent FROM against WHERE statement = s.k
    ) ORDER BY fold, node
  )) AS names,
  (SELECT group_concat(role, ' ') FROM (
    SELECT f.role FROM said d JOIN affiliation f ON f.member = d.agent
    WHERE d.statement = s.k AND f.state <= s.state ORDER BY f.id
  )) AS roles
FROM statement s JOIN node n ON n.k = s.k JOIN node c ON c.k = s.claim WHERE s.k = ?`;
