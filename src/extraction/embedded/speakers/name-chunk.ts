import type { ParsedText } from "../grammar/parsed-text.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { isAllCapitals, foldWord } from "./fold-word.ts";
import { countryOfDemonym, isCapitalAdjective, knownName } from "./gazetteer.ts";
import { givenGender, type Gender } from "./given-gender.ts";
import type { NameRun } from "./name-runs.ts";
import { genderOfNoun, isTitle, nounKind } from "./noun-kinds.ts";
import { NAME_SUFFIXES } from "./word-lists/name-joins.ts";
import { ORGANIZATION_ENDINGS } from "./word-lists/organization-nouns.ts";
import { HONORIFICS, NAME_TITLES } from "./word-lists/titles.ts";

/** What the words of a name by themselves say of its bearer. */
type NameKind = "person" | "organization" | "unknown";

/** A proper name with its titles taken off. The span holds the name alone. */
export interface NameChunk extends TokenSpan {
  /** First token of the run: titles and qualifiers before the name included. */
  readonly runStart: number;
  /** Titles in the run that are an office: "Prime Minister". */
  readonly title: TokenSpan | undefined;
  readonly kind: NameKind;
  readonly gender: Gender;
  readonly isHeadline: boolean;
}

/** A run into the names it holds; none where it is an office alone ("the Energy Secretary") or an adjective. */
export function chunkOfRun(text: ParsedText, run: NameRun): NameChunk | undefined {
  if (
    run.end - run.start === 1 &&
    isCapitalAdjective(text.forms[run.start] ?? "") &&
    qualifiesNext(text, run.end)
  ) {
    return undefined;
  }
  const words = text.forms.slice(run.start, run.end).map(foldWord);
  const isWhole = hasLettersBehind(text, run.end) || isOutletName(text, run);
  const title = isWhole ? -1 : lastTitle(text, run, words);
  const nameAt = title + 1;
  if (nameAt >= words.length) return undefined;
  let start = run.start + nameAt;
  if (title < 0) start += qualifiers(text, run, words);
  if (start >= run.end) return undefined;
  const honorific = title >= 0 ? (words[title] ?? "") : "";
  const name = words.slice(start - run.start);
  const kind = title >= 0 ? "person" : kindOfName(text, start, run.end, name);
  const keeps = NAME_TITLES.has(honorific) && properWords(name) === 1;
  const office = keeps ? title - 1 : title;
  return {
    start: keeps ? run.start + title : start,
    end: run.end,
    runStart: run.start,
    title: officeSpan(run.start, words, office),
    kind,
    gender: kind === "person" ? genderOfName(words, title, name) : "unknown",
    isHeadline: run.isHeadline,
  };
}

/** "the Independent", "the Guardian": papers whose names are words for people too. */
function isOutletName(text: ParsedText, { start, end }: NameRun): boolean {
  if (knownName(text.forms.slice(start, end).join(" "))?.kind !== "outlet") return false;
  return text.forms[start - 1]?.toLowerCase() === "the" && !(text.tags[end] ?? "").startsWith("NN");
}

/** Whether a noun or an adjective follows that the word before belongs to. */
function qualifiesNext(text: ParsedText, next: number): boolean {
  return (
    /^(?:NN|JJ|VBN|VBG|CC)/.test(text.tags[next] ?? "") ||
    text.forms[next] === "-" ||
    text.forms[next] === ","
  );
}

/** "High Commissioner for Refugees (HCR)": letters in brackets show the name of a body. */
function hasLettersBehind(text: ParsedText, end: number): boolean {
  const letters = text.forms[end + 1] ?? "";
  return (
    text.forms[end] === "(" && text.forms[end + 2] === ")" && isAllCapitals(letters) && letters.length > 2
  );
}

/** Index in the run of the last title that stands before a name; -1: none; the last word: the run is an office. */
function lastTitle(text: ParsedText, run: NameRun, words: readonly string[]): number {
  const last = words.length - 1;
  const lastForm = text.forms[run.end - 1] ?? "";
  const ofAt = words.findIndex(
    (word, i) => i > 0 && (word === "of" || word === "for") && isTitle(words[i - 1] ?? ""),
  );
  if (ofAt > 0) {
    const given = words.findIndex((word, i) => i > ofAt + 1 && givenGender(word) !== undefined && i < last);
    return given > 0 ? given - 1 : last;
  }
  if (endsLikeOrganization(words, lastForm)) return HONORIFICS.has(words[0] ?? "") ? 0 : -1;
  for (let i = last; i >= 0; i -= 1) {
    const word = words[i] ?? "";
    const isHonorific = HONORIFICS.has(word);
    if (!isHonorific && !isTitle(word)) continue;
    if (i === last) {
      if (isSurname(words, i, run, text)) continue;
      return isHonorific ? -1 : last;
    }
    if (isHonorific || !startsAsGivenName(words, i)) return followsAsName(text, run, words, i) ? i : -1;
  }
  return -1;
}

/** "Martin Baker", "Mr Bishop": a title word that closes a name. A run of one word is an office only in small company. */
function isSurname(words: readonly string[], i: number, run: NameRun, text: ParsedText): boolean {
  const before = words[i - 1];
  if (before === undefined) {
    return (
      !/^(?:the|a|an)$/i.test(text.forms[run.start - 1] ?? "") &&
      /^(?:baker|king|bishop|butcher|carpenter|cook|dean|duke|earl|fisher|gardener|hunter|judge|justice|marine|mason|miller|page|pilot|pope|porter|prince|ranger|shepherd|singer|tailor|taylor|tory|trader|tutor|usher|ward|warden|will|fellow|fan|guest|guy|head|keeper|star|whip)$/.test(
        words[i] ?? "",
      ) &&
      text.relations[run.start] === "nsubj"
    );
  }
  return HONORIFICS.has(before) || givenGender(before) !== undefined || /^\p{L}$/u.test(before);
}

/** "Dean Roe", "Guy Roe": a title word that is a given name here. */
function startsAsGivenName(words: readonly string[], i: number): boolean {
  if (i > 0 || givenGender(words[0] ?? "") === undefined) return false;
  return words.length === 2 && givenGender(words[1] ?? "") === undefined && !NAME_TITLES.has(words[0] ?? "");
}

/** Whether what follows the title can be a person: no body, no place. */
function followsAsName(text: ParsedText, run: NameRun, words: readonly string[], i: number): boolean {
  const name = text.forms.slice(run.start + i + 1, run.end).join(" ");
  const known = knownName(name);
  if (known !== undefined && words.length - i === 2) return HONORIFICS.has(words[i] ?? "");
  return words.length - i <= 7;
}

function endsLikeOrganization(words: readonly string[], lastForm: string): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return false;
  if (
    ORGANIZATION_ENDINGS.has(last) ||
    nounKind(last) === "organization" ||
    nounKind(last) === "organizations"
  ) {
    const before = words.at(-2) ?? "";
    return !(HONORIFICS.has(before) || (givenGender(before) !== undefined && isTitle(words.at(-3) ?? "")));
  }
  return (
    isAllCapitals(lastForm) &&
    lastForm.length > 2 &&
    !/[.]/.test(lastForm) &&
    words.length === 2 &&
    !isTitle(words[0] ?? "")
  );
}

/** Words before a name that qualify it and are no part of it: "Danish", "Fox News". */
function qualifiers(text: ParsedText, run: NameRun, words: readonly string[]): number {
  if (words.length < 3 || kindOfName(text, run.start, run.end, words) === "organization") return 0;
  if (givenGender(words[0] ?? "") !== undefined) return 0;
  const given = words.findIndex(
    (word, i) => i > 0 && i + 1 < words.length && givenGender(word) !== undefined,
  );
  if (given < 1) return 0;
  const before = text.forms.slice(run.start, run.start + given).join(" ");
  const isQualifier =
    countryOfDemonym(before) !== undefined ||
    knownName(before) !== undefined ||
    nounKind(words[0] ?? "") !== undefined;
  // "Using Jane Roe's words": the first word of a sentence may owe its capital to that.
  const opens = text.sentenceOf[run.start] !== text.sentenceOf[run.start - 1];
  return given > 1 || isQualifier || opens ? given : 0;
}

function kindOfName(text: ParsedText, start: number, end: number, words: readonly string[]): NameKind {
  const name = text.text.slice(text.starts[start] ?? 0, text.ends[end - 1] ?? 0);
  if (knownName(name) !== undefined || (words.length > 1 && hasLettersBehind(text, end)))
    return "organization";
  const last = words.at(-1) ?? "";
  if (words.length > 1 && endsLikeOrganization(words, text.forms[end - 1] ?? "")) return "organization";
  if (words.includes("of") || words.includes("for") || words.includes("&") || words.includes("and"))
    return "organization";
  const size = properWords(words);
  const first = givenGender(words[0] ?? "");
  if (first !== undefined && size > 1 && size <= 5) return "person";
  if (words.length > 1 && words.slice(0, -1).some((word) => /^\p{L}$/u.test(word))) return "person";
  if (size === 1) {
    if (isAllCapitals(text.forms[start] ?? "") && last.length <= 5) return "organization";
    return nounKind(last) === "organization" ? "organization" : "unknown";
  }
  return "unknown";
}

/** Words of a name without hyphens, particles of one letter and "Jr.". */
function properWords(words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (word !== "-" && !NAME_SUFFIXES.has(word)) count += 1;
  return count;
}

function genderOfName(words: readonly string[], title: number, name: readonly string[]): Gender {
  for (let i = title; i >= 0; i -= 1) {
    const told = genderOfNoun(words[i] ?? "");
    if (told !== "") return told;
  }
  return properWords(name) > 1 || title < 0 ? (givenGender(name[0] ?? "") ?? "unknown") : "unknown";
}

function officeSpan(runStart: number, words: readonly string[], office: number): TokenSpan | undefined {
  let end = office;
  while (end >= 0 && HONORIFICS.has(words[end] ?? "")) end -= 1;
  return end >= 0 ? { start: runStart, end: runStart + end + 1 } : undefined;
}
