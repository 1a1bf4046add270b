import type { ActName } from "../../../vocabulary/acts/names.ts";
import type { ClaimSubtype } from "../../../vocabulary/subtypes.ts";
import {
  CAUSING_WORDS,
  COUNTING_WORDS,
  FEELING_VERBS,
  JUDGING_ADJECTIVES,
  JUDGING_NOUNS,
  RULE_WORDS,
} from "../lexicon/subtype-words.ts";
import type { Clause } from "./clauses.ts";
import { isFirstPerson } from "./mention.ts";
import { isRelation } from "../claims/tree.ts";
import { findReportingWord } from "../lexicon/reporting-words.ts";
import type { Verdict } from "./rules/act-rule.ts";
import { formAt, lemmaAt, type Saying } from "./saying.ts";

const DEMANDING = new Set(["should", "must", "ought", "need", "let"]);
const OBLIGING = new Set(["need", "have"]);
const COMING = new Set(["likely", "unlikely", "poised", "bound", "set", "expect", "due"]);
const MEANING = new Set([
  "plan",
  "intend",
  "promise",
  "pledge",
  "vow",
  "mean",
  "aim",
  "agree",
  "commit",
  "prepare",
  "try",
  "continue",
]);
const THINKING = new Set(["think", "believe", "guess", "suppose", "expect", "hope", "feel", "say", "know"]);
const OWN_PRONOUNS = new Set(["he", "she", "they", "it"]);
const OWNERS = new Set(["his", "her", "their", "its"]);
const POSSIBLE = new Set(["could", "may", "might", "can"]);
/** Tokens of a content that tell what is claimed; a long speech goes on about other things. */
const TELLING_TOKENS = 60;
/** Classes whose subtype the content can overrule. */
const OPEN_CLASSES = new Set([
  "say",
  "argue",
  "relay",
  "show",
  "think",
  "perceive",
  "discuss",
  "seem",
  "confirm",
  "ask",
  "describe",
]);

/** What is claimed: a fact, a forecast, a promise … by the cue where it tells, else by grammar and words of the content. */
export function judgeSubtype(saying: Saying, verdict: Verdict): ClaimSubtype {
  if (verdict.subtype !== undefined) return verdict.subtype;
  const { entry } = saying.cue;
  const isOpen = entry === undefined || OPEN_CLASSES.has(entry.class);
  if (!isOpen && entry.subtype !== undefined) return entry.subtype;
  return byModality(saying) ?? byWords(saying) ?? byCue(saying, verdict.act);
}

function byCue({ cue, content, text }: Saying, act: ActName): ClaimSubtype {
  if (cue.entry?.subtype !== undefined) return cue.entry.subtype;
  if (act !== "asserts") return act === "disputes" || act === "accuses" ? "opinion" : "fact";
  // "Voiced a desire", "proclaimed a need": the noun tells.
  const noun = content.noun < 0 ? undefined : findReportingWord(lemmaAt(text, content.noun), "NOUN");
  if (noun?.part === "noun" && noun.subtype !== undefined) return noun.subtype;
  const isQuoted = content.first >= 0 && (text.quotationOf[content.first] ?? -1) >= 0;
  return isQuoted ? "opinion" : "fact";
}

/** By the verb group of the first main clause that has one: "will", "should", "could". */
function byModality(saying: Saying): ClaimSubtype | undefined {
  const { content } = saying;
  const limit = (content.tokens[0] ?? 0) + TELLING_TOKENS;
  for (const clause of content.clauses) {
    if (clause.predicate > limit || !(clause.isMain || isOwnThought(saying, clause))) continue;
    const subtype = modalityOf(saying, clause);
    if (subtype !== undefined) return subtype;
  }
  return undefined;
}

function modalityOf(saying: Saying, clause: Clause): ClaimSubtype | undefined {
  const { text, tree } = saying;
  const children = tree.childrenOf(clause.predicate);
  const auxiliaries = children
    .filter((child) => (text.relations[child] ?? "").startsWith("aux"))
    .map((child) => lemmaAt(text, child));
  const lemma = lemmaAt(text, clause.predicate);
  const goesOn = children.some((child) => text.relations[child] === "xcomp");
  if (auxiliaries.some((word) => DEMANDING.has(word))) return "demand";
  const isMental = FEELING_VERBS.has(lemma) || lemma === "expect";
  if (clause.isFuture || auxiliaries.includes("would") || (goesOn && isGoing(text.forms[clause.predicate]))) {
    if (isMental && isOwn(saying, clause)) return "opinion";
    return isOwn(saying, clause) ? "commitment" : "prediction";
  }
  if (auxiliaries.some((word) => POSSIBLE.has(word)) && !clause.isNegated) return "prediction";
  if (goesOn && OBLIGING.has(lemma) && auxiliaries.length === 0) return "demand";
  if (goesOn && COMING.has(lemma)) return "prediction";
  if (goesOn && MEANING.has(lemma) && isOwn(saying, clause)) return "commitment";
  return undefined;
}

function isGoing(form: string | undefined): boolean {
  return (form ?? "").toLowerCase() === "going";
}

/** "I think he will": what one thinks oneself is looked into. */
function isOwnThought({ text, tree }: Saying, clause: Clause): boolean {
  const head = text.heads[clause.predicate] ?? -1;
  if (head < 0 || text.relations[clause.predicate] !== "ccomp" || !THINKING.has(lemmaAt(text, head)))
    return false;
  return tree
    .childrenOf(head)
    .some((child) => isRelation(text.relations[child], "nsubj") && isFirstPerson(text, child));
}

/** Whether the clause is about what the speaker does, or what is the speaker's: "I will", "his country would". */
function isOwn({ text, tree, parties, index, content }: Saying, clause: Clause): boolean {
  if (clause.subject < 0) return content.frame === "to";
  const form = formAt(text, clause.subject);
  if (isFirstPerson(text, clause.subject)) return form !== "you";
  const name = parties.nameAt({ start: clause.subject, end: clause.subject + 1 });
  if (name !== undefined) return name === parties.speakerOf(index);
  const isReported = (text.quotationOf[clause.subject] ?? -1) < 0;
  if (isReported && OWN_PRONOUNS.has(form)) return true;
  return tree.childrenOf(clause.subject).some((child) => {
    const owner = formAt(text, child);
    return (
      text.relations[child] === "nmod:poss" &&
      (["my", "our"].includes(owner) || (isReported && OWNERS.has(owner)))
    );
  });
}

function byWords(saying: Saying): ClaimSubtype | undefined {
  const { content, text } = saying;
  const tokens = content.tokens.slice(0, TELLING_TOKENS);
  const lemmas = tokens.map((token) => lemmaAt(text, token));
  const has = (words: ReadonlySet<string>): boolean => lemmas.some((lemma) => words.has(lemma));
  const numbers = tokens.filter(
    (token) => /^[$€£]?\d[\d.,]*%?$/u.test(text.forms[token] ?? "") && !isYear(text.forms[token] ?? ""),
  );
  if (
    numbers.length > 0 &&
    (has(COUNTING_WORDS) || numbers.length > 1 || saying.cue.entry?.class === "relay")
  )
    return "figure";
  const isJudging = content.clauses.some((clause) => clause.isMain && isJudgement(saying, clause));
  if (isJudging) return "opinion";
  if (
    lemmas.includes("because") ||
    (has(CAUSING_WORDS) &&
      content.clauses.some((clause) => clause.isMain && CAUSING_WORDS.has(lemmaAt(text, clause.predicate))))
  )
    return "cause";
  if (has(RULE_WORDS) && content.isSentence) return "rule";
  const judging = tokens.filter((token) => isJudgingWord(saying, token)).length;
  return judging >= 2 ? "opinion" : undefined;
}

function isYear(form: string): boolean {
  return /^(19|20)\d\d$/u.test(form);
}

function isJudgingWord({ text }: Saying, token: number): boolean {
  const lemma = lemmaAt(text, token);
  const tag = text.universalTags[token];
  return (tag === "ADJ" && JUDGING_ADJECTIVES.has(lemma)) || (tag === "NOUN" && JUDGING_NOUNS.has(lemma));
}

function isJudgement(saying: Saying, clause: Clause): boolean {
  const { text } = saying;
  if (FEELING_VERBS.has(lemmaAt(text, clause.predicate))) return true;
  return (
    isJudgingWord(saying, clause.predicate) || ["JJR", "JJS"].includes(text.tags[clause.predicate] ?? "")
  );
}
