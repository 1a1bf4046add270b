import { EDGE_KINDS } from "../../vocabulary/edge-kinds.ts";
import { KIND_NAMES, type Kind } from "../../vocabulary/kinds.ts";
import type { Members } from "../parse-record.ts";
import { PART_NAMES, type PartName } from "../record.ts";
import { ownValue, type Place } from "./place.ts";

/** One place in a record that names a node. */
export interface Reference {
  readonly place: Place;
  /** Keys from the member to the id. */
  readonly keys: readonly (string | number)[];
  readonly id: string;
  /** What may be named there. */
  readonly kinds: readonly Kind[];
  /** Whether it stands in a list that names several, none of which may be named twice. */
  readonly isAmongOthers: boolean;
}

/** The fields that name nodes, by part, with the kinds that the edge they write may lead to. */
const REFERENCE_FIELDS: { readonly [P in PartName]: Readonly<{ [field: string]: readonly Kind[] }> } = {
  agents: {},
  things: {},
  affiliations: { member: EDGE_KINDS.memberOf.from, organization: EDGE_KINDS.memberOf.to },
  documents: {
    by: EDGE_KINDS.by.to,
    publishedBy: EDGE_KINDS.publishedBy.to,
    basedOn: EDGE_KINDS.basedOn.to,
    revisionOf: EDGE_KINDS.revisionOf.to,
  },
  claims: { about: EDGE_KINDS.about.to },
  statements: {
    by: EDGE_KINDS.by.to,
    // Which of the two an act may point at is rule 5.
    what: ["Claim", "Statement"],
    against: EDGE_KINDS.against.to,
    onBehalfOf: EDGE_KINDS.onBehalfOf.to,
    document: EDGE_KINDS.in.to,
  },
  // The ends depend on the kind of link.
  links: { from: KIND_NAMES, to: KIND_NAMES, by: EDGE_KINDS.by.to },
  reviews: { by: EDGE_KINDS.by.to, reviews: EDGE_KINDS.reviews.to, cites: EDGE_KINDS.cites.to },
};

/** The kinds a field may name, or undefined for a field that names no node. */
export function kindsNamedBy(part: PartName, field: string): readonly Kind[] | undefined {
  return Object.hasOwn(REFERENCE_FIELDS[part], field) ? REFERENCE_FIELDS[part][field] : undefined;
}

/** The same fields as lists, made once: a record has a reference for every few words. */
const FIELDS = new Map(PART_NAMES.map((part) => [part, Object.entries(REFERENCE_FIELDS[part])]));

/** Every reference of every member, in the order of the record. */
export function* referencesIn(members: Members): Generator<Reference> {
  for (const part of PART_NAMES) {
    const fields = FIELDS.get(part) ?? [];
    for (const place of members[part]) {
      for (const [field, kinds] of fields) {
        const value = ownValue(place.value, field === "document" ? "in" : field);
        if (value === undefined) continue;
        const allowed = kindsOfEnd(place.value, field) ?? kinds;
        if (typeof value === "string") {
          yield { place, keys: [field], id: value, kinds: allowed, isAmongOthers: false };
          continue;
        }
        for (const [i, named] of listOf(value).entries()) {
          yield field === "document"
            ? anchored(place, i, String(ownValue(named, field)), allowed)
            : {
                place,
                keys: [field, i],
                id: String(named),
                kinds: allowed,
                isAmongOthers: listOf(value).length > 1,
              };
        }
      }
    }
  }
}

/** A statement may stand in one document at several places. */
function anchored(place: Place, i: number, id: string, kinds: readonly Kind[]): Reference {
  return { place, keys: ["in", i, "document"], id, kinds, isAmongOthers: false };
}

function kindsOfEnd(member: object, field: string): readonly Kind[] | undefined {
  if ((field !== "from" && field !== "to") || !("kind" in member) || typeof member.kind !== "string") {
    return undefined;
  }
  return Object.entries(EDGE_KINDS).find(([kind]) => kind === member.kind)?.[1][field];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
