import { KINDS, type Kind } from "../../vocabulary/kinds.ts";
import { ID_FORM } from "../ids.ts";
import { findingAt } from "./place.ts";
import type { Finding } from "./problem.ts";
import { kindsNamedBy, type Reference, referencesIn } from "./references.ts";
import type { Rule } from "./rule.ts";

export const references: Rule = Object.freeze({
  number: 2,
  title: "Whatever is referred to exists, is of an allowed kind, and is named once in a list.",
  mendOf: ({ kind, value, place, field }) => {
    const kinds = kind === "pattern" ? kindsNamedBy(place.part, field) : undefined;
    if (!kinds || typeof value !== "string" || !ID_FORM.test(value)) return undefined;
    return `name ${oneOf(kinds)} here`;
  },
  check: ({ members, kindOf }) => {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const reference of referencesIn(members)) {
      const { place, keys, id, kinds } = reference;
      const kind = kindOf(id);
      if (!kind) {
        const mend = `add ${id} to the record, or name ${oneOf(kinds)} that is in it`;
        findings.push(findingAt(place, keys, `${fieldOf(reference)} names ${id}, which is not there`, mend));
      } else if (!kinds.includes(kind)) {
        const what = `${fieldOf(reference)} names ${id}, ${oneOf([kind])}`;
        findings.push(findingAt(place, keys, what, `name ${oneOf(kinds)} here`));
      } else if (reference.isAmongOthers) {
        // part and field are words of ours: nothing in them needs escaping
        const listed = `${place.part}/${place.index}/${keys[0]} ${id}`;
        if (seen.has(listed)) {
          findings.push(findingAt(place, keys, `${fieldOf(reference)} names ${id} twice`, "name it once"));
        }
        seen.add(listed);
      }
    }
    return findings;
  },
} satisfies Rule);

function fieldOf({ keys }: Reference): string {
  return `"${keys.join("/")}"`;
}

function oneOf(kinds: readonly Kind[]): string {
  return kinds.map((kind) => `${kind === "Organization" ? "an" : "a"} ${KINDS[kind].label}`).join(" or ");
}
