import type { StatementFilter, Store, StoredStatement } from "../store/store.ts";
import { kindOfId } from "../vocabulary/kinds.ts";
import { overviewRows } from "./overview-rows.ts";
import type { Sieve } from "./sieve-rows.ts";

/** Claims shown of those around a node that has more statements than are wanted, for each statement wanted. */
const CLAIMS_A_STATEMENT = 0.25;

/**
 * The statements at a node that pass: what an agent says and is accused of, what is said about a claim or a thing, what
 * stands in a document. Where there are more than wanted, those about the most contested claims.
 */
export async function rowsAround(
  store: Store,
  id: string,
  question: Sieve & { readonly filter: StatementFilter; readonly most: number },
): Promise<{ readonly rows: readonly StoredStatement[]; readonly total: number }> {
  const found = new Map<string, StoredStatement>();
  let total = 0;
  for (const part of await partsAround(store, id)) {
    const filter = bothOf(question.filter, part);
    if (filter === undefined) continue;
    const page = await store.statements(filter, { limit: question.most, sort: "-said" });
    total += page.total;
    const rows =
      page.total <= question.most
        ? page.rows
        : await overviewRows(store, {
            ...question,
            filter,
            most: Math.ceil(question.most * CLAIMS_A_STATEMENT),
          });
    for (const row of rows) found.set(row.statement.id, row);
  }
  return { rows: [...found.values()], total };
}

type Part = Pick<StatementFilter, "by" | "org" | "against" | "about" | "claim" | "document">;

async function partsAround(store: Store, id: string): Promise<readonly Part[]> {
  switch (kindOfId(id)) {
    case "Claim":
      return [{ claim: [id] }];
    case "Document":
      return [{ document: [id] }];
    case "Thing":
      return [{ about: [id] }];
    case "Person":
      return [{ by: [id] }, { against: [id] }];
    case "Organization": {
      const own = await store.statements({ by: [id] }, { limit: 0, sort: "id" });
      // An organisation that says nothing itself speaks through its people.
      return [own.total === 0 ? { org: [id] } : { by: [id] }, { against: [id] }];
    }
    case "Statement": {
      const { rows } = await store.statements({ ids: [id] }, { limit: 1, sort: "id" });
      return rows.map(({ claim }) => ({ claim: [claim] }));
    }
    default:
      return [];
  }
}

/** Both filters at once; undefined where one leaves nothing of the other. */
function bothOf(filter: StatementFilter, part: Part): StatementFilter | undefined {
  for (const [field, [id = ""]] of Object.entries(part)) {
    const asked = filter[field as keyof Part]; // the keys of a part
    if (asked !== undefined && !asked.includes(id)) return undefined;
  }
  return { ...filter, ...part };
}
