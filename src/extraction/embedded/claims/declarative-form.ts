import { pastOf, thirdPersonOf } from "./english/verb-forms.ts";
import type { Scene } from "./scene.ts";
import { reworded, type Word } from "./word.ts";

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|can|could|will|would|shall|should|must|may|might|do|does|did|am)$/iu;
/** What may stand in a short noun phrase before its noun, and the noun. */
const IN_PHRASE = /^(?:DT|PRP\$|JJ[RS]?|CD|NNPS?|NNS?|POS)$/;
const NOUN = /^NNP?S?$/;
/** Words of a subject that can be told from what follows it without a tree. */
const LONGEST_SUBJECT = 6;

/**
 * "Is he ill" → "he is ill", "did the bridge fall" → "the bridge fell"; undefined for other questions. By the tags
 * alone: trees of questions are often wrong.
 */
export function declarativeForm({ text }: Scene, words: readonly Word[]): readonly Word[] | undefined {
  const [auxiliary, ...others] = words;
  if (auxiliary === undefined || !AUXILIARY.test(auxiliary.form)) return undefined;
  const tagOf = (word: Word | undefined) => text.tags[word?.token ?? -1] ?? "";
  const length = subjectLength(others.slice(0, LONGEST_SUBJECT + 1).map(tagOf));
  const subject = others.slice(0, length);
  const rest = others.slice(length);
  if (length === 0 || rest.length === 0) return undefined;
  const form = auxiliary.form.toLowerCase();
  if (!/^(?:do|does|did)$/.test(form)) return [...subject, reworded(auxiliary, form), ...rest];
  const verb = rest.find((word) => !tagOf(word).startsWith("RB"));
  const isNegated = rest.some((word) => /^(?:not|n't)$/.test(word.form));
  if (verb === undefined || isNegated || !/^VBP?$/.test(tagOf(verb))) return undefined;
  const bent = form === "did" ? pastOf(verb.form) : form === "does" ? thirdPersonOf(verb.form) : verb.form;
  return [...subject, ...rest.map((word) => (word === verb ? reworded(verb, bent) : word))];
}

/** Words of the noun phrase at the beginning; 0 where its end is not clear. */
function subjectLength(tags: readonly string[]): number {
  if (/^(?:PRP|EX)$/.test(tags[0] ?? "")) return 1;
  let end = 0;
  while (end < tags.length && IN_PHRASE.test(tags[end] ?? "")) end += 1;
  while (end > 0 && !NOUN.test(tags[end - 1] ?? "")) end -= 1;
  if (end === 0) return tags[0] === "DT" ? 1 : 0;
  // "the bridge a ruin": the second article begins something else.
  const second = tags.findIndex((tag, index) => index > 0 && index < end && tag === "DT");
  return second > 0 ? second : end > LONGEST_SUBJECT ? 0 : end;
}
