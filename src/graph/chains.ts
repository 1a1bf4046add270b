import { mayRestOn } from "../model/origin.ts";
import type { Statement } from "../model/statement.ts";
import { type Side, sideOf } from "../model/side.ts";
import { ACTS } from "../vocabulary/acts/index.ts";
import { kindOfId } from "../vocabulary/kinds.ts";
import type { Stance } from "../vocabulary/stances.ts";

/** Where the chain of a statement ends, which side it takes there, and how many statements enclose it. */
export interface Chain {
  /** The claim at the end of the chain; undefined when the chain leaves the statements given. */
  readonly claim: string | undefined;
  /** Where its speakers stand towards the claim at the end. */
  readonly side: Stance;
  /** Statements that pass it on in the document where it stands nearest to first hand; 0 is first hand. */
  readonly depth: number;
}

/** The chain of each statement by id. Chains have no cycle and at most eight links (rule 6). */
export function chainsOf(statements: readonly Statement[]): ReadonlyMap<string, Chain> {
  const byId = new Map<string, Statement>(statements.map((statement) => [statement.id, statement]));
  const enclosing = new Map<string, Statement[]>(statements.map(({ id }) => [id, []]));
  for (const statement of statements) {
    const inner = byId.get(statement.what);
    if (inner && ACTS[statement.act].passesOn && mayRestOn(inner, statement))
      enclosing.get(inner.id)?.push(statement);
  }

  const claimOf = (statement: Statement): string | undefined => {
    const next = byId.get(statement.what);
    if (next) return claimOf(next);
    return kindOfId(statement.what) === "Claim" ? statement.what : undefined;
  };
  const sideFrom = (statement: Statement): Side => {
    const next = byId.get(statement.what);
    return sideOf(statement.act, next && sideFrom(next));
  };
  const depthIn = (document: string, statement: Statement): number => {
    const outer = (enclosing.get(statement.id) ?? []).filter((other) => standsIn(other, document));
    return outer.length === 0 ? 0 : 1 + Math.min(...outer.map((other) => depthIn(document, other)));
  };

  return new Map(
    statements.map((statement) => [
      statement.id,
      {
        claim: claimOf(statement),
        side: sideFrom(statement).side,
        depth: Math.min(...statement.in.map((anchor) => depthIn(anchor.document, statement))),
      },
    ]),
  );
}

function standsIn(statement: Statement, document: string): boolean {
  return statement.in.some((anchor) => anchor.document === document);
}
