import { wordSet } from "../speakers/word-lists/word-set.ts";
import { formAt } from "./saying.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { isRelation, type Tree } from "../claims/tree.ts";
import { nounKind } from "../speakers/noun-kinds.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";

/** What may stand in a name's own phrase: "the party's former treasurer Ann Lee", not what is told about her. */
const OWN = ["det", "amod", "compound", "flat", "nmod:poss", "nmod:desc", "nummod"];
const LONGEST_MENTION = 12;

/** The words around a head noun that name a party, without clauses and appositions. */
export function mentionOf(text: ParsedText, tree: Tree, head: number): TokenSpan {
  let start = head;
  let end = head + 1;
  for (const child of tree.childrenOf(head)) {
    const relation = text.relations[child];
    if (!isRelation(relation, ...OWN) || Math.abs(child - head) > LONGEST_MENTION) continue;
    if (child < head) start = Math.min(start, firstOf(tree, child, head - LONGEST_MENTION));
    else if (isRelation(relation, "flat", "compound")) end = Math.max(end, child + 1);
  }
  // "Candidate Ann Lee": the name behind its title.
  if (isName(text, end) && text.heads[end] === head) end += 1;
  // A name that the tree tore apart: "Mr." and what follows.
  while (end < text.length && end - start < LONGEST_MENTION && isName(text, end - 1) && isName(text, end))
    end += 1;
  while (start > 0 && end - start < LONGEST_MENTION && isName(text, start) && isName(text, start - 1))
    start -= 1;
  return { start, end };
}

/** First token of what hangs on a token, no further left than a limit. */
function firstOf(tree: Tree, token: number, limit: number): number {
  let first = token;
  for (let at: number | undefined = token; at !== undefined && at >= limit; at = tree.childrenOf(at)[0]) {
    if (at > first) break;
    first = at;
  }
  return first;
}

function isName(text: ParsedText, token: number): boolean {
  return text.universalTags[token] === "PROPN";
}

const THIRD_PERSONS = new Set(["he", "she", "they", "him", "her", "them", "it"]);
/** Bodies and people that the lists of role and organisation nouns leave out. */
const PARTY_NOUNS = wordSet(
  "candidate establishment immigrant leadership lobby media opposition troop tycoon",
);

/** Whether a noun or pronoun is a party that can be accused: named, or "they", or a body or office. */
export function isPartyWord(text: ParsedText, head: number): boolean {
  const form = formAt(text, head);
  if (text.universalTags[head] === "PRON") return THIRD_PERSONS.has(form) && form !== "it";
  if (text.universalTags[head] === "PROPN") return true;
  if (text.universalTags[head] !== "NOUN") return false;
  const lemma = (text.lemmas[head] ?? "").toLowerCase();
  const kind = nounKind(lemma) ?? nounKind(form);
  return PARTY_NOUNS.has(lemma) || (kind !== undefined && kind !== "document");
}

/** Whether a phrase is about the speaker: "I", "we", or the very word that the source is. */
export function isFirstPerson(text: ParsedText, head: number): boolean {
  return ["i", "we", "me", "us", "my", "our", "myself", "ourselves", "you"].includes(formAt(text, head));
}
