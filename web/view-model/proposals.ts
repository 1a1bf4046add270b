import type { ProposalCounts } from "../../src/queries/answers.ts";
import { count } from "./words.ts";

/** "12 proposals from 3 documents"; empty where there are none. */
export function waitingWords({ statements, documents }: ProposalCounts): string {
  if (statements === 0) return "";
  return `${count(statements, "proposal")} from ${count(documents, "document")}`;
}
