import { wordSet } from "../speakers/word-lists/word-set.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { isFirstPerson, isPartyWord, mentionOf } from "./mention.ts";
import { formAt, lemmaAt, type Saying } from "./saying.ts";

const INDEFINITE = new Set(["a", "an", "any", "some", "no", "every", "each", "many", "few", "most", "other"]);
const TIMES = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december
`);

/** Whether a noun means a party, and not the speaker. */
export function isOther(saying: Saying, head: number): boolean {
  const { text, tree, parties, index, attribution } = saying;
  if (isFirstPerson(text, head) || TIMES.has(lemmaAt(text, head))) return false;
  const children = tree.childrenOf(head);
  const isNamed = text.universalTags[head] === "PROPN";
  if (!isNamed && children.some((child) => INDEFINITE.has(formAt(text, child)))) return false;
  const isParty = isPartyWord(text, head);
  // "Ross's remarks" name Ross, and are not Ross.
  if (!isParty && children.some((child) => text.relations[child] === "nmod:poss")) return false;
  const name = parties.nameAt(mentionIn(saying, head));
  if (name === undefined && !isParty) return false;
  // In reported speech an unresolved "he" is mostly the speaker himself.
  const isPronoun = text.universalTags[head] === "PRON";
  if (name === undefined && isPronoun && (text.quotationOf[head] ?? -1) < 0 && saying.content.isSentence)
    return false;
  if (name !== undefined && name === parties.speakerOf(index)) return false;
  const form = formAt(text, head);
  return !attribution.source.some((part) => part.end === part.start + 1 && formAt(text, part.start) === form);
}

/** The mention around a noun; where a wrong tree has it run over the cue, only what stands on the noun's side. */
export function mentionIn({ text, tree, cue }: Saying, head: number): TokenSpan {
  const { start, end } = mentionOf(text, tree, head);
  if (head >= cue.end && start < cue.end) return { start: cue.end, end };
  if (head < cue.start && end > cue.start) return { start, end: cue.start };
  return { start, end };
}
