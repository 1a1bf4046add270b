import { z } from "zod";
import { STATES, type State } from "../vocabulary/statement-words.ts";
import { INCLUDES, type IncludeName } from "./includes.ts";
import { oneOf, text, wholeNumber } from "./parameter-kinds.ts";
import type { Representation } from "./representation.ts";

/** Items of a page when nobody says how many. */
export const PAGE = 50;
export const LARGEST_PAGE = 500;

/** What every route takes. */
export function formatParameter(forms: readonly Representation[]) {
  const known = forms.map(({ name }) => name).join(", ");
  return {
    format: text.optional().describe(`the form of the answer: ${known}; or the extension of the address`),
  };
}

/** What every route takes that reads the graph. */
export const AS_OF = {
  asOf: text
    .optional()
    .describe("the graph as it was: a revision, or a date or time after which nothing is counted"),
};

export const STATE = {
  state: oneOf([...STATES, "any"]).describe("how far a person has looked at it; accepted when left out"),
};

/** States that a `state` parameter means; undefined leaves it to the store, which takes accepted ones. */
export function statesOf(state: readonly (State | "any")[] | undefined): readonly State[] | undefined {
  if (state === undefined) return undefined;
  return state.includes("any") ? STATES : STATES.filter((known) => state.includes(known));
}

/** Which of a list are asked for. */
export const IDS = {
  id: z.array(text).optional().describe("only these, with commas between"),
};

/** The ids in values such as "a,b" and "c"; undefined where none were given. */
export function idsOf(values: readonly string[] | undefined): readonly string[] | undefined {
  return values?.flatMap((value) => value.split(",")).filter((id) => id !== "");
}

export const LIMIT = {
  limit: wholeNumber(1, LARGEST_PAGE)
    .optional()
    .describe(`items of a page, ${PAGE} when left out; tables and graph files hold all when left out`),
};

export const PAGING = {
  ...LIMIT,
  cursor: text.optional().describe("nextCursor of the page before; it stays at that page's revision"),
};

/** Which fields of the items, and what beside them. */
export function shaping(includes: readonly IncludeName[]) {
  return {
    fields: z
      .array(text)
      .optional()
      .describe("keys of the items to be kept, with commas between; the id always is"),
    include: z
      .array(text)
      .optional()
      .describe(`lists to be put beside the items, with commas between: ${includes.join(", ")}`),
  };
}

/** Names that can be sorted by, with - in front for descending. */
export function sorting<const Sort extends string>(sorts: readonly Sort[], usual: Sort | `-${Sort}`) {
  const both = sorts.flatMap((sort): (Sort | `-${Sort}`)[] => [sort, `-${sort}`]);
  return {
    sort: z.enum(both).optional().describe(`with - in front descending; ${usual} when left out`),
  };
}

export const INCLUDE_NAMES = Object.keys(INCLUDES) as readonly IncludeName[];
