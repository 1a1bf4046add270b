import { participleOfGerund, pastOfGerund, thirdPersonOf } from "./english/verb-forms.ts";
import type { Scene } from "./scene.ts";
import { newWords, reworded, type Word } from "./word.ts";

/** Gerunds of verbs that tell a state: "of having weapons" is said of now. */
const STATES: Readonly<Record<string, string>> = {
  having: "have",
  knowing: "know",
  wanting: "want",
  lacking: "lack",
  owning: "own",
  supporting: "support",
  opposing: "oppose",
  seeking: "seek",
  owing: "owe",
  hating: "hate",
  caring: "care",
  believing: "believe",
};

/** "to be ill" → "is ill", "to have won" → "has won", of words that begin with an adverb or the verb. */
export function finitePresent({ text }: Scene, words: readonly Word[], isPlural: boolean): readonly Word[] {
  const at = words.findIndex(({ token }) => /^VBP?$/.test(text.tags[token ?? -1] ?? ""));
  return words.map((word, index) =>
    index === at ? reworded(word, presentOf(word.form.toLowerCase(), isPlural)) : word,
  );
}

/** "stealing cars" → "has stolen cars"; "being weak" → "is weak". */
export function finiteOfGerund(
  scene: Scene,
  words: readonly Word[],
  isPlural: boolean,
  tense: "past" | "perfect",
): readonly Word[] {
  const [gerund, ...rest] = words;
  const form = gerund?.form.toLowerCase() ?? "";
  const next = rest.find(({ form }) => !/^(?:ever|also|already|been)$/iu.test(form));
  const isParticiple = /^VB[ND]$/.test(scene.text.tags[next?.token ?? -1] ?? "");
  const others = rest.filter((word) => word.form.toLowerCase() !== "ever" || rest.indexOf(word) > 0);
  const auxiliary = isPlural ? "have" : "has";
  if (form === "being" && !(isParticiple && tense === "past"))
    return [...newWords(isPlural ? "are" : "is"), ...others];
  if (form === "being") return [...newWords(isPlural ? "were" : "was"), ...others];
  if (form === "having" && isParticiple) return [...newWords(auxiliary), ...others];
  const state = STATES[form];
  if (state !== undefined) return [...newWords(presentOf(state, isPlural)), ...others];
  return tense === "past"
    ? [...newWords(pastOfGerund(form)), ...others]
    : [...newWords(`${auxiliary} ${participleOfGerund(form)}`), ...others];
}

function presentOf(base: string, isPlural: boolean): string {
  if (isPlural) return base === "be" ? "are" : base;
  return thirdPersonOf(base);
}
