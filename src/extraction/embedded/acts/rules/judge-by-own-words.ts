import { isRelation } from "../../claims/tree.ts";
import { MENTAL_VERBS } from "../../lexicon/mental-verbs.ts";
import type { Clause } from "../clauses.ts";
import { isFirstPerson } from "../mention.ts";
import { formAt, lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

const CLASSES = new Set(["say", "argue"]);
/** Said of oneself, the verb is the act: "I disagree". */
const DISPUTING = new Set(["disagree", "reject", "dispute", "object"]);
/** The same with a negation: "I don't buy it". */
const DISPUTING_NEGATED = new Set(["agree", "buy", "accept", "share", "concur"]);
const QUESTION_WORDS = new Set(["what", "how", "why", "where", "any"]);

/** In quoted words of one's own: "I never said it" denies, "I disagree" disputes. */
export function judgeByOwnWords(saying: Saying): Verdict | undefined {
  const { cue, content, text } = saying;
  if (content.frame !== "quote" || (cue.entry !== undefined && !CLASSES.has(cue.entry.class)))
    return undefined;
  const clause = content.clauses.find((clause) => clause.isMain);
  if (clause === undefined || clause.subject < 0 || clause.isHypothetical || clause.isFuture)
    return undefined;
  if (!isFirstPerson(text, clause.subject) || lemmaAt(text, clause.subject) === "you") return undefined;
  const lemma = lemmaAt(text, clause.predicate);
  if (!clause.isNegated) {
    if (lemma === "deny") return { act: "denies", why: "content:I-deny" };
    return DISPUTING.has(lemma) ? { act: "disputes", why: `content:I-${lemma}` } : undefined;
  }
  if (DISPUTING_NEGATED.has(lemma) || (lemma === "see" && hasQuestion(saying, clause)))
    return { act: "disputes", why: `content:I-do-not-${lemma}` };
  if (MENTAL_VERBS.has(lemma) || !isOfThePast(saying, clause)) return undefined;
  return { act: "denies", why: "content:I-did-not", subtype: "fact" };
}

/** "I don't see how that could be". */
function hasQuestion({ text, tree }: Saying, clause: Clause): boolean {
  return tree.childrenOf(clause.predicate).some((child) => {
    if (!isRelation(text.relations[child], "ccomp", "obj", "advcl", "xcomp")) return false;
    const first = Math.min(tree.childrenOf(child)[0] ?? child, child);
    return QUESTION_WORDS.has(formAt(text, first));
  });
}

/** "Did not", "never took". */
function isOfThePast({ text, tree }: Saying, clause: Clause): boolean {
  if (text.tags[clause.predicate] === "VBD") return true;
  return tree.childrenOf(clause.predicate).some((child) => formAt(text, child) === "did");
}
