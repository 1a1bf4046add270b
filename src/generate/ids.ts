import { KINDS } from "../vocabulary/kinds.ts";

/** Ids by running number: sorted as text they stand in the order of their numbers. */
export interface Ids {
  readonly organization: (index: number) => `org-${string}`;
  readonly person: (index: number) => `per-${string}`;
  readonly thing: (index: number) => `thg-${string}`;
  readonly affiliation: (index: number) => `aff-${string}`;
  readonly document: (index: number) => `doc-${string}`;
  readonly claim: (index: number) => `clm-${string}`;
  readonly statement: (index: number) => `stm-${string}`;
  readonly link: (index: number) => `lnk-${string}`;
}

const PAIR = 36 ** 2;
const PAIRS = Array.from({ length: PAIR }, (_, index) => index.toString(36).padStart(2, "0"));

/**
 * Ids of one generated graph. Seed and size are folded into them: another graph shares none, so that the two can stand
 * in one store without changing each other.
 */
export function createIds(seed: number, statements: number): Ids {
  const tag = `${folded(seed)}${folded(statements + 0x5bd1e995)}`;
  const numbered =
    <Prefix extends string>(prefix: Prefix) =>
    (index: number): `${Prefix}-${string}` =>
      `${prefix}-${tag}-${sixDigits(index)}`;
  return {
    organization: numbered(KINDS.Organization.prefix),
    person: numbered(KINDS.Person.prefix),
    thing: numbered(KINDS.Thing.prefix),
    affiliation: numbered("aff"),
    document: numbered(KINDS.Document.prefix),
    claim: numbered(KINDS.Claim.prefix),
    statement: numbered(KINDS.Statement.prefix),
    link: numbered("lnk"),
  };
}

/** In base 36, enough for two thousand million. */
function sixDigits(index: number): string {
  const rest = Math.floor(index / PAIR);
  return `${PAIRS[Math.floor(rest / PAIR) % PAIR]}${PAIRS[rest % PAIR]}${PAIRS[index % PAIR]}`;
}

/** Any number as four digits in base 36. */
function folded(number: number): string {
  let mixed = (Math.floor(number / 2 ** 32) ^ (number | 0)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed = (mixed ^ (mixed >>> 16)) >>> 0;
  return `${PAIRS[Math.floor(mixed / PAIR) % PAIR]}${PAIRS[mixed % PAIR]}`;
}
