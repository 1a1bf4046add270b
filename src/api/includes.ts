import type { z } from "zod";
import { agentsOf, nodesOf, pick } from "../queries/nodes-of.ts";
import { claimsById } from "../queries/claim-heads.ts";
import { describeAgents } from "../queries/describe-agents.ts";
import { describeClaims } from "../queries/describe-claims.ts";
import { describeDocuments } from "../queries/describe-documents.ts";
import type { Reading } from "../queries/reading.ts";
import type { Store } from "../store/store.ts";
import { AgentSchema } from "./schemas/agent.ts";
import { ClaimSchema } from "./schemas/claim.ts";
import { DocumentSchema } from "./schemas/document.ts";

interface Include {
  readonly schema: z.ZodType;
  readonly read: (store: Store, ids: readonly string[], reading: Reading) => Promise<readonly unknown[]>;
}

/** What can be put beside an answer, each in the form in which its own route gives it. */
export const INCLUDES = {
  agents: {
    schema: AgentSchema,
    read: async (store, ids) => describeAgents(store, pick(await agentsOf(store, ids), ids)),
  },
  claims: {
    schema: ClaimSchema,
    read: async (store, ids) => describeClaims(store, pick(await claimsById(store, ids), ids)),
  },
  documents: {
    schema: DocumentSchema,
    read: async (store, ids, reading) =>
      describeDocuments(store, pick(await nodesOf(store, "Document", ids), ids), reading),
  },
} as const satisfies Readonly<Record<string, Include>>;

export type IncludeName = keyof typeof INCLUDES;

/** The ids that items refer to, by what they can be included as. */
export type Related<Item> = Readonly<Partial<Record<IncludeName, (item: Item) => readonly string[]>>>;

/** The lists asked for, each node once, in the order of their ids. */
export async function includedFor<Item>(
  names: readonly IncludeName[],
  related: Related<Item>,
  items: readonly Item[],
  { store, reading }: { readonly store: Store; readonly reading: Reading },
): Promise<Readonly<Partial<Record<IncludeName, readonly unknown[]>>>> {
  const lists = new Map<IncludeName, readonly unknown[]>();
  for (const name of names) {
    const ids = [...new Set(items.flatMap((item) => related[name]?.(item) ?? []))].sort();
    lists.set(name, await INCLUDES[name].read(store, ids, reading));
  }
  return Object.fromEntries(lists);
}
