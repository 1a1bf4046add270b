import type { Store } from "../store/store.ts";
import type { ProposalCounts } from "./answers.ts";

/** How many proposed statements there are, and in how many documents, whether these are accepted or not. */
export async function proposalCounts(store: Store): Promise<ProposalCounts> {
  const statements = await store.statements({ states: ["proposed"] }, { limit: 0, sort: "id" });
  const documents = await store.documents(
    { holds: ["proposed"], states: ["accepted", "proposed"] },
    { limit: 0, sort: "id" },
  );
  return { statements: statements.total, documents: documents.total };
}
