import { findingAt } from "../place.ts";
import type { Finding } from "../problem.ts";
import type { Warning } from "../rule.ts";

/** With the typewriter's and the printer's apostrophe. */
const NEGATION = /\b(?:not|cannot|denies|denied)\b|n['’]t\b/i;

export const negativeClaim: Warning = Object.freeze({
  number: 0,
  title: "A claim is in positive form, so that its denial can point at it.",
  check: ({ members }) =>
    members.claims.flatMap((claim): Finding[] => {
      const found = NEGATION.exec(claim.value.text);
      if (!found) return [];
      const mend = 'word the claim positively, and let whoever denies it point at it with the act "denies"';
      return [findingAt(claim, ["text"], `the text of the claim has "${found[0]}" in it`, mend)];
    }),
} satisfies Warning);
