import { DOCUMENT_NOUNS } from "./word-lists/document-nouns.ts";
import { GROUP_NOUNS } from "./word-lists/group-nouns.ts";
import { ORGANIZATION_NOUNS } from "./word-lists/organization-nouns.ts";
import { FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS, SPOKESPERSON_NOUNS } from "./word-lists/role-nouns.ts";
import { HONORIFICS, NAME_TITLES, SHORT_TITLES, type TitleGender } from "./word-lists/titles.ts";

/** What a common noun points at; "people" are several persons without names. */
export type NounKind = "person" | "people" | "organization" | "organizations" | "document";

/** What the head noun of a phrase points at; undefined: neither people nor anything that speaks. Folded words. */
export function nounKind(word: string): NounKind | undefined {
  if (ROLE_NOUNS.has(word)) return "person";
  if (SPOKESPERSON_NOUNS.has(word)) return "people";
  if (DOCUMENT_NOUNS.has(word)) return "document";
  if (ORGANIZATION_NOUNS.has(word)) return "organization";
  if (GROUP_NOUNS.has(word)) return "people";
  const singular = singularOf(word);
  if (singular === undefined) return undefined;
  if (ROLE_NOUNS.has(singular)) return "people";
  return ORGANIZATION_NOUNS.has(singular) ? "organizations" : undefined;
}

/** "ministers" → "minister"; undefined where the word has no plural ending. */
export function singularOf(word: string): string | undefined {
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ches") || word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ives")) return word === "wives" ? "wife" : word.slice(0, -1);
  if (word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return undefined;
}

/** Whether a folded word before a name is an office or a rank and so a role. */
export function isTitle(word: string): boolean {
  return ROLE_NOUNS.has(word) || SHORT_TITLES.has(word) || NAME_TITLES.has(word);
}

/** Gender that a title or a noun tells. */
export function genderOfNoun(word: string): TitleGender {
  const title = HONORIFICS.get(word) ?? NAME_TITLES.get(word);
  if (title !== undefined && title !== "") return title;
  if (MALE_NOUNS.has(word)) return "male";
  return FEMALE_NOUNS.has(word) ? "female" : "";
}
