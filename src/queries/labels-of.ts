import { STATES } from "../vocabulary/statement-words.ts";
import type { Store } from "../store/store.ts";
import type { Named } from "./answers.ts";
import { describeStatements } from "./describe-statements.ts";
import { inPieces } from "./every-row.ts";
import { namesOf, nodesOf } from "./nodes-of.ts";

/** What a person calls any node: its name, a claim's text, a title, a statement's sentence, a review's verdict. */
export async function labelsOf(store: Store, ids: Iterable<string>): Promise<ReadonlyMap<string, Named>> {
  const all = [...ids];
  const claims = await nodesOf(store, "Claim", all);
  const documents = await nodesOf(store, "Document", all);
  const reviews = await nodesOf(store, "Review", all);
  return new Map<string, Named>([
    ...(await namesOf(store, all)),
    ...[...claims.values()].map(({ id, text }) => entry({ id, kind: "Claim", name: text })),
    ...[...documents.values()].map(({ id, title }) => entry({ id, kind: "Document", name: title })),
    ...[...reviews.values()].map(({ id, verdict, rating }) =>
      entry({ id, kind: "Review", name: verdict ?? rating ?? "review" }),
    ),
    ...(await sentencesOf(store, all)),
  ]);
}

async function sentencesOf(store: Store, ids: readonly string[]): Promise<readonly [string, Named][]> {
  const statements = await nodesOf(store, "Statement", ids);
  if (statements.size === 0) return [];
  const rows = await inPieces(statements.keys(), async (piece) => {
    const page = await store.statements({ ids: piece, states: STATES }, { limit: piece.length, sort: "id" });
    return page.rows;
  });
  const answers = await describeStatements(store, rows, { showAttached: false });
  return answers.map(({ id, sentence }) => entry({ id, kind: "Statement", name: sentence }));
}

function entry(named: Named): [string, Named] {
  return [named.id, named];
}
