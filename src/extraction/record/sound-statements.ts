import { ACTS } from "../../vocabulary/acts/index.ts";
import type { ActName } from "../../vocabulary/acts/names.ts";
import type { ProposedStatement, Speaker } from "../proposal.ts";
import { mentionKey } from "./mentions.ts";
import { tidySpans } from "./tidy-spans.ts";

/** The milder act of an accusation that names nobody. */
const WITHOUT_TARGET: ActName = "asserts";

/** The speaker whom the text does not name. */
export const NOBODY: Speaker = {
  name: "",
  kind: "none",
  altNames: [],
  role: undefined,
  onBehalfOf: undefined,
};

/**
 * Proposals as the rest may rely on them: tidy spans, at least one speaker, `against` with the acts that need it and
 * with no other, a confidence from 0 to 1. An answer to nothing is none. Numbers stay what they were.
 */
export function soundStatements(
  text: string,
  statements: readonly ProposedStatement[],
): readonly ProposedStatement[] {
  return statements.map((statement, index): ProposedStatement => {
    const { speakers, answers, confidence, act } = statement;
    const against = statement.against && mentionKey(statement.against) ? statement.against : undefined;
    const isAimed = ACTS[act].needsAgainst;
    return {
      ...statement,
      act: isAimed && !against ? WITHOUT_TARGET : act,
      against: isAimed ? against : undefined,
      source: tidySpans(text, statement.source),
      cue: tidySpans(text, statement.cue),
      content: tidySpans(text, statement.content),
      speakers: speakers.length > 0 ? speakers : [NOBODY],
      answers: answers === index || statements[answers ?? -1] === undefined ? undefined : answers,
      confidence: confidence >= 0 ? Math.min(confidence, 1) : 0,
    };
  });
}
