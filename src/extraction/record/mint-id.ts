import type { IdOf } from "../../model/ids.ts";
import { KINDS, type Kind } from "../../vocabulary/kinds.ts";
import { digest } from "../../text/digest.ts";

/** Hexadecimal digits of an id: 96 bits, so that two different things never meet by chance. */
const DIGITS = 24;

/** An id that is a digest of what the thing is: the same things get the same id on every machine, at any time. */
export function mintId<K extends Kind>(kind: K, ...identity: readonly (string | number)[]): IdOf<K> {
  return `${KINDS[kind].prefix}-${digestOf([kind, ...identity])}` as IdOf<K>; // the prefix is that of the kind
}

/** The same for an affiliation, which is an edge and no node. */
export function mintAffiliationId(...identity: readonly string[]): `aff-${string}` {
  return `aff-${digestOf(["memberOf", ...identity])}`;
}

function digestOf(identity: readonly (string | number)[]): string {
  return digest(JSON.stringify(identity)).slice(0, DIGITS);
}
