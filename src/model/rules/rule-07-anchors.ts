import type { Anchor } from "../statement.ts";
import type { Context } from "./context.ts";
import { findingAt, pointerIn, type Placed, show } from "./place.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

/** Longest span that is a quotation and not a copy, in code points; as long as "exact" may be. */
const MAX_SPAN = 20_000;

export const anchors: Rule = Object.freeze({
  number: 7,
  title:
    "An anchor is a span with its words or their digest, and fits the text whenever the text is at hand.",
  mendOf: ({ place, path, field }) =>
    place.part === "statements" && path[0] === "in" && (field === "start" || field === "end")
      ? 'count Unicode code points from the beginning of the cleaned text: "start" from 0, "end" behind the last one'
      : undefined,
  check: (context) => [
    ...context.members.documents.flatMap((document) => otherText(document, context)),
    ...context.members.statements.flatMap((statement) =>
      statement.value.in.flatMap((anchor, i) =>
        checkAnchor(anchor, context).map(({ key, what, mend }) =>
          findingAt(statement, ["in", i, ...(key === undefined ? [] : [key])], what, mend),
        ),
      ),
    ),
  ],
} satisfies Rule);

interface Fault {
  readonly key?: keyof Anchor;
  readonly what: string;
  readonly mend: string;
}

function checkAnchor(anchor: Anchor, context: Context): Fault[] {
  const { start, end } = anchor;
  const policy = policyFaults(anchor, context);
  if (start >= end) {
    return [
      ...policy,
      { key: "end", what: `the span ${start} to ${end} is empty`, mend: 'let "end" be more than "start"' },
    ];
  }
  if (end - start > MAX_SPAN) {
    const what = `the span ${start} to ${end} is longer than ${MAX_SPAN} code points`;
    return [...policy, { key: "end", what, mend: "anchor the words of the statement only" }];
  }
  return [...policy, ...orphanFaults(anchor, context)];
}

function policyFaults(anchor: Anchor, context: Context): Fault[] {
  const document = context.document(anchor.document)?.value;
  if (document?.textPolicy === "open" && anchor.exact === undefined) {
    const mend = `add "exact" with the words at ${anchor.start} to ${anchor.end}`;
    return [{ what: `"exact" is missing, though ${document.id} is open`, mend }];
  }
  if (document?.textPolicy !== "withheld") return [];
  const copied = (["exact", "prefix", "suffix"] as const).filter((key) => anchor[key] !== undefined);
  const faults = copied.map((key) => ({
    key,
    what: `"${key}" copies words of ${document.id}, which withholds them`,
    mend: `remove "${key}"; "exactSha256" and the positions stay`,
  }));
  if (anchor.exactSha256 !== undefined) return faults;
  const mend = 'add "exactSha256", the SHA-256 of the words in UTF-8';
  return [...faults, { what: `"exactSha256" is missing, though ${document.id} withholds its words`, mend }];
}

/**
 * An anchor that does not fit is reported and never moved. A record is in Unicode normal form NFC and a text has its
 * own form, so the words there may also equal the quotation once they are normalised.
 */
function orphanFaults(anchor: Anchor, context: Context): Fault[] {
  const text = context.textOf(anchor.document);
  if (!text) return [];
  const { start, end, exact, exactSha256 } = anchor;
  const there = text.wordsAt(anchor);
  const mend = `use the text that ${anchor.document} was anchored in, or anchor the statement again`;
  if (there === undefined) {
    return [{ key: "end", what: `orphaned: the text of ${anchor.document} ends before ${end}`, mend }];
  }
  if (exact !== undefined && there !== exact && there.normalize("NFC") !== exact) {
    const what = `orphaned: at ${start} to ${end} of ${anchor.document} stands ${show(there)}, not ${show(exact)}`;
    return [{ key: "exact", what, mend }];
  }
  if (exactSha256 !== undefined && context.digest && context.digest(there) !== exactSha256) {
    // The words are not shown: they may be withheld.
    const what = `orphaned: the words at ${start} to ${end} of ${anchor.document} have another digest`;
    return [{ key: "exactSha256", what, mend }];
  }
  return [];
}

function otherText(
  document: Placed<{ readonly id: string; readonly sha256?: string | undefined }>,
  context: Context,
): Finding[] {
  const { id, sha256 } = document.value;
  const text = sha256 !== undefined && context.digest ? context.textOf(id) : undefined;
  if (!text || !context.digest || context.digest(text.text) === sha256) return [];
  const what = `the text at hand is not the one with this digest`;
  const mend = `bring the text that was anchored in; or, if the text was meant to change, anchor anew and renew ${pointerIn(document, ["sha256"])}`;
  return [findingAt(document, ["sha256"], what, mend)];
}
