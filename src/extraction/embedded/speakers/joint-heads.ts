import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { foldWord } from "./fold-word.ts";
import { nounKind } from "./noun-kinds.ts";
import { headOf } from "./place-of.ts";
import type { MentionReading } from "./read-mentions.ts";

/** Most speakers of one source. */
const MOST = 6;

/** The words of a source that stand for a speaker each: one, or several where they are joined by "and". */
export function jointHeads(text: ParsedText, part: TokenSpan, reading: MentionReading): readonly number[] {
  const first = mainHead(text, part, reading);
  const heads = [first, ...includedNames(text, part, reading)];
  const isJoined = text.forms
    .slice(part.start, part.end)
    .some((form) => /^(?:and|&|or|nor|–|plus)$/i.test(form));
  if (!isJoined) return heads;
  for (let i = first + 1; i < part.end && heads.length < MOST; i += 1) {
    if (text.relations[i] === "conj" && heads.includes(text.heads[i] ?? -1) && isOther(i, heads, reading))
      heads.push(i);
    else if (isNameAfterAnd(text, i, heads, reading) && isOther(i, heads, reading)) heads.push(i);
  }
  return heads;
}

/** The head in the tree; a name where the tree hits a word that no mention holds and the source begins with a name. */
function mainHead(text: ParsedText, part: TokenSpan, reading: MentionReading): number {
  const name = Math.max(nameThatCloses(text, part, reading), nameBehindOffice(text, part, reading));
  if (name >= 0) return name;
  const head = headOf(text, part);
  const noun = nounAfterName(text, head, part, reading);
  if (noun >= 0) return noun;
  const owned = ownedBy(text, head, part, reading);
  if (owned >= 0) return owned;
  if ((reading.mentionOf[head] ?? -1) >= 0) return head;
  for (let i = part.start; i < part.end; i += 1) {
    const index = reading.mentionOf[i] ?? -1;
    const mention = reading.mentions[index];
    if (mention === undefined) {
      if (/^(?:IN|WP|WDT|VB.?|,)$/.test(text.tags[i] ?? "")) break;
      continue;
    }
    if (mention.place !== "possessor") return mention.end - 1;
    i = mention.end - 1;
  }
  return head;
}

/** The name that ends the first stretch of a source, before any comma or clause: "the group's envoy Jane Roe, who …". */
function nameThatCloses(text: ParsedText, part: TokenSpan, reading: MentionReading): number {
  let name = -1;
  for (let i = part.start; i < part.end; i += 1) {
    const mention = reading.mentions[reading.mentionOf[i] ?? -1];
    if (mention?.how === "name" && mention.end <= part.end) {
      i = Math.max(i, mention.end - 1);
      name = i;
      continue;
    }
    // "Columnist and radio host Jane Roe" is one person.
    if (
      text.forms[i] === "and" &&
      name < 0 &&
      nounKind(foldWord(text.forms[i - 1] ?? "")) === "person" &&
      hasNoArticle(text, part)
    )
      continue;
    if (
      /^(?:,|IN|WP|WDT|VB.?|MD|CC|TO|-LRB-|:|RB)$/.test(text.tags[i] ?? "") ||
      /^["(]$/.test(text.forms[i] ?? "")
    )
      break;
    name = -1;
  }
  const following = text.forms[name + 1];
  return name >= 0 && following !== "'s" && following !== "'" ? name : -1;
}

/** "Ministers, including Jane Roe, said": she is one of them. */
function includedNames(text: ParsedText, part: TokenSpan, reading: MentionReading): readonly number[] {
  let at = part.start;
  while (at < part.end && text.forms[at] !== "including") at += 1;
  const names: number[] = [];
  for (let i = at + 1; i < part.end && names.length < MOST; i += 1) {
    const mention = reading.mentions[reading.mentionOf[i] ?? -1];
    if (mention?.how !== "name" || mention.party.kind !== "person" || mention.place === "possessor") continue;
    i = Math.max(i, mention.end - 1);
    names.push(i);
  }
  return names;
}

/** "The commission for the north's envoy Jane Roe": a person right behind an office closes the source. */
function nameBehindOffice(text: ParsedText, part: TokenSpan, reading: MentionReading): number {
  const mention = reading.mentions[reading.mentionOf[part.end - 1] ?? -1];
  if (mention?.how !== "name" || mention.end !== part.end || mention.party.kind !== "person") return -1;
  if (mention.start <= part.start || nounKind(foldWord(text.forms[mention.start - 1] ?? "")) !== "person")
    return -1;
  const isPlain = !text.forms
    .slice(part.start, mention.start)
    .some((form) => /^(?:,|and|who|including)$/.test(form));
  return isPlain ? part.end - 1 : -1;
}

function hasNoArticle(text: ParsedText, part: TokenSpan): boolean {
  return !/^(?:DT|PRP\$|CD)$/.test(text.tags[part.start] ?? "");
}

/** "The union's board": what a possessor owns, where the tree took the possessor for the head. */
function ownedBy(text: ParsedText, head: number, part: TokenSpan, reading: MentionReading): number {
  const owner = reading.mentions[reading.mentionOf[head] ?? -1];
  const mark = text.forms[owner?.end ?? -1];
  if (owner === undefined || (mark !== "'s" && mark !== "'") || owner.end >= part.end) return -1;
  const last = reading.mentions[reading.mentionOf[part.end - 1] ?? -1];
  return last !== undefined && last !== owner && last.end === part.end ? part.end - 1 : -1;
}

/** "A Town University poll": the noun behind a name that the tree took for the head. */
function nounAfterName(text: ParsedText, head: number, part: TokenSpan, reading: MentionReading): number {
  const mention = reading.mentions[reading.mentionOf[head] ?? -1];
  if (mention?.how !== "name" || mention.end >= part.end) return -1;
  const next = reading.mentions[reading.mentionOf[mention.end] ?? -1];
  const isNoun = (text.tags[mention.end] ?? "").startsWith("NN") && next?.how === "phrase";
  return isNoun ? next.end - 1 : -1;
}

function isOther(token: number, heads: readonly number[], reading: MentionReading): boolean {
  const party = reading.mentions[reading.mentionOf[token] ?? -1]?.party;
  return (
    party !== undefined &&
    heads.every((head) => reading.mentions[reading.mentionOf[head] ?? -1]?.party !== party)
  );
}

/** A name right behind "and" that follows another name: the parser may have hung it elsewhere. */
function isNameAfterAnd(
  text: ParsedText,
  i: number,
  heads: readonly number[],
  reading: MentionReading,
): boolean {
  const mention = reading.mentions[reading.mentionOf[i] ?? -1];
  if (
    mention === undefined ||
    mention.how !== "name" ||
    mention.end - 1 !== i ||
    mention.place === "possessor"
  )
    return false;
  let before = mention.start - 1;
  while (before > 0 && reading.mentionOf[before] === reading.mentionOf[i]) before -= 1;
  if (text.forms[before]?.toLowerCase() === "the") before -= 1;
  if (text.forms[before] !== "and" && text.forms[before] !== "&") return false;
  const other = reading.mentions[reading.mentionOf[before - 1] ?? -1];
  return other?.how === "name" && heads.some((head) => head >= other.start && head < other.end);
}
