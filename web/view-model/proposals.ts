import type { ProposalCounts } from "../../src/queries/answers.ts";
import type { State } from "../../src/vocabulary/statement-words.ts";
import { count } from "./words.ts";

/** Whether something is only proposed: it is shown apart and counted nowhere. */
export function isProposal({ state }: { readonly state?: State | undefined }): boolean {
  return state === "proposed";
}

export function isNoProposal(member: { readonly state?: State | undefined }): boolean {
  return !isProposal(member);
}

/** "12 proposals from 3 documents"; empty where there are none. */
export function waitingWords({ statements, documents }: ProposalCounts): string {
  if (statements === 0) return "";
  return `${count(statements, "proposal")} from ${count(documents, "document")}`;
}
