import { wordSet } from "../../speakers/word-lists/word-set.ts";
import type { ActName } from "../../../../vocabulary/acts/names.ts";
import { CLAIM_NOUNS } from "../../lexicon/falsehood-words.ts";
import type { ReportingEntry } from "../../lexicon/reporting-entry.ts";
import { isPartyWord } from "../mention.ts";
import { lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

/** Acts that a word keeps when it is not negated. An accusation needs more than its word. */
const KEPT: ReadonlySet<ActName> = new Set([
  "denies",
  "disputes",
  "confirms",
  "asks",
  "declines",
  "cannotVerify",
  "retracts",
  "reports",
]);
/** Words that mean their act of claims, and something else of people: "confirmed the judge", "challenged the mayor". */
const OF_CLAIMS = wordSet(
  "affirm challenge confirm contest resist counter dismiss discount minimize minimise",
);

/** The act of the telling word, in the frame in which it stands. */
export function judgeByWord(saying: Saying): Verdict | undefined {
  const { cue, content } = saying;
  const { entry } = cue;
  if (entry === undefined) return undefined;
  const turn = entry.turns[content.frame];
  const act = turn?.act ?? entry.act;
  const why = turn === undefined ? `frame:${entry.lemma}` : `frame:${entry.lemma}-${content.frame}`;
  if (cue.isNegated) return judgeNegated(entry, act);
  if (!KEPT.has(act)) return turn === undefined ? undefined : { act: "asserts", subtype: turn.subtype, why };
  if (act === "asks" && isRequest(saying))
    return { act: "asserts", subtype: "demand", why: `frame:${entry.lemma}-to` };
  if (OF_CLAIMS.has(entry.lemma) && isPerson(saying)) return undefined;
  if (cue.isHypothetical && act === "confirms") return undefined;
  return { act, subtype: turn?.subtype, why };
}

/** Negation flips nothing: not to confirm is to decline, not to support is to dispute, not to deny is no confirmation. */
function judgeNegated(entry: ReportingEntry, act: ActName): Verdict | undefined {
  if (act === "confirms") return { act: "declines", why: `negated:${entry.lemma}` };
  if (act === "declines") return undefined;
  return KEPT.has(act) ? { act: "asserts", why: `negated:${entry.lemma}` } : undefined;
}

/** "Asked them to wait", "asked that it be heard": bare verbs without a question word. */
function isRequest({ cue, content, text }: Saying): boolean {
  if (cue.isPassive || content.isQuestion || content.frame === "quote" || content.frame === "whether")
    return false;
  return content.clauses.some((clause) => clause.isMain && text.tags[clause.predicate] === "VB");
}

function isPerson({ content, text }: Saying): boolean {
  return content.noun >= 0 && isPartyWord(text, content.noun);
}

/** Verbs that fall upon what was said: "jumped on the remark". */
const AIMED = new Set(["jump", "pounce", "swing", "tear"]);

/** Scolding what somebody said is to dispute it: "mocked the claim", "jumped on the remark". */
export function judgeByScoldedClaim(saying: Saying): Verdict | undefined {
  const { cue, content, text } = saying;
  const noun = content.noun < 0 ? "" : lemmaAt(text, content.noun);
  if (cue.isNegated || !CLAIM_NOUNS.has(noun) || text.universalTags[content.noun] !== "NOUN")
    return undefined;
  const isScolding = cue.entry?.class === "criticise";
  const isAimed = AIMED.has(lemmaAt(text, cue.head)) && ["on", "at"].includes(cue.lemmas.at(-1) ?? "");
  if (!isScolding && !isAimed) return undefined;
  return { act: "disputes", why: "frame:scold-claim", subtype: "opinion" };
}
