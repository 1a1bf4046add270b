import { thirdPersonOf, pastOf } from "./english/verb-forms.ts";
import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";
import { newWords, reworded, type Word } from "./word.ts";

const NOT = /^(?:not|n't|never)$/iu;
/** "ca" and "wo" stand before "n't". */
const WHOLE_MODALS: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall", ai: "is" };
/** Words that need the negation, and what stands in their place without it; "" where they go. */
const NEGATIVE_POLARITY: Readonly<Record<string, string>> = {
  any: "some",
  anyone: "someone",
  anybody: "somebody",
  anything: "something",
  anywhere: "somewhere",
  ever: "",
  either: "",
  anymore: "",
};
const NOBODY: Readonly<Record<string, string>> = {
  nobody: "somebody",
  nothing: "something",
  none: "some",
  nowhere: "somewhere",
};
/** Singular nouns that take "a" where "no" goes; others take "some". */
const COUNTABLE = new Set(
  (
    "plan intention role reason deal agreement decision place crisis threat ceasefire link connection problem right way " +
    "choice case war agenda interest relationship affair talk contract conflict difference ban policy record chance " +
    "secret mistake doubt need question conspiracy scandal cover-up coup invasion attack shortage recession plot"
  ).split(" "),
);
/** Adjectives and nouns by which somebody calls a thing untrue. */
export const UNTRUE =
  /^(?:untrue|false|wrong|baseless|unfounded|groundless|fake|fabricated|incorrect|inaccurate|lie|lies|nonsense|fiction|fabrication|hoax|myth|rubbish|bogus|falsehood|fabrications)$/iu;

/**
 * A negated clause without its negation; undefined where it has none or where taking it out is not safe. Clauses joined
 * to it must all be negated, or none of their meaning may change.
 */
export function positiveForm(
  scene: Scene,
  words: readonly Word[],
  predicate: number,
): readonly Word[] | undefined {
  if (hasContrast(words)) return undefined;
  let positive: readonly Word[] | undefined = words;
  for (const joined of [predicate, ...joinedPredicates(scene, words, predicate)]) {
    if (positive === undefined) return undefined;
    positive =
      withoutNot(scene, positive, joined) ??
      withoutNo(scene, positive, joined) ??
      withoutUntrue(scene, positive, joined);
  }
  return positive;
}

/** Predicates joined to another by "and" and the like, among the words. */
function joinedPredicates(
  { text, tree }: Scene,
  words: readonly Word[],
  predicate: number,
): readonly number[] {
  return tree.childrenOf(predicate).filter((child) => {
    if (
      !isRelation(text.relations[child], "conj", "parataxis") ||
      !words.some(({ token }) => token === child)
    )
      return false;
    const isVerb = /^V|^MD/.test(text.tags[child] ?? "");
    return (
      isVerb || tree.childrenOf(child).some((other) => isRelation(text.relations[other], "cop", "nsubj"))
    );
  });
}

/** "not … but …", "not only", "nor", "neither": taking out one word would change who did what. */
function hasContrast(words: readonly Word[]): boolean {
  const forms = words.map(({ form }) => form.toLowerCase());
  const not = forms.findIndex((form) => NOT.test(form));
  if (forms.some((form) => form === "nor" || form === "neither")) return true;
  if (not < 0) return false;
  return (
    /^(?:only|just|because|simply|merely|so|until|yet|even|all|everyone|every|as)$/.test(
      forms[not + 1] ?? "",
    ) ||
    forms.indexOf("but", not) > 0 ||
    forms.indexOf("until", not) > 0
  );
}

function withoutNot(scene: Scene, words: readonly Word[], predicate: number): readonly Word[] | undefined {
  const { text } = scene;
  const negations = words.filter((word) => NOT.test(word.form));
  const own = negations.filter(({ token }) => token !== undefined && belongsTo(scene, token, predicate));
  const [negation, ...others] = own;
  if (negation?.token === undefined || others.length > 0) return undefined;
  const at = words.indexOf(negation);
  const auxiliary = words[at - 1];
  const verb = words[at + 1];
  const kept = [...words.slice(0, at), ...withoutPolarity(words.slice(at + 1))];
  const form = auxiliary?.form.toLowerCase() ?? "";
  if (!/^(?:do|does|did)$/.test(form))
    return kept.map((word) => (word === auxiliary ? wholeModal(word) : word));
  const main = words.slice(at + 1).find(({ token }) => (text.tags[token ?? -1] ?? "").startsWith("VB"));
  if (main === undefined || auxiliary === undefined || verb === undefined) return undefined;
  const base = main.form.toLowerCase();
  if (form === "did" && base === "be") return undefined;
  const bent = form === "did" ? pastOf(base) : form === "does" ? thirdPersonOf(base) : base;
  return kept.flatMap((word) => (word === auxiliary ? [] : [word === main ? reworded(main, bent) : word]));
}

/** Whether a negation is that of the predicate or of one of its auxiliaries. */
function belongsTo({ text, tree }: Scene, negation: number, predicate: number): boolean {
  const head = text.heads[negation] ?? -1;
  if (head === predicate) return true;
  return tree
    .childrenOf(predicate)
    .some((child) => child === head && isRelation(text.relations[child], "aux", "cop"));
}

function wholeModal(word: Word): Word {
  const whole = WHOLE_MODALS[word.form.toLowerCase()];
  return whole === undefined ? word : reworded(word, whole);
}

/** "no troops" → "troops", "nobody" → "somebody": at the subject or object of the predicate. */
function withoutNo(
  { text, tree }: Scene,
  words: readonly Word[],
  predicate: number,
): readonly Word[] | undefined {
  const at = words.findIndex(({ form }) => /^no$/iu.test(form) || NOBODY[form.toLowerCase()] !== undefined);
  const word = words[at];
  if (word?.token === undefined) return undefined;
  const pronoun = NOBODY[word.form.toLowerCase()];
  const noun = pronoun === undefined ? (text.heads[word.token] ?? -1) : word.token;
  const isPart = noun === predicate || tree.childrenOf(predicate).includes(noun);
  if (!isPart || /^(?:longer|one|more|less|matter)$/iu.test(words[at + 1]?.form ?? "")) return undefined;
  const after = withoutPolarity(words.slice(at + 1));
  if (pronoun !== undefined) return [...words.slice(0, at), reworded(word, pronoun), ...after];
  const tag = text.tags[noun] ?? "";
  if (tag === "NNS" || tag === "NNPS") return [...words.slice(0, at), ...after];
  const isCountable = COUNTABLE.has(text.forms[noun]?.toLowerCase() ?? "");
  const article = /^[aeiou]/iu.test(after[0]?.form ?? "") ? "an" : "a";
  return [...words.slice(0, at), ...newWords(isCountable ? article : "some"), ...after];
}

/** "the report is a lie" → "the report is true". */
function withoutUntrue(
  { text, tree }: Scene,
  words: readonly Word[],
  predicate: number,
): readonly Word[] | undefined {
  const at = words.findIndex(({ token }) => token === predicate);
  if (at < 1 || !UNTRUE.test(words[at]?.form ?? "")) return undefined;
  const copula = tree.childrenOf(predicate).find((child) => text.relations[child] === "cop");
  const end = words.findIndex(({ token }) => token === copula);
  if (end < 0 || end > at || words.length > at + 3) return undefined;
  return [...words.slice(0, end + 1), ...newWords("true")];
}

function withoutPolarity(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    const form = word.form.toLowerCase();
    const replaced = NEGATIVE_POLARITY[form];
    const isAtAll = form === "at" && words[index + 1]?.form.toLowerCase() === "all";
    if (isAtAll) index += 1;
    else if (replaced === undefined) kept.push(word);
    else if (replaced !== "") kept.push(reworded(word, replaced));
  }
  return kept;
}
