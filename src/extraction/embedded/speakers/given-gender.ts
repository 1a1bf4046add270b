import { FEMALE_GIVEN_NAMES } from "./word-lists/female-given-names.ts";
import { MALE_GIVEN_NAMES } from "./word-lists/male-given-names.ts";

/** What is known of the gender of a person. */
export type Gender = "female" | "male" | "unknown";

/** Gender that a folded given name tells; "unknown" for names of both, undefined for a word that is no given name. */
export function givenGender(word: string): Gender | undefined {
  const isFemale = FEMALE_GIVEN_NAMES.has(word);
  const isMale = MALE_GIVEN_NAMES.has(word);
  if (isFemale) return isMale ? "unknown" : "female";
  return isMale ? "male" : undefined;
}
