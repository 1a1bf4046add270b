import type { State } from "./statement-words.ts";

/** What a page says of something that is only proposed: in one place, so that nothing sounds as if it were accepted. */
export const PROPOSAL = {
  label: "proposal",
  plural: "proposals",
  meaning: "read by a program, accepted by nobody yet",
} as const;

/** Whether something is only proposed: it is shown apart and counted nowhere. */
export function isProposal({ state }: { readonly state?: State | undefined }): boolean {
  return state === "proposed";
}

export function isNoProposal(member: { readonly state?: State | undefined }): boolean {
  return !isProposal(member);
}

/** Where a proposal comes from, as far as a record tells. */
interface Proposer {
  readonly method: "human" | "model" | "import";
  readonly tool?: string | undefined;
  /** 0 to 1. */
  readonly confidence?: number | undefined;
  readonly why?: string | undefined;
}

/** "Proposal · 83 % sure", or without its last word where room is short; "Proposal" where nobody says how sure. */
export function proposalWords(origin: Proposer | undefined, room: "long" | "short" = "long"): string {
  const { confidence } = origin ?? {};
  if (confidence === undefined) return "Proposal";
  const percent = Math.round(confidence * 100);
  // Only what is certain is 100 % or 0 %.
  const shown = confidence > 0 && confidence < 1 ? Math.min(99, Math.max(1, percent)) : percent;
  return `Proposal · ${shown}\u00A0%${room === "long" ? " sure" : ""}`;
}

const VERBS = { human: "Proposed", model: "Read", import: "Imported" } as const;
const NOBODY = { human: "a person", model: "a program", import: "a program" } as const;

/** "Read by hearsay-embedded/1 · frame: deny-np"; empty where the record says nothing. */
export function proposerWords(origin: Proposer | undefined): string {
  if (origin === undefined) return "";
  const { method, tool = NOBODY[method], why } = origin;
  const pattern = why === undefined ? "" : ` · ${why.replace(/:(?=\S)/, ": ")}`;
  return `${VERBS[method]} by ${tool}${pattern}`;
}
