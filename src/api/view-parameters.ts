import { z } from "zod";
import type { Sieve } from "../queries/sieve-rows.ts";
import type { StatementFilter, Store } from "../store/store.ts";
import { CLAIM_PARAMETERS, claimFilter } from "./claim-parameters.ts";
import { type STATEMENT_PARAMETERS, statementFilter } from "./statement-parameters.ts";

const { standing, speakers } = CLAIM_PARAMETERS;

/** What a view of the explorer asks of statements beside their own filters. */
export const VIEW_PARAMETERS = {
  standing,
  speakers,
  own: z
    .enum(["hidden"])
    .optional()
    .describe("hidden: without what the publisher of a document says in its own voice"),
};

type ViewQuery = z.output<z.ZodObject<typeof STATEMENT_PARAMETERS & typeof VIEW_PARAMETERS>>;

/** The filters of a view. Throws badCall for names that nobody or several have. */
export async function viewQuestion(
  store: Store,
  { standing, speakers, own, ...statements }: ViewQuery,
): Promise<Sieve & { readonly filter: StatementFilter }> {
  const asksClaims = standing !== undefined || speakers !== undefined;
  return {
    filter: await statementFilter(store, statements),
    // A claim that is only proposed has no standing yet.
    claims: asksClaims ? await claimFilter(store, { standing, speakers }) : undefined,
    ownVoiceHidden: own === "hidden",
  };
}
