import { isRelation } from "../claims/tree.ts";
import {
  FAILING_VERBS,
  GRAVE_NOUNS,
  HARMING_VERBS,
  OWED_VERBS,
  WRONG_ADJECTIVES,
  WRONG_ADVERBS,
  WRONG_NOUNS,
  WRONGDOER_NOUNS,
  WRONGING_VERBS,
} from "../lexicon/blame-words.ts";
import type { Clause } from "./clauses.ts";
import { formAt, lemmaAt, type Saying } from "./saying.ts";

/** How wrong the deed or the description in a clause is, 0 to 1. */
export function howWrong(saying: Saying, clause: Clause): number {
  const { text, tree } = saying;
  const lemma = lemmaAt(text, clause.predicate);
  const children = tree.childrenOf(clause.predicate);
  const lemmas = new Set(children.map((child) => lemmaAt(text, child)));
  // "Is to blame": a verb to the tagger, a description to the reader.
  if (lemma === "blame" && lemmas.has("to") && lemmas.has("be")) return clause.isNegated ? 0 : 0.9;
  if (text.universalTags[clause.predicate] === "VERB") return deedOf(saying, clause, lemma, children);
  if (clause.isNegated) return 0;
  if (WRONG_ADJECTIVES.has(lemma)) return 0.8;
  if (WRONGDOER_NOUNS.has(lemma)) return 0.9;
  if (WRONG_NOUNS.has(lemma)) return 0.6;
  if (lemma === "responsible" || lemma === "guilty") return isForGrave(saying, children) ? 0.8 : 0;
  const isWrongKind = children.some(
    (child) => text.relations[child] === "amod" && WRONG_ADJECTIVES.has(lemmaAt(text, child)),
  );
  return isWrongKind ? 0.7 : 0;
}

function deedOf(saying: Saying, clause: Clause, lemma: string, children: readonly number[]): number {
  const { text } = saying;
  if (clause.isNegated) return OWED_VERBS.has(lemma) ? 0.6 : 0;
  if (lemma === "lie" || LIED.has(formAt(text, clause.predicate)))
    return isUntruth(saying, clause.predicate, children) ? 1 : 0;
  if (WRONGING_VERBS.has(lemma)) return 1;
  const object = children.find((child) => text.relations[child] === "obj");
  if (HARMING_VERBS.has(lemma) && (object !== undefined || clause.isPassive)) return 0.6;
  if (FAILING_VERBS.has(lemma)) return failureOf(saying, lemma, children);
  if (object !== undefined && WRONG_NOUNS.has(lemmaAt(text, object))) return 0.8;
  if (object !== undefined && lemma === "do" && lemmaAt(text, object) === "nothing") return 0.8;
  return children.some((child) => WRONG_ADVERBS.has(lemmaAt(text, child))) ? 0.7 : 0;
}

/** Forms that are never "to lie down" in a saying about a party. */
const LIED = new Set(["lied", "lying"]);

/** "Lied", "lies about": not "lies ahead", "lies in". */
function isUntruth({ text, tree }: Saying, predicate: number, children: readonly number[]): boolean {
  if (LIED.has(formAt(text, predicate))) return true;
  return children.some((child) =>
    tree.childrenOf(child).some((word) => ["about", "to"].includes(lemmaAt(text, word))),
  );
}

/** "Failed to protect" is a failure whatever it was; "refused to" only where it was owed. */
function failureOf({ text }: Saying, lemma: string, children: readonly number[]): number {
  const undone = children.find((child) => text.relations[child] === "xcomp");
  if (undone === undefined) return 0;
  return lemma === "fail" || OWED_VERBS.has(lemmaAt(text, undone)) ? 0.8 : 0.4;
}

/** "Responsible for the deaths". */
function isForGrave({ text }: Saying, children: readonly number[]): boolean {
  return children.some((child) => {
    const lemma = lemmaAt(text, child);
    return (
      isRelation(text.relations[child], "obl", "nmod") && (WRONG_NOUNS.has(lemma) || GRAVE_NOUNS.has(lemma))
    );
  });
}
