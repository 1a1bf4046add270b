import { wordSet } from "../../speakers/word-lists/word-set.ts";
import { findReportingWord } from "../../lexicon/reporting-words.ts";
import type { ReportingClass } from "../../lexicon/reporting-entry.ts";
import { isFirstPerson } from "../mention.ts";
import { isOutletName } from "../outlet-names.ts";
import { lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

const RELAYING: ReadonlySet<ReportingClass> = new Set(["relay", "say"]);
/** What somebody else does in words, and the outlet hands on. */
const SPOKEN: ReadonlySet<ReportingClass> = new Set([
  "say",
  "argue",
  "deny",
  "accuse",
  "confirm",
  "promise",
  "predict",
]);
const OUTLET_NOUNS = wordSet(
  "agency broadcaster daily magazine network newspaper outlet paper publication tabloid website",
);

/** An outlet hands on what somebody else said: "the daily reported that the mayor said". */
export function judgeByRelaying(saying: Saying): Verdict | undefined {
  const { cue, content, text } = saying;
  if (cue.isNegated || !RELAYING.has(cue.entry?.class ?? "none") || !isOutlet(saying)) return undefined;
  const clause = content.clauses.find((clause) => clause.isMain);
  if (clause === undefined || clause.isPassive || clause.isHypothetical || clause.subject < 0)
    return undefined;
  const told = findReportingWord(lemmaAt(text, clause.predicate), text.universalTags[clause.predicate] ?? "");
  if (told === undefined || told.part !== "verb" || !SPOKEN.has(told.class)) return undefined;
  if (isFirstPerson(text, clause.subject) || !saysSomething(saying, clause.predicate)) return undefined;
  return { act: "reports", why: "content:relayed" };
}

/** The inner word has words of its own behind it, and is not "declared war". */
function saysSomething({ text, tree }: Saying, predicate: number): boolean {
  return tree.childrenOf(predicate).some((child) => text.relations[child] === "ccomp");
}

function isOutlet({ text, attribution }: Saying): boolean {
  return attribution.source.some((part) => {
    const name = text.text.slice(text.starts[part.start], text.ends[part.end - 1]).replace(/^the /iu, "");
    return (/^\p{Lu}/u.test(name) && isOutletName(name)) || OUTLET_NOUNS.has(lemmaAt(text, part.end - 1));
  });
}
