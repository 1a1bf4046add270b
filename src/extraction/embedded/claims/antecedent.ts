import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";
import { textOfWords, wordsOfSpan, type Word } from "./word.ts";

/** How far up the tree the noun of a relative pronoun is looked for, and how long it may be. */
const STEPS = 8;
const LONGEST = 12;

/**
 * "which affirmed it" with the noun that "which" stands for; "which to ignore" as "to ignore" and that noun. Words that
 * do not begin with a relative pronoun stay, as do those whose noun is not found.
 */
export function withAntecedent(scene: Scene, words: readonly Word[]): readonly Word[] {
  const { text } = scene;
  const [first, ...rest] = words;
  if (first?.token === undefined || !/^(?:WDT|WP)$/.test(text.tags[first.token] ?? "")) return words;
  const noun = nounOf(scene, first.token);
  if (noun === undefined) return words;
  const named = { ...first, form: noun };
  const next = text.tags[rest[0]?.token ?? -1];
  if (next === "TO") return [...rest, named];
  return /^(?:VB[DPZ]|MD|RB)$/.test(next ?? "") || /^as$/iu.test(rest[0]?.form ?? "")
    ? [named, ...rest]
    : words;
}

/** The noun phrase before a relative pronoun, up to its relative clause. */
function nounOf({ text, tree }: Scene, pronoun: number): string | undefined {
  let token = pronoun;
  for (let steps = 0; steps < STEPS && !isRelation(text.relations[token], "acl"); steps += 1) {
    const head = text.heads[token] ?? -1;
    if (head < 0) return undefined;
    token = head;
  }
  const noun = text.heads[token] ?? -1;
  if (noun < 0 || noun >= pronoun || !/^(?:NN|CD)/.test(text.tags[noun] ?? "")) return undefined;
  const { start } = tree.extentOf(noun);
  let end = pronoun;
  while (end > noun + 1 && !/[\p{L}\p{N}]/u.test(text.forms[end - 1] ?? "")) end -= 1;
  if (end - start > LONGEST || end <= noun) return undefined;
  return textOfWords(wordsOfSpan(text, { start, end }));
}
