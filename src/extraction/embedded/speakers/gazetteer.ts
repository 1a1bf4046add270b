import { foldWord } from "./fold-word.ts";
import { CAPITAL_ADJECTIVES } from "./word-lists/capital-adjectives.ts";
import { CAPITAL_SPELLINGS, COUNTRIES } from "./word-lists/countries.ts";
import { LONG_ORGANIZATION_NAMES, ORGANIZATION_NAMES } from "./word-lists/organization-nouns.ts";
import { OUTLETS } from "./word-lists/outlets.ts";
import { PLACES } from "./word-lists/places.ts";
import { POLITICAL_PARTIES } from "./word-lists/political-parties.ts";
import { SEATS_OF_POWER } from "./word-lists/seats-of-power.ts";

/** A name known beforehand, as written in texts: "Kyiv" is a capital and stands for Ukraine. */
export interface KnownName {
  readonly kind: "country" | "capital" | "seat" | "place" | "outlet" | "organization";
  /** The state behind it, as countries.ts names it. */
  readonly country: string | undefined;
}

const KNOWN = new Map<string, KnownName>();
const DEMONYMS = new Map<string, string>();

function add(name: string, kind: KnownName["kind"], country?: string): void {
  if (!KNOWN.has(name)) KNOWN.set(name, { kind, country });
}

for (const country of COUNTRIES) {
  add(country.name, "country", country.name);
  for (const name of country.otherNames) add(name, "country", country.name);
  for (const demonym of country.demonyms) DEMONYMS.set(demonym, country.name);
}
for (const { name, capital } of COUNTRIES) if (capital !== undefined) add(capital, "capital", name);
for (const [spelling, capital] of CAPITAL_SPELLINGS) add(spelling, "capital", KNOWN.get(capital)?.country);
for (const [name, country] of SEATS_OF_POWER) add(name, "seat", country);
for (const name of OUTLETS) add(name, "outlet");
for (const name of LONG_ORGANIZATION_NAMES) add(name, "organization");
for (const name of ORGANIZATION_NAMES) add(name, "organization");
for (const name of POLITICAL_PARTIES) add(name, "organization");
for (const name of PLACES) add(name, "place");

/** Looks a name up as it is written, "the" left off; names in capitals alone count too: "MOSCOW". */
export function knownName(name: string): KnownName | undefined {
  return (
    KNOWN.get(name) ??
    (name.length > 4 && name === name.toUpperCase() ? KNOWN.get(properCase(name)) : undefined)
  );
}

/** The state whose people or ways an adjective names: "Danish" → "Denmark"; plurals too. */
export function countryOfDemonym(word: string): string | undefined {
  return DEMONYMS.get(word) ?? (word.endsWith("s") ? DEMONYMS.get(word.slice(0, -1)) : undefined);
}

/** Whether a word with a capital is an adjective of a people, a party or a faith: "Danish", "Democratic". */
export function isCapitalAdjective(form: string): boolean {
  return countryOfDemonym(form) !== undefined || CAPITAL_ADJECTIVES.has(foldWord(form));
}

const STATE_WORDS = new Set(
  [...DEMONYMS.keys(), ...COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames])].map(foldWord),
);

/** Whether a folded word is a state or its adjective. */
export function isStateWord(word: string): boolean {
  return STATE_WORDS.has(word);
}

function properCase(name: string): string {
  return name.toLowerCase().replace(/(^|[ -])\p{L}/gu, (start) => start.toUpperCase());
}
