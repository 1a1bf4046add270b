import { thirdPersonOf } from "./verb-forms.ts";

const WHOLE: Readonly<Record<string, string>> = {
  am: "is",
  "'m": "is",
  m: "is",
  are: "is",
  "'re": "is",
  have: "has",
  "'ve": "has",
  do: "does",
};
const LONG: Readonly<Record<string, string>> = { "'m": "am", "'re": "are", "'ve": "have", "'ll": "will" };

/** How a finite verb reads after a subject in the third person singular: "am" → "is", "take" → "takes". */
export function singularForm(form: string, tag: string, wasPlural: boolean): string {
  const word = form.toLowerCase();
  const whole = WHOLE[word];
  if (whole !== undefined) return whole;
  if (word === "were" && wasPlural) return "was";
  if (word === "'ll") return "will";
  return tag === "VBP" || tag === "VB" ? thirdPersonOf(word) : form;
}

/** A verb that leaned on a pronoun, in full: "'ll" → "will", "'d" before a participle → "had". */
export function fullForm(form: string, nextTag: string): string {
  const word = form.toLowerCase();
  if (word === "'d") return nextTag === "VBN" || nextTag === "VBD" ? "had" : "would";
  return LONG[word] ?? form;
}
