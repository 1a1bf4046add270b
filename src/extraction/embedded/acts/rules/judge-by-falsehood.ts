import { isRelation } from "../../claims/tree.ts";
import {
  CLAIM_NOUNS,
  DOUBTFUL_ADJECTIVES,
  DOUBTFUL_NOUNS,
  FALSE_ADJECTIVES,
  FALSEHOOD_NOUNS,
} from "../../lexicon/falsehood-words.ts";
import type { Clause } from "../clauses.ts";
import { formAt, lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

const POINTING = new Set(["it", "this", "that", "these", "those"]);
const TRUE_WORDS = new Set(["true", "accurate", "correct", "case", "truth"]);
const MISSING = new Set(["truth", "basis", "substance", "merit"]);
const CLASSES = new Set(["say", "argue", "relay", "show", "perceive", "think", "dispute"]);

/** What is said is that a claim is false or not to be believed: "that is untrue", "the reports are exaggerated". */
export function judgeByFalsehood(saying: Saying): Verdict | undefined {
  const { cue, content } = saying;
  if (cue.entry !== undefined && !CLASSES.has(cue.entry.class)) return undefined;
  for (const clause of content.clauses) {
    if (!clause.isMain || clause.isHypothetical || clause.isFuture) continue;
    const act = actOf(saying, clause);
    if (act === "denies") return { act, why: "content:false", subtype: "fact" };
    if (act === "disputes") return { act, why: "content:doubtful", subtype: "opinion" };
  }
  return undefined;
}

function actOf(saying: Saying, clause: Clause): "denies" | "disputes" | undefined {
  const { text, tree } = saying;
  const lemma = lemmaAt(text, clause.predicate);
  if (clause.isNegated && isEmpty(saying, clause)) return "denies";
  const form = formAt(text, clause.predicate);
  if (text.universalTags[clause.predicate] === "VERB" && !DOUBTFUL_ADJECTIVES.has(form)) return undefined;
  if (isWhatOthersSay(saying, clause) && !clause.isNegated) {
    if (FALSE_ADJECTIVES.has(lemma) || FALSEHOOD_NOUNS.has(lemma)) return "denies";
    if (DOUBTFUL_ADJECTIVES.has(lemma) || DOUBTFUL_NOUNS.has(lemma)) return "disputes";
  }
  const subject = subjectLemma(saying, clause);
  const isPointing = POINTING.has(subject);
  if (!CLAIM_NOUNS.has(subject) && !isPointing) return undefined;
  // "It is false to think that": the pointing word points ahead, at something that nobody need have said.
  if (
    isPointing &&
    tree.childrenOf(clause.predicate).some((child) => isRelation(text.relations[child], "csubj", "ccomp"))
  )
    return undefined;
  if (clause.isNegated) return TRUE_WORDS.has(lemma) ? "denies" : undefined;
  if (FALSE_ADJECTIVES.has(lemma) || FALSEHOOD_NOUNS.has(lemma)) return "denies";
  if (isPointing) return undefined;
  return DOUBTFUL_ADJECTIVES.has(form) || DOUBTFUL_NOUNS.has(lemma) ? "disputes" : undefined;
}

/** "What you hear from them is wrong". */
function isWhatOthersSay({ text, tree }: Saying, clause: Clause): boolean {
  const subject = tree
    .childrenOf(clause.predicate)
    .find((child) => isRelation(text.relations[child], "csubj"));
  return subject !== undefined && SAID.has(lemmaAt(text, subject));
}

const SAID = new Set(["say", "hear", "claim", "suggest", "tell", "describe", "allege", "report", "write"]);

/** "There is no truth to it", "that never happened". */
function isEmpty(saying: Saying, clause: Clause): boolean {
  const { text, tree } = saying;
  const lemma = lemmaAt(text, clause.predicate);
  if (lemma === "happen" || lemma === "occur")
    return (
      POINTING.has(subjectLemma(saying, clause)) &&
      !tree.childrenOf(clause.predicate).some((child) => lemmaAt(text, child) === "yet")
    );
  return (
    MISSING.has(clause.subject < 0 ? lemma : lemmaAt(text, clause.subject)) &&
    tree.childrenOf(clause.predicate).some((child) => text.relations[child] === "expl")
  );
}

/** The subject, or where the tree lost it the first noun of the content. */
function subjectLemma({ text, content }: Saying, clause: Clause): string {
  if (clause.subject >= 0) return lemmaAt(text, clause.subject);
  const first = content.tokens.find(
    (token) => token < clause.predicate && ["NOUN", "PROPN"].includes(text.universalTags[token] ?? ""),
  );
  return first === undefined ? "" : lemmaAt(text, first);
}
