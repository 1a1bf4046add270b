import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { listed } from "./place.ts";
import type { Rule } from "./rule.ts";
import type { ShapeFault } from "./shape-fault.ts";

const MENDS: ReadonlyMap<string, string> = new Map([
  ["by", 'name in "by" at least one speaker, such as ["org-…"]'],
  ["act", `write one act: ${listed(ACT_NAMES)}`],
  ["what", 'name in "what" the one claim or statement that it is about'],
  ["in", 'name in "in" at least one document with the place where the statement stands'],
]);

export const wholeStatements: Rule = Object.freeze({
  number: 3,
  title:
    "A statement has a speaker, one known act, one claim or statement it is about, and a place in a document.",
  mendOf: (fault) =>
    fault.place.part === "statements" && fault.path.length === 1 && lacks(fault)
      ? MENDS.get(fault.field)
      : undefined,
} satisfies Rule);

/** Missing, empty, not one of the acts, or several where there is one. */
function lacks({ kind, field, value }: ShapeFault): boolean {
  return (
    kind === "missing" ||
    kind === "size" ||
    kind === "choice" ||
    (kind === "type" && (field === "what" || field === "act") && Array.isArray(value))
  );
}
