import type { Rule } from "./rule.ts";
import { isDateField } from "./rule-13-dates.ts";

const URL_FIELDS: ReadonlySet<string> = new Set(["url", "archivedUrl"]);

export const strings: Rule = Object.freeze({
  number: 12,
  title: "Texts are in Unicode normal form NFC without control characters; addresses are http or https.",
  mendOf: (fault) => {
    if (fault.kind !== "content" || isDateField(fault)) return undefined;
    return fault.path.length === 1 && URL_FIELDS.has(fault.field)
      ? "write the whole address, beginning with https:// or http://"
      : "save the text as UTF-8 in normal form NFC and remove control characters; line feeds and tabs may stay";
  },
} satisfies Rule);
