import type { z } from "zod";
import type { StatementFilter } from "../store/store.ts";
import { JSON_FORM } from "./representation.ts";
import { AS_OF, formatParameter, statesOf } from "./shared-parameters.ts";
import { STATEMENT_PARAMETERS } from "./statement-parameters.ts";

/** What can be asked of the statements about one claim. */
export const SIDE_PARAMETERS = {
  stance: STATEMENT_PARAMETERS.stance,
  act: STATEMENT_PARAMETERS.act,
  maxDepth: STATEMENT_PARAMETERS.maxDepth,
  state: STATEMENT_PARAMETERS.state,
  ...AS_OF,
  ...formatParameter([JSON_FORM]),
};

export function sideFilter({
  stance,
  act,
  maxDepth,
  state,
}: z.output<z.ZodObject<typeof SIDE_PARAMETERS>>): StatementFilter {
  return { stance, act, maxDepth, states: statesOf(state) };
}
