import { dayRange } from "../../dates.ts";
import { findingAt } from "../place.ts";
import type { Finding } from "../problem.ts";
import type { Warning } from "../rule.ts";

export const saidAfterPublished: Warning = Object.freeze({
  number: 13,
  title: "A statement is said no later than the documents it stands in are published.",
  check: ({ members, document }) =>
    members.statements.flatMap((statement): Finding[] => {
      const { said, in: anchors } = statement.value;
      const earliest = said === undefined ? undefined : dayRange(said)?.first;
      if (earliest === undefined) return [];
      const before = anchors
        .map((anchor) => document(anchor.document)?.value)
        .find(
          (found) =>
            found?.published !== undefined && (dayRange(found.published)?.last ?? earliest) < earliest,
        );
      if (!before) return [];
      const what = `it was said ${said}, after ${before.id} was published (${before.published})`;
      return [findingAt(statement, ["said"], what, "check both dates")];
    }),
} satisfies Warning);
