import { wordSet } from "../../speakers/word-lists/word-set.ts";
import { lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

/** How questions begin; "he is right, right?" begins otherwise. */
const OPENERS = wordSet(`
who whom whose what which when where why how be do have can could will would shall should may might must ai
and but so or if really
`);

/** All that is said is a question. */
export function judgeByQuestion(saying: Saying): Verdict | undefined {
  const { cue, content, text } = saying;
  if (!content.isQuestion || (content.frame !== "quote" && cue.lemmas.at(-1) !== ":")) return undefined;
  if (cue.entry !== undefined && !["say", "ask"].includes(cue.entry.class)) return undefined;
  return OPENERS.has(lemmaAt(text, content.first)) ? { act: "asks", why: "content:question" } : undefined;
}
