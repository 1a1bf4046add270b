import { findingAt, show } from "../place.ts";
import type { Finding } from "../problem.ts";
import type { Warning } from "../rule.ts";

export const ambiguousAnchor: Warning = Object.freeze({
  number: 7,
  title: "Words that stand in a text more than once have their neighbours beside them.",
  check: ({ members, textOf }) =>
    members.statements.flatMap((statement) =>
      statement.value.in.flatMap((anchor, i): Finding[] => {
        const { document, exact, prefix, suffix } = anchor;
        if (exact === undefined || prefix !== undefined || suffix !== undefined) return [];
        if (!textOf(document)?.isRepeated(exact)) return [];
        const what = `${show(exact)} stands in ${document} more than once`;
        const mend = 'add "prefix" or "suffix", the words right before or after it';
        return [findingAt(statement, ["in", i], what, mend)];
      }),
    ),
} satisfies Warning);
