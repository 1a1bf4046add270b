import type { Rule } from "./rule.ts";
import { isVerdictKey } from "./verdict-keys.ts";

export const noVerdicts: Rule = Object.freeze({
  number: 14,
  title: "Nothing but a signed review says how true something is.",
  mendOf: ({ kind, place, keys }) =>
    kind === "unknownKey" && place.part !== "reviews" && keys.some((key) => isVerdictKey(key))
      ? 'remove it, or put the judgement into a review, signed in "by"'
      : undefined,
} satisfies Rule);
