/** What a pronoun says of whom it stands for. */
export interface Pronoun {
  readonly person: "first" | "third";
  readonly number: "one" | "many";
  readonly gender: "female" | "male" | "thing" | undefined;
  /** "his", "their": never the subject. */
  readonly isPossessive: boolean;
}

const rows: readonly [string, Pronoun["person"], Pronoun["number"], Pronoun["gender"]][] = [
  ["i me my mine myself", "first", "one", undefined],
  ["we us our ours ourselves", "first", "many", undefined],
  ["he him his himself", "third", "one", "male"],
  ["she her hers herself", "third", "one", "female"],
  ["it its itself", "third", "one", "thing"],
  ["they them their theirs themselves", "third", "many", undefined],
];

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  rows.flatMap(([words, person, number, gender]) =>
    words.split(" ").map((word): [string, Pronoun] => {
      const isPossessive = /^(?:my|mine|our|ours|his|hers|its|their|theirs)$/.test(word);
      return [word, { person, number, gender, isPossessive }];
    }),
  ),
);

/** The pronoun that a word is, in any case; undefined: none, or "US" and "IT" in capitals. */
export function pronounOf(form: string): Pronoun | undefined {
  if (form.length > 10 || (form.length > 1 && form === form.toUpperCase())) return undefined;
  return PRONOUNS.get(form.toLowerCase());
}

const RELATIVE = /^(?:who|whom|whose|which|that)$/i;

export function isRelativePronoun(form: string): boolean {
  return RELATIVE.test(form);
}
