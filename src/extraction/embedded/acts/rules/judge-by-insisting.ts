import type { Clause } from "../clauses.ts";
import { WRONGING_VERBS } from "../../lexicon/blame-words.ts";
import { findReportingWord } from "../../lexicon/reporting-words.ts";
import { isFirstPerson } from "../mention.ts";
import { MENTAL_VERBS } from "../../lexicon/mental-verbs.ts";
import { formAt, lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

/** Verbs by which one stands by one's own account against others. */
const INSISTING = new Set([
  "insist",
  "maintain",
  "contend",
  "assert",
  "swear",
  "protest",
  "claim",
  "assure",
  "stress",
  "emphasize",
]);

/** "Insisted he had not", "said he never took": one's own deed is denied. */
export function judgeByInsisting(saying: Saying): Verdict | undefined {
  const { cue, content, text } = saying;
  const isInsisting = INSISTING.has(cue.entry?.lemma ?? "");
  if (cue.isNegated || !(isInsisting || cue.entry?.class === "say")) return undefined;
  const clause = content.clauses.find((clause) => clause.isMain);
  if (
    clause === undefined ||
    !clause.isNegated ||
    clause.isHypothetical ||
    clause.isFuture ||
    clause.subject < 0
  )
    return undefined;
  const lemma = lemmaAt(text, clause.predicate);
  if (!isSelf(saying, clause)) return undefined;
  // "Insists it has no troops": what one is or has is denied as well as what one did.
  const isState = isInsisting && (lemma === "have" || lemma === "be");
  if (!isState && (MENTAL_VERBS.has(lemma) || !isPast(saying, clause.predicate))) return undefined;
  if (!isInsisting && !isContested(saying, clause, lemma)) return undefined;
  return { act: "denies", why: `frame:${cue.entry?.lemma ?? ""}-not`, subtype: "fact" };
}

/** Deeds that nobody says he did not do unless somebody said he did: "never" done, or wrongs and sayings. */
function isContested({ text, tree }: Saying, clause: Clause, lemma: string): boolean {
  if (text.universalTags[clause.predicate] !== "VERB") return false;
  const words = new Set(tree.childrenOf(clause.predicate).map((child) => formAt(text, child)));
  if (words.has("never")) return true;
  if (!words.has("did") || words.has("yet")) return false;
  return WRONGING_VERBS.has(lemma) || CONTESTED.has(findReportingWord(lemma, "VERB")?.class ?? "none");
}

const CONTESTED = new Set(["say", "argue", "describe", "promise", "accuse", "demand"]);

/** "I", or "he" in reported speech, or the speaker by name; "it" only where it does something. */
function isSelf({ text, parties, index }: Saying, { subject, predicate }: Clause): boolean {
  const form = formAt(text, subject);
  if (isFirstPerson(text, subject)) return form !== "you";
  const name = parties.nameAt({ start: subject, end: subject + 1 });
  if (name !== undefined) return name === parties.speakerOf(index);
  if ((text.quotationOf[subject] ?? -1) >= 0) return false;
  return ["he", "she", "they"].includes(form) || (form === "it" && text.universalTags[predicate] === "VERB");
}

/** Done or not done before now: "did not", "had not", "never took". */
function isPast({ text, tree }: Saying, predicate: number): boolean {
  if (["VBD", "VBN"].includes(text.tags[predicate] ?? "")) return true;
  return tree
    .childrenOf(predicate)
    .some((child) => ["did", "had", "has", "have", "was", "were", "'ve", "'d"].includes(formAt(text, child)));
}
