import { findingAt } from "./place.ts";
import type { Rule } from "./rule.ts";

export const statedClaims: Rule = Object.freeze({
  number: 10,
  title: "Every claim is stated by somebody.",
  check: ({ members, whatOf, unreadable, isInStore }) => {
    if (unreadable.has("statements")) return [];
    const stated = new Set(whatOf.values());
    return members.claims
      .filter(({ value }) => !stated.has(value.id) && !isInStore(value.id))
      .map((claim) =>
        findingAt(
          claim,
          [],
          "no statement points at it",
          `add the statement whose "what" is ${claim.value.id}, or remove the claim`,
        ),
      );
  },
} satisfies Rule);
