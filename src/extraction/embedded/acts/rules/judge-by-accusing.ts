import type { TokenSpan } from "../../../../text/tokenized-text.ts";
import { findBlame } from "../find-blame.ts";
import { findTarget } from "../find-target.ts";
import { isOther, mentionIn } from "../other-party.ts";
import { lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

/** Words of accusing, and of criticising for a deed. */
export function judgeByAccusing(saying: Saying): Verdict | undefined {
  const { cue } = saying;
  if (cue.entry === undefined || cue.isNegated || cue.isHypothetical) return undefined;
  if (cue.entry.class === "accuse") return accusation(saying, `frame:${cue.entry.lemma}`);
  if (cue.entry.turns.for?.act !== "accuses" || !isForDeed(saying)) return undefined;
  const against = findTarget(saying);
  return against === undefined
    ? undefined
    : { act: "accuses", against, why: `frame:${cue.entry.lemma}-for`, subtype: "opinion" };
}

/** Whoever the word is aimed at, or where it brings in a clause whoever does what the clause tells. */
function accusation(saying: Saying, why: string): Verdict | undefined {
  const { cue, content } = saying;
  const against =
    cue.entry?.frames.includes("that") && content.isSentence ? doerOf(saying) : findTarget(saying);
  return against === undefined ? undefined : { act: "accuses", against, why };
}

function doerOf(saying: Saying): TokenSpan | undefined {
  const blame = findBlame(saying);
  if (blame !== undefined) return blame.party;
  const doer = saying.content.clauses.find(
    (clause) => clause.isMain && clause.subject >= 0 && !clause.isPassive,
  );
  return doer !== undefined && isOther(saying, doer.subject) ? mentionIn(saying, doer.subject) : undefined;
}

/** "Criticised X for doing", "over": a deed is named. */
function isForDeed({ text, content, cue }: Saying): boolean {
  const last = Math.min(content.tokens.at(-1) ?? cue.end, cue.end + 25);
  for (let token = cue.end; token <= last; token += 1) {
    const lemma = lemmaAt(text, token);
    if ([".", ";", ":"].includes(lemma)) return false;
    if (lemma !== "for" && lemma !== "over") continue;
    const reason = text.heads[token] ?? -1;
    if (text.tags[token + 1] === "VBG" || text.heads[reason] === cue.head) return true;
  }
  return false;
}
