import type { State } from "./statement-words.ts";

/** Whether something is only proposed: it is shown apart and counted nowhere. */
export function isProposal({ state }: { readonly state?: State | undefined }): boolean {
  return state === "proposed";
}

export function isNoProposal(member: { readonly state?: State | undefined }): boolean {
  return !isProposal(member);
}
