import type { Attribution } from "../attribution.ts";
import { isRelation, type Tree } from "../claims/tree.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import type { ReportingClass } from "../lexicon/reporting-entry.ts";
import { findReportingWord } from "../lexicon/reporting-words.ts";

/** Share of its attribution's score below which a nested cue is noise. */
const LOWEST_SCORE = 0.3;
/** What might be said, or is said on a condition, is not said. */
const HYPOTHETICAL = /^(?:if|unless|whether|would|could|might|should|may|can|must|let)$/iu;
/** "I think it is" within a quotation is no second saying; nobody's saying is none. */
const SPEAKER_ITSELF = /^(?:i|we|you|my|our|your|no|nobody|none)$/iu;
/** After "Roe said", these are mostly Roe. */
const LIKELY_SPEAKER = /^(?:he|she|it|they|his|her|its|their)$/iu;
/** Classes of the lexicon for what is said aloud; what others think or want, the outer speaker tells. */
const SPOKEN: ReadonlySet<ReportingClass> = new Set<ReportingClass>([
  "say",
  "argue",
  "promise",
  "demand",
  "predict",
  "criticise",
  "accuse",
  "deny",
  "dispute",
  "confirm",
  "ask",
  "decline",
  "relay",
  "retract",
  "unverified",
]);

/** Whether a nested cue is a plain word of saying, by somebody else, of something said. */
export function hasClearCue(text: ParsedText, tree: Tree, { cue, source, score }: Attribution): boolean {
  if (score < LOWEST_SCORE) return false;
  const [first] = source;
  const form = text.forms[first?.start ?? -1] ?? "";
  if (first === undefined || SPEAKER_ITSELF.test(form)) return false;
  if (LIKELY_SPEAKER.test(form) && (text.quotationOf[first.start] ?? -1) < 0) return false;
  if (text.tags[cue.start] === "TO" || (text.tags[cue.start - 1] === "TO" && text.tags[cue.start] === "VB"))
    return false;
  const lemmas: string[] = [];
  let isReporting = false;
  for (let token = cue.start; token < cue.end; token += 1) {
    const lemma = (text.lemmas[token] ?? "").toLowerCase();
    lemmas.push(lemma);
    if (HYPOTHETICAL.test(lemma)) return false;
    const entry = findReportingWord(lemma, text.universalTags[token] ?? "");
    if (entry !== undefined && SPOKEN.has(entry.class)) isReporting = true;
    const marks = tree.childrenOf(token).filter((child) => isRelation(text.relations[child], "mark", "aux"));
    if (marks.some((child) => HYPOTHETICAL.test(text.forms[child] ?? ""))) return false;
  }
  return isReporting || lemmas.includes("accord");
}
