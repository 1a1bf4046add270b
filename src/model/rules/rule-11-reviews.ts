import { findingAt } from "./place.ts";
import type { Rule } from "./rule.ts";

export const reviews: Rule = Object.freeze({
  number: 11,
  title: "A review has an author, something it reviews, and says why or cites a document.",
  mendOf: ({ place, field, path, kind }) => {
    if (place.part !== "reviews" || path.length !== 1 || (kind !== "missing" && kind !== "size"))
      return undefined;
    if (field === "by") return 'name in "by" who signs the review';
    return field === "reviews" ? 'name in "reviews" the claims or statements it is about' : undefined;
  },
  check: ({ members }) =>
    members.reviews
      .filter(({ value }) => value.why === undefined && (value.cites ?? []).length === 0)
      .map((review) =>
        findingAt(
          review,
          [],
          'it has neither "why" nor "cites"',
          'say in "why" what the judgement rests on, or name documents in "cites"',
        ),
      ),
} satisfies Rule);
