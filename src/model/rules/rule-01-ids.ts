import { KINDS } from "../../vocabulary/kinds.ts";
import { ID_FORM } from "../ids.ts";
import type { PartName } from "../record.ts";
import { findingAt, nameOf } from "./place.ts";
import type { Finding } from "./problem.ts";
import { kindsNamedBy } from "./references.ts";
import type { Rule } from "./rule.ts";

const PREFIXES: { readonly [P in PartName]: string } = {
  agents: "per-… for a person or org-… for an organisation",
  things: "thg-…",
  affiliations: "aff-…",
  documents: "doc-…",
  claims: "clm-…",
  statements: "stm-…",
  links: "lnk-…",
  reviews: "rev-…",
};

export const ids: Rule = Object.freeze({
  number: 1,
  title: "Ids have the form and the prefix of their kind, and each stands for one thing only.",
  mendOf: (fault) => {
    const { field, path, place, value } = fault;
    if (field === "id" && path.length === 1) {
      return `give it an id ${PREFIXES[place.part]}, of lower-case letters, digits and hyphens`;
    }
    const kinds = fault.kind === "pattern" ? kindsNamedBy(place.part, field) : undefined;
    if (!kinds || typeof value !== "string" || ID_FORM.test(value)) return undefined;
    return `write the id of something in the record (${kinds.map((kind) => `${KINDS[kind].prefix}-…`).join(", ")})`;
  },
  check: ({ idPlaces }) => {
    const findings: Finding[] = [];
    for (const [id, [first, ...others]] of idPlaces) {
      for (const other of first ? others : []) {
        const what = `the id is taken by ${first ? nameOf(first) : id}`;
        findings.push(
          findingAt(other, ["id"], what, "give one of the two another id, or merge them into one"),
        );
      }
    }
    return findings;
  },
} satisfies Rule);
