import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { isRelation } from "../claims/tree.ts";
import { DEED_NOUNS, WRONG_NOUNS } from "../lexicon/blame-words.ts";
import { isFirstPerson, isPartyWord } from "./mention.ts";
import { isOther, mentionIn } from "./other-party.ts";
import { formAt, lemmaAt, type Saying } from "./saying.ts";

/** Verbs whose object is always the one who is charged, whatever it is called. */
const CHARGING = new Set(["accuse", "blame", "charge", "fault", "indict", "prosecute", "sue"]);
/** How far behind the cue the party is looked for when the tree does not tell. */
const REACH = 8;

/**
 * The party at which a word of blame is aimed: its object ("accused X of"), its subject in the passive, the party after
 * "on", "at", "against" or "of", or the one whose deed is the object ("condemned X's strike").
 */
export function findTarget(saying: Saying): TokenSpan | undefined {
  const { text, tree, cue, content } = saying;
  const children = tree.childrenOf(cue.head);
  const named = (relation: string): number | undefined =>
    children.find((child) => text.relations[child] === relation);
  const passive = named("nsubj:pass");
  // A passive without "be" or "get" is a slip of the tree.
  if (passive !== undefined && isPassive(saying)) {
    const party = partyOf(saying, passive);
    if (party !== undefined) return party;
  }
  if (cue.entry?.lemma === "blame") {
    const culprit = children.find((child) => child > cue.head && isOn(saying, child));
    if (culprit !== undefined) return isPartyLike(saying, culprit) ? mentionIn(saying, culprit) : undefined;
  }
  const charged = named("obj");
  if (charged !== undefined && CHARGING.has(cue.entry?.lemma ?? "") && isPartyLike(saying, charged))
    return mentionIn(saying, charged);
  const after = children.filter(
    (child) =>
      child > cue.head &&
      isRelation(text.relations[child], "obl", "nmod") &&
      tree.childrenOf(child).some((word) => ["on", "at", "against", "of"].includes(lemmaAt(text, word))),
  );
  const object = named("obj") ?? named("iobj");
  for (const head of [object, ...after]) {
    const party = head === undefined ? undefined : partyOf(saying, head);
    if (party !== undefined) return party;
  }
  if (content.noun >= 0) {
    const party = partyOf(saying, content.noun);
    if (party !== undefined) return party;
  }
  if (cue.entry?.part !== "verb") return undefined;
  const sentenceEnd = text.sentenceStarts[(text.sentenceOf[cue.head] ?? 0) + 1] ?? text.length;
  for (let token = cue.end; token < Math.min(sentenceEnd, cue.end + REACH); token += 1) {
    if (text.universalTags[token] === "PUNCT" && text.forms[token] !== '"') break;
    if (
      !["compound", "nmod:poss"].includes(text.relations[token] ?? "") &&
      isNameOrPronoun(saying, token) &&
      isOther(saying, token)
    ) {
      return mentionIn(saying, token);
    }
  }
  return undefined;
}

/** "Blamed it on X". */
function isOn({ text, tree }: Saying, child: number): boolean {
  return (
    isRelation(text.relations[child], "obl") &&
    tree.childrenOf(child).some((word) => lemmaAt(text, word) === "on")
  );
}

function isPassive({ text, tree, cue }: Saying): boolean {
  return tree.childrenOf(cue.head).some((child) => ["be", "get"].includes(lemmaAt(text, child)));
}

function isPartyLike({ text }: Saying, head: number): boolean {
  return !isFirstPerson(text, head) && (isPartyWord(text, head) || formAt(text, head) === "it");
}

function isNameOrPronoun(saying: Saying, token: number): boolean {
  return ["PROPN", "PRON"].includes(saying.text.universalTags[token] ?? "");
}

/** The party that a noun means, or the one to whom it belongs: "X", "X's strike", "the strike of X", "the strike by X". */
function partyOf(saying: Saying, head: number): TokenSpan | undefined {
  const { text, tree } = saying;
  if (isOther(saying, head)) return mentionIn(saying, head);
  const lemma = lemmaAt(text, head);
  if (!WRONG_NOUNS.has(lemma) && !DEED_NOUNS.has(lemma)) return undefined;
  const owner = tree
    .childrenOf(head)
    .find(
      (child) =>
        (text.relations[child] === "nmod:poss" ||
          (isRelation(text.relations[child], "nmod") &&
            tree.childrenOf(child).some((word) => ["of", "by"].includes(lemmaAt(text, word))))) &&
        isOther(saying, child),
    );
  return owner === undefined ? undefined : mentionIn(saying, owner);
}
