import { dayRange } from "../dates.ts";
import type { PartName } from "../record.ts";
import { findingAt } from "./place.ts";
import type { Rule } from "./rule.ts";
import type { ShapeFault } from "./shape-fault.ts";

const DATE_FIELDS: { readonly [P in PartName]?: readonly string[] } = {
  affiliations: ["from", "to"],
  documents: ["published", "modified", "retrieved"],
  statements: ["said"],
  reviews: ["published"],
};

/** Whether the fault is about a date. */
export function isDateField({ place, path }: ShapeFault): boolean {
  const [first, second] = path;
  if (path.length === 2) return first === "origin" && second === "at";
  return (
    path.length === 1 && typeof first === "string" && (DATE_FIELDS[place.part]?.includes(first) ?? false)
  );
}

export const dates: Rule = Object.freeze({
  number: 13,
  title: "Dates are days of the calendar, and what begins ends no earlier.",
  mendOf: (fault) =>
    fault.kind === "content" && isDateField(fault)
      ? "write a date such as 2023, 2023-09 or 2023-09-20, or a time such as 2023-09-20T14:30:00Z"
      : undefined,
  check: ({ members }) =>
    members.affiliations
      .filter(({ value }) => {
        const [from, to] = [value.from, value.to].map((date) =>
          date === undefined ? undefined : dayRange(date),
        );
        return from !== undefined && to !== undefined && from.first > to.last;
      })
      .map((affiliation) => {
        const { from, to } = affiliation.value;
        return findingAt(
          affiliation,
          ["to"],
          `it ends on ${to}, before it begins on ${from}`,
          "swap or mend the dates",
        );
      }),
} satisfies Rule);
