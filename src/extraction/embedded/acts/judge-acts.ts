import type { Attribution } from "../attribution.ts";
import { growTree } from "../claims/tree.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import type { ActJudgement, PartyFinder } from "./act-judgement.ts";
import { readContent } from "./content-reading.ts";
import { readCue } from "./cue-reading.ts";
import { judgeSubtype } from "./judge-subtype.ts";
import { carryChannels } from "./carry-channels.ts";
import { findAnswers } from "./find-answers.ts";
import { findVia } from "./find-via.ts";
import { judgeCertainty } from "./judge-certainty.ts";
import { judgeMode } from "./judge-mode.ts";
import type { Verdict } from "./rules/act-rule.ts";
import { ACT_RULES } from "./rules/index.ts";
import type { Saying } from "./saying.ts";

const PLAIN: Verdict = { act: "asserts", why: "default" };

/** Which kind of saying each attribution is, one judgement an attribution, in their order. */
export function judgeActs(
  text: ParsedText,
  attributions: readonly Attribution[],
  parties: PartyFinder,
): readonly ActJudgement[] {
  const tree = growTree(text);
  const sayings = attributions.map((attribution, index) => ({
    index,
    text,
    tree,
    attribution,
    cue: readCue(text, tree, attribution),
    content: readContent(text, tree, attribution),
    parties,
  }));
  const verdicts = sayings.map(firstVerdict);
  const answers = findAnswers(sayings, verdicts);
  const channels = carryChannels(sayings, sayings.map(findVia));
  return sayings.map((saying, index) => {
    const verdict = verdicts[index] ?? PLAIN;
    return {
      act: verdict.act,
      subtype: judgeSubtype(saying, verdict),
      certainty: judgeCertainty(saying),
      mode: judgeMode(saying),
      against: verdict.against,
      via: channels[index],
      answers: answers[index],
      why: verdict.why,
    };
  });
}

function firstVerdict(saying: Saying): Verdict {
  for (const rule of ACT_RULES) {
    const verdict = rule(saying);
    if (verdict !== undefined) return verdict;
  }
  return {
    act: "asserts",
    why: saying.cue.entry === undefined ? "default" : `word:${saying.cue.entry.lemma}`,
  };
}
