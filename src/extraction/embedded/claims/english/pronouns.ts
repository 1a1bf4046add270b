/** What a personal pronoun does in its sentence. */
export type PronounCase = "subject" | "object" | "determiner" | "possessive" | "reflexive";

export type Gender = "female" | "male";

/** A personal pronoun of the first or third person. */
export interface Pronoun {
  readonly person: 1 | 3;
  readonly isPlural: boolean;
  readonly case: PronounCase;
  readonly gender: Gender | undefined;
}

type Row = readonly [form: string, person: 1 | 3, isPlural: boolean, case_: PronounCase, gender?: Gender];

/** "her" and "it" have two cases: the tag of the token tells a determiner (PRP$) from an object, the tree the rest. */
const ROWS: readonly Row[] = [
  ["i", 1, false, "subject"],
  ["me", 1, false, "object"],
  ["my", 1, false, "determiner"],
  ["mine", 1, false, "possessive"],
  ["myself", 1, false, "reflexive"],
  ["we", 1, true, "subject"],
  ["us", 1, true, "object"],
  ["our", 1, true, "determiner"],
  ["ours", 1, true, "possessive"],
  ["ourselves", 1, true, "reflexive"],
  ["he", 3, false, "subject", "male"],
  ["him", 3, false, "object", "male"],
  ["his", 3, false, "determiner", "male"],
  ["himself", 3, false, "reflexive", "male"],
  ["she", 3, false, "subject", "female"],
  ["her", 3, false, "object", "female"],
  ["hers", 3, false, "possessive", "female"],
  ["herself", 3, false, "reflexive", "female"],
  ["it", 3, false, "subject"],
  ["its", 3, false, "determiner"],
  ["itself", 3, false, "reflexive"],
  ["they", 3, true, "subject"],
  ["them", 3, true, "object"],
  ["their", 3, true, "determiner"],
  ["theirs", 3, true, "possessive"],
  ["themselves", 3, true, "reflexive"],
];

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  ROWS.map(([form, person, isPlural, case_, gender]) => [form, { person, isPlural, case: case_, gender }]),
);

/** Undefined for any other word. `tag` is the Penn tag: it tells "her book" from "saw her". */
export function pronounOf(form: string, tag: string): Pronoun | undefined {
  const pronoun = PRONOUNS.get(form.toLowerCase());
  if (pronoun?.case === "object" && tag === "PRP$") return { ...pronoun, case: "determiner" };
  return pronoun;
}

/** The pronoun for somebody already named: "she", "her", "itself"; undefined for a person of unknown gender. */
export function pronounFor(
  party: { readonly isPerson: boolean; readonly isPlural: boolean; readonly gender: Gender | undefined },
  case_: PronounCase,
): string | undefined {
  if (party.isPlural) return THEY[case_];
  if (!party.isPerson) return IT[case_];
  if (party.gender === "female") return SHE[case_];
  return party.gender === "male" ? HE[case_] : undefined;
}

type Cases = Readonly<Record<PronounCase, string>>;

const THEY: Cases = {
  subject: "they",
  object: "them",
  determiner: "their",
  possessive: "theirs",
  reflexive: "themselves",
};
const IT: Cases = {
  subject: "it",
  object: "it",
  determiner: "its",
  possessive: "its own",
  reflexive: "itself",
};
const SHE: Cases = {
  subject: "she",
  object: "her",
  determiner: "her",
  possessive: "hers",
  reflexive: "herself",
};
const HE: Cases = {
  subject: "he",
  object: "him",
  determiner: "his",
  possessive: "his",
  reflexive: "himself",
};
