import { ACT_NAMES } from "../vocabulary/acts/names.ts";
import { STANCE_NAMES } from "../vocabulary/stances.ts";
import { CERTAINTIES, MODES } from "../vocabulary/statement-words.ts";
import { z } from "zod";
import { dayRange } from "../model/dates.ts";
import { AppError } from "../model/errors.ts";
import type { StatementFilter, Store } from "../store/store.ts";
import { type NamedSort, resolveNames } from "../queries/resolve-names.ts";
import { day, names, oneOf, text, wholeNumber } from "./parameter-kinds.ts";
import { STATE, statesOf } from "./shared-parameters.ts";

/** Chains have at most eight links (rule 6). */
const DEEPEST = 8;

/** The questions that can be asked of statements; /graph and /export take the same. */
export const STATEMENT_PARAMETERS = {
  by: names("speaker"),
  org: names("organisation whose people, or people on whose behalf, said it"),
  onBehalfOf: names("organisation it was said on behalf of"),
  about: names("agent or topic that the claim is about"),
  claim: names("claim at the end of the chain, with its variants; its text is its name"),
  act: oneOf(ACT_NAMES),
  stance: oneOf(STANCE_NAMES),
  side: oneOf(STANCE_NAMES).describe("stance towards the claim at the end of the chain; repeated means or"),
  against: names("whoever is accused"),
  answered: z
    .enum(["yes", "no"])
    .optional()
    .describe(
      "accusations that an accused, or somebody speaking for one, answers with the contrary; or that none does",
    ),
  document: names("document it stands in; its title is its name"),
  outlet: names("publisher of a document it stands in"),
  from: day.optional(),
  to: day.optional(),
  certainty: oneOf(CERTAINTIES),
  mode: oneOf(MODES),
  maxDepth: wholeNumber(0, DEEPEST).optional().describe("most enclosing statements; 0 is first hand"),
  q: text.optional().describe('words, "a phrase", begin*, -not'),
  ...STATE,
};

type StatementQuery = z.output<z.ZodObject<typeof STATEMENT_PARAMETERS>>;

/** The filter that checked parameters mean. Throws badCall for names that nobody or several have. */
export async function statementFilter(store: Store, query: StatementQuery): Promise<StatementFilter> {
  const ids = async (parameter: string, sort: NamedSort, values: readonly string[] | undefined) =>
    resolveGiven(store, parameter, sort, values);
  checkDays(query);
  return {
    by: await ids("by", "agent", query.by),
    org: await ids("org", "organization", query.org),
    onBehalfOf: await ids("onBehalfOf", "organization", query.onBehalfOf),
    about: await ids("about", "topic", query.about),
    claim: await ids("claim", "claim", query.claim),
    act: query.act,
    stance: query.stance,
    side: query.side,
    against: await ids("against", "agent", query.against),
    answered: query.answered === undefined ? undefined : query.answered === "yes",
    document: await ids("document", "document", query.document),
    outlet: await ids("outlet", "organization", query.outlet),
    from: query.from,
    to: query.to,
    certainty: query.certainty,
    mode: query.mode,
    maxDepth: query.maxDepth,
    q: query.q,
    states: statesOf(query.state),
  };
}

/** Names to ids, where any were given. */
export async function resolveGiven(
  store: Store,
  parameter: string,
  sort: NamedSort,
  values: readonly string[] | undefined,
): Promise<readonly string[] | undefined> {
  return values === undefined ? undefined : resolveNames(store, parameter, sort, values);
}

/** Throws badCall when the first day is after the last: nothing could ever pass. */
export function checkDays({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): void {
  const first = from === undefined ? undefined : dayRange(from);
  const last = to === undefined ? undefined : dayRange(to);
  if (first === undefined || last === undefined || first.first <= last.last) return;
  const detail = `is after to (${to}): swap them`;
  throw new AppError("badCall", `The parameter from ${detail}.`, [{ parameter: "from", detail }]);
}
