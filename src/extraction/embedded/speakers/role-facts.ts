import type { ParsedText } from "../grammar/parsed-text.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { foldWord, isCapitalised } from "./fold-word.ts";
import type { NameChunk } from "./name-chunk.ts";
import { isTitle, nounKind } from "./noun-kinds.ts";
import type { RoleFact } from "./party.ts";
import { SHORT_TITLES } from "./word-lists/titles.ts";
import { SPOKESPERSON_NOUNS } from "./word-lists/role-nouns.ts";

/** Longest stretch of words that is read as one role. */
const LONGEST = 24;
/** The last four are what a tagger gives to odd words; letters decide then. */
const MODIFIER = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|POS|CD|VBN|HYPH|:|GW|AFX|FW|NFP)$/;

/** Offices before and after a name: "the former mayor Jane Roe", "Jane Roe, who heads the union,". */
export function roleFactsOf(text: ParsedText, chunk: NameChunk): readonly RoleFact[] {
  const facts: RoleFact[] = [];
  const before = roleBefore(text, chunk);
  if (before !== undefined) facts.push(factOf(text, before, officeHead(text, before), chunk.start));
  const after = roleAfter(text, chunk.end);
  if (after !== undefined) facts.push(factOf(text, after.span, after.head, chunk.start));
  const leading = roleBeforeComma(text, chunk);
  if (leading !== undefined) facts.push(factOf(text, leading.span, leading.head, chunk.start));
  return facts;
}

/** The noun of an office: the last before "of" or "for", else the last. */
function officeHead(text: ParsedText, { start, end }: TokenSpan): number {
  for (let i = start + 1; i < end; i += 1) {
    const isJoin = text.forms[i] === "of" || text.forms[i] === "for";
    if (isJoin && isTitle(foldWord(text.forms[i - 1] ?? ""))) return i - 1;
  }
  return end - 1;
}

function factOf(text: ParsedText, span: TokenSpan, head: number, at: number): RoleFact {
  const words = new Set<string>();
  for (let i = span.start; i < span.end; i += 1) words.add(foldWord(text.forms[i] ?? ""));
  const isFormer = words.has("former") || words.has("ex") || words.has("late") || words.has("then");
  return { span, head, noun: foldWord(text.forms[head] ?? ""), words, at, isFormer };
}

/** The words right before a name where the last of them is an office or a work, qualifiers and possessors included. */
export function roleBefore(text: ParsedText, chunk: NameChunk): TokenSpan | undefined {
  let end = chunk.title?.end ?? chunk.runStart;
  const isTitled = chunk.title !== undefined;
  if (!isTitled) {
    const last = foldWord(text.forms[end - 1] ?? "");
    const isRole = isTitle(last) && /^(?:NN|NNP|JJ)$/.test(text.tags[end - 1] ?? "");
    const isOffice = text.forms[end - 2] === "of" && isTitle(foldWord(text.forms[end - 3] ?? ""));
    if (!isRole && !isOffice) return undefined;
    if (isOffice && !isRole) end = chunk.start;
  }
  const from = chunk.title?.start ?? (isTitle(foldWord(text.forms[end - 1] ?? "")) ? end - 1 : end - 3);
  const isShort = SHORT_TITLES.has(foldWord(text.forms[from] ?? ""));
  // "to force Sen. Jane Roe": only words with a capital and "former" belong to a title that is cut short.
  const start = isShort ? capitalsBefore(text, from) : modifiersBefore(text, from, chunk.start);
  return start < end ? { start, end } : undefined;
}

function capitalsBefore(text: ParsedText, at: number): number {
  const sentence = text.sentenceStarts[text.sentenceOf[at] ?? 0] ?? 0;
  let start = at;
  const isPart = (form: string) => isCapitalised(form) || /^(?:former|ex|then|state|'s|-)$/.test(form);
  while (start > sentence && at - start < LONGEST && isPart(text.forms[start - 1] ?? "")) start -= 1;
  while (start < at && /^(?:'s|-|The|A|An|But|And|As|In)$/.test(text.forms[start] ?? "")) start += 1;
  return start;
}

/** First of the words before `at` that belong to the same noun phrase, articles left out. */
export function modifiersBefore(text: ParsedText, at: number, limit: number): number {
  const sentence = text.sentenceStarts[text.sentenceOf[at] ?? 0] ?? 0;
  let start = at;
  while (start > sentence && limit - start < LONGEST) {
    const tag = text.tags[start - 1] ?? "";
    const form = text.forms[start - 1] ?? "";
    const isJoin =
      form === "-" || form === "&" || form === "–" ? text.ends[start - 1] === text.starts[start] : false;
    if (
      form === "and" &&
      /^JJ|^NN/.test(text.tags[start - 2] ?? "") &&
      text.tags[start] === text.tags[start - 2] &&
      (text.tags[start] ?? "").startsWith("JJ")
    ) {
      start -= 2;
      continue;
    }
    if (tag === "NNS" && nounKind(foldWord(form)) === "people") break;
    if (/^(?:GW|AFX|FW|NFP)$/.test(tag) && !/^\p{L}/u.test(form)) break;
    if (!isJoin && (!MODIFIER.test(tag) || form === ":" || /^[–—-]/.test(form))) break;
    start -= 1;
  }
  while (start < at && (text.tags[start] === "POS" || text.forms[start] === "-")) start += 1;
  return start;
}

/** ", the mayor of Town," or ", 41, a nurse from Town": the head is the last noun before any preposition. */
function roleAfter(text: ParsedText, at: number): { span: TokenSpan; head: number } | undefined {
  let i = at;
  if (text.forms[i] !== "," && text.forms[i] !== "(" && text.forms[i] !== "–") return undefined;
  i += 1;
  if (/^\d{1,3}$/.test(text.forms[i] ?? "")) {
    if (text.forms[i + 1] !== ",") return undefined;
    i += 2;
  }
  if (/^(?:who|whose)$/.test(text.forms[i] ?? "")) return roleInClause(text, i);
  while (/^(?:now|then|currently|formerly|once|also|himself|herself)$/.test(text.forms[i] ?? "")) i += 1;
  return nounPhraseRole(text, i);
}

/** "who is the mayor of Town", "who served as deputy mayor". */
function roleInClause(text: ParsedText, who: number): { span: TokenSpan; head: number } | undefined {
  let i = who + 1;
  while (
    i < who + 4 &&
    /^(?:is|was|has|had|been|also|now|previously|formerly|once|serves|served|works|worked|as|became)$/.test(
      text.forms[i] ?? "",
    )
  )
    i += 1;
  return i > who + 1 ? nounPhraseRole(text, i) : undefined;
}

function nounPhraseRole(text: ParsedText, from: number): { span: TokenSpan; head: number } | undefined {
  const sentenceEnd = text.sentenceStarts[(text.sentenceOf[from] ?? 0) + 1] ?? text.length;
  const limit = Math.min(sentenceEnd, from + LONGEST);
  let start = from;
  if (/^(?:DT|PRP\$)$/.test(text.tags[start] ?? "")) start += 1;
  let head = -1;
  let i = start;
  for (; i < limit; i += 1) {
    const tag = text.tags[i] ?? "";
    const form = text.forms[i] ?? "";
    if (tag.startsWith("NN")) {
      if (nounKind(foldWord(form)) === "person" || isTitle(foldWord(form))) head = i;
      continue;
    }
    if (tag.startsWith("VB") && head >= 0) break;
    if (/^(?:JJ|POS|CD|HYPH|VBN|VBG|RB|CC|&|:)/.test(tag) || form === "-") continue;
    break;
  }
  if (head < 0) return undefined;
  // The noun that closes the first stretch must be the role, or one of those joined in it: "founder and chairman".
  if (head !== i - 1 && text.forms[head + 1] !== "and" && text.forms[head + 1] !== "-") return undefined;
  let end = i;
  let isInside = true;
  for (; end < limit && isInside; end += 1) {
    const tag = text.tags[end] ?? "";
    const form = text.forms[end] ?? "";
    isInside =
      !/^[,;:()."]$|^\.\.\.$/.test(form) &&
      !/^(?:VB[DZPNG]|MD|WP|WDT|TO)$/.test(tag) &&
      form !== "who" &&
      form !== "and";
    if (!isInside) break;
  }
  while (end > head + 1 && /^(?:IN|TO|CC|DT)$/.test(text.tags[end - 1] ?? "")) end -= 1;
  const isPlainAfter = end < sentenceEnd && !/^(?:VB[DZP])$/.test(text.tags[end] ?? "");
  return end - start > LONGEST - 2 && !isPlainAfter ? undefined : { span: { start, end }, head };
}

/** "The union's leader, Jane Roe, said": an office with an article, a comma, the name. */
function roleBeforeComma(text: ParsedText, chunk: NameChunk): { span: TokenSpan; head: number } | undefined {
  const comma = chunk.runStart - 1;
  if (text.forms[comma] !== "," || chunk.kind === "organization") return undefined;
  const sentence = text.sentenceStarts[text.sentenceOf[comma] ?? 0] ?? 0;
  const floor = Math.max(sentence, comma - 12);
  let from = comma - 1;
  while (from >= floor && /^(?:NN|JJ|POS|CD|HYPH|IN|CC|DT|PRP\$|VBN|&)/.test(text.tags[from] ?? ""))
    from -= 1;
  from += 1;
  for (let head = from; head < comma; head += 1) {
    const form = foldWord(text.forms[head] ?? "");
    if (!(text.tags[head] ?? "").startsWith("NN") || nounKind(form) !== "person") continue;
    const next = text.tags[head + 1] ?? "";
    if (/^NN|^POS/.test(next) || text.forms[head + 1] === "-") continue;
    const join = text.forms[head + 1] ?? "";
    const takesFor =
      SPOKESPERSON_NOUNS.has(form) ||
      /^(?:adviser|advisor|director|secretary|minister|lawyer|attorney)$/.test(form);
    if (head + 1 !== comma && !/^(?:of|at|in)$/.test(join) && !(join === "for" && takesFor)) return undefined;
    const start = modifiersBefore(text, head, comma);
    const before = text.forms[start - 1]?.toLowerCase() ?? "";
    const hasArticle =
      /^(?:the|its|his|her|their|our|a|an)$/.test(before) ||
      text.tags.slice(start, head).includes("POS") ||
      (start === sentence && text.tags[head] !== "NNS");
    return hasArticle && isApposed(text, chunk.end, hasArticle ? start - 1 : start, sentence)
      ? { span: { start, end: comma }, head }
      : undefined;
  }
  return undefined;
}

/** Whether name and office are one party: commas on both sides, or nothing but them before the verb or after it. */
function isApposed(text: ParsedText, nameEnd: number, phraseStart: number, sentence: number): boolean {
  const after = text.forms[nameEnd] ?? "";
  if (after === "," || after === ")" || after === "–") return true;
  if (/^VB[DZP]|^MD/.test(text.tags[nameEnd] ?? "")) return phraseStart <= sentence;
  return /^[.;]$/.test(after) && /^(?:VB|IN)/.test(text.tags[phraseStart - 1] ?? "");
}
