import type { IdOf } from "../../model/ids.ts";
import type { Statement } from "../../model/statement.ts";
import { mintId } from "./mint-id.ts";

export type StatementId = IdOf<"Statement">;

/** The statements of a record as they are written, each under the digest of where it stands and what it is for. */
export interface StatementList {
  /** Puts a statement in, unless it is there already. `identity` tells apart what one proposal becomes. */
  readonly put: (identity: readonly (string | number)[], fields: Omit<Statement, "id">) => StatementId;
  readonly all: () => readonly Statement[];
}

/** The same words in the same place of another document are another statement. */
export function statementList(document: string): StatementList {
  const byId = new Map<StatementId, Statement>();
  return {
    put: (identity, fields) => {
      const plainId = mintId("Statement", document, fields.act, ...identity);
      const other = byId.get(plainId);
      // the same words may say two things, or be said by two
      const isTaken =
        other !== undefined && (other.what !== fields.what || other.by.join() !== fields.by.join());
      const id = isTaken
        ? mintId("Statement", document, fields.act, ...identity, fields.what, ...fields.by)
        : plainId;
      if (!byId.has(id)) byId.set(id, { id, ...fields });
      return id;
    },
    all: () => [...byId.values()],
  };
}
