import type { Store } from "../store/store.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { ProposalCounts } from "./answers.ts";
import { proposalCounts } from "./proposal-counts.ts";

export interface RootAnswer {
  readonly name: string;
  readonly version: string;
  readonly rev: number;
  /** When the newest change was made, RFC 3339. */
  readonly revisedAt: string | undefined;
  /** Accepted nodes. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly proposals: ProposalCounts;
  readonly links: Readonly<Record<string, string>>;
}

/** What there is at a glance. `links` are addresses of the first questions to ask, by name. */
export async function root(
  store: Store,
  program: { readonly version: string; readonly links: Readonly<Record<string, string>> },
): Promise<RootAnswer> {
  return {
    name: "Hearsay",
    version: program.version,
    rev: await store.revision(),
    revisedAt: await store.revisedAt(),
    counts: await store.counts(),
    proposals: await proposalCounts(store),
    links: program.links,
  };
}
