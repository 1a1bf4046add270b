import { findBlame } from "../find-blame.ts";
import type { Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

/** Words of mere saying in whose content somebody can be accused. */
const SAYING_CLASSES = new Set([
  "say",
  "argue",
  "relay",
  "perceive",
  "think",
  "show",
  "criticise",
  "describe",
  "predict",
]);
/** Below this a content may be critical of somebody and still accuse nobody. */
const PLAIN_BLAME = 0.75;
/** The same where somebody complains. */
const BLAME_IN_COMPLAINT = 0.5;

/** Somebody is plainly blamed in what is said. */
export function judgeByBlame(saying: Saying): Verdict | undefined {
  const { cue, content } = saying;
  if (!content.isSentence || content.isQuestion || cue.isHypothetical || cue.isNegated) return undefined;
  if (cue.entry !== undefined && !SAYING_CLASSES.has(cue.entry.class)) return undefined;
  const blame = findBlame(saying);
  if (
    blame === undefined ||
    blame.strength < (cue.entry?.class === "criticise" ? BLAME_IN_COMPLAINT : PLAIN_BLAME)
  )
    return undefined;
  return { act: "accuses", against: blame.party, why: "content:blame" };
}
