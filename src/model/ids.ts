import { z } from "zod";
import { KINDS, type Kind } from "../vocabulary/kinds.ts";

/** The one safe alphabet: unescaped in a URL, XML id, IRI, CSV cell and file name. */
const TAIL = "[a-z0-9][a-z0-9-]{0,62}";

/** Statements, claims and the rest, told apart by their prefix. */
export type IdOf<K extends Kind> = `${(typeof KINDS)[K]["prefix"]}-${string}`;

export const ID_PATTERN = new RegExp(
  `^(${Object.values(KINDS)
    .map((k) => k.prefix)
    .join("|")})-${TAIL}$`,
);

/** The form of every id in a record: of nodes, affiliations (aff-) and links (lnk-). */
export const ID_FORM = new RegExp(
  `^(${[...Object.values(KINDS).map((k) => k.prefix), "aff", "lnk"].join("|")})-${TAIL}$`,
);

/** The schema of an id of one of these kinds. */
export function idOf<K extends Kind>(...kinds: readonly K[]): z.ZodType<IdOf<K>> {
  const prefixes = kinds.map((kind) => KINDS[kind].prefix);
  const pattern = new RegExp(`^(${prefixes.join("|")})-${TAIL}$`);
  const shown = prefixes.map((prefix) => `${prefix}-…`).join(" or ");
  return z
    .string()
    .regex(pattern, `must be ${shown} in lower-case letters, digits and hyphens, at most 67 characters`)
    .meta({ pattern: pattern.source }) as unknown as z.ZodType<IdOf<K>>; // the pattern proves the prefix
}

/** The schema of an id of a part that is an edge, not a node: an affiliation or a link. */
export function edgeIdOf<P extends "aff" | "lnk">(prefix: P): z.ZodType<`${P}-${string}`> {
  return z
    .string()
    .regex(new RegExp(`^${prefix}-${TAIL}$`), `must be ${prefix}-… in lower-case letters, digits and hyphens`)
    .meta({ pattern: `^${prefix}-${TAIL}$` }) as unknown as z.ZodType<`${P}-${string}`>; // the pattern proves the prefix
}
