import type { ParsedText } from "../grammar/parsed-text.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { foldWord, isCapitalised } from "./fold-word.ts";
import { countryOfDemonym } from "./gazetteer.ts";
import { givenGender } from "./given-gender.ts";
import { nounKind } from "./noun-kinds.ts";
import { CALENDAR_WORDS, CONNECTED_NOUNS, NAME_PARTICLES } from "./word-lists/name-joins.ts";
import { HONORIFICS } from "./word-lists/titles.ts";

/** A run of capitalised words that may hold a title and a name: "Prime Minister Jane Roe". */
export interface NameRun extends TokenSpan {
  /** Stands in a headline with capitals everywhere: it shows no new names, it may repeat known ones. */
  readonly isHeadline: boolean;
}

const CLOSED = /^(?:PRP\$?|DT|IN|CC|MD|TO|EX|W.*|RP|UH|VBZ|VBP|RB[RS]?|PDT)$/;
const LONGEST = 14;
/** People after whom unions and clubs are called: "United Mill Workers". */
const TRADES =
  /^(?:Workers|Teachers|Nurses|Firefighters|Farmers|Engineers|Journalists|Veterans|Lawyers|Doctors|Students)$/;
/** Words that a number follows in a name: "Number 10", "Channel 4". */
const NUMBERED = /^(?:Number|No\.?|Channel|Radio)$/;
/** What follows a name rather than an auxiliary: "Will said". */
const SPEECH = /^(?:said|told|wrote|says|tells|writes|'s|[a-z]+ed|[a-z]+es)$/;

/** Finds runs of name words from left to right; each token is in one run at most. */
export function findNameRuns(text: ParsedText): readonly NameRun[] {
  const seen = capitalsAmidSentences(text);
  const runs: NameRun[] = [];
  for (let s = 0; s + 1 < text.sentenceStarts.length; s += 1) {
    const from = text.sentenceStarts[s] ?? 0;
    const to = text.sentenceStarts[s + 1] ?? 0;
    const isHeadline = hasCapitalsEverywhere(text, from, to);
    let at = from;
    while (at < to) {
      if (!isNameWord(text, at, from, seen)) at += 1;
      else {
        const end = runEnd(text, at, Math.min(to, at + LONGEST), from, seen);
        runs.push({ start: at, end, isHeadline });
        at = end;
      }
    }
  }
  return runs;
}

/** Words that stand with a capital where no sentence begins, and whether they also stand without one. */
function capitalsAmidSentences(text: ParsedText): ReadonlyMap<string, boolean> {
  const seen = new Map<string, boolean>();
  for (let i = 1; i < text.length; i += 1) {
    if (text.sentenceOf[i] !== text.sentenceOf[i - 1]) continue;
    const form = text.forms[i] ?? "";
    if (!isCapitalised(form) || beginsSpeech(text, i) || !(text.tags[i] ?? "").startsWith("NNP")) continue;
    seen.set(form, true);
  }
  return seen;
}

/** Whether the word before makes a capital natural: an opening mark, a colon. */
function beginsSpeech(text: ParsedText, i: number): boolean {
  const before = text.forms[i - 1] ?? "";
  return /^(?:["'([:;–*•]|-+|\.\.\.|[.!?]+)$/.test(before);
}

function isNameWord(text: ParsedText, i: number, from: number, seen: ReadonlyMap<string, boolean>): boolean {
  const form = text.forms[i] ?? "";
  if (!isCapitalised(form) || form === "I") return false;
  const tag = text.tags[i] ?? "";
  const folded = foldWord(form);
  if (CALENDAR_WORDS.has(folded) && !isNameDespiteCalendar(text, i)) return false;
  if (/^(?:pro|anti|non|ex|post|pre)-/.test(folded)) return false;
  if (isPeople(form, folded, tag)) return followedByName(text, i) && text.forms[i + 1] !== "and";
  const isProper = tag === "NNP" || tag === "NNPS";
  const isInside = i > from && !beginsSpeech(text, i);
  if (seen.has(form))
    return isProper || !CLOSED.test(tag) || (isInside ? tag !== "IN" : SPEECH.test(text.forms[i + 1] ?? ""));
  if (isInside) return isProper || !CLOSED.test(tag);
  if (!isProper) return tag.startsWith("JJ") || tag.startsWith("NN") ? followedByName(text, i) : false;
  return true;
}

/** "Republicans", "Danes": people by party or nation are no name. */
function isPeople(form: string, folded: string, tag: string): boolean {
  if (!tag.endsWith("S")) return false;
  return nounKind(folded) === "people" || (form.endsWith("s") && countryOfDemonym(form) !== undefined);
}

/** "Theresa May", "Mrs May", "May said": months that people bear as names. */
function isNameDespiteCalendar(text: ParsedText, i: number): boolean {
  if (!/^(?:May|April|June|August|March)$/.test(text.forms[i] ?? "")) return false;
  const before = foldWord(text.forms[i - 1] ?? "");
  if (HONORIFICS.has(before) || givenGender(before) !== undefined)
    return isCapitalised(text.forms[i - 1] ?? "");
  return /^VB[DZ]$/.test(text.tags[i + 1] ?? "") && text.relations[i] === "nsubj";
}

function followedByName(text: ParsedText, i: number): boolean {
  return isCapitalised(text.forms[i + 1] ?? "") && (text.tags[i + 1] ?? "").startsWith("NNP");
}

function runEnd(
  text: ParsedText,
  start: number,
  limit: number,
  from: number,
  seen: ReadonlyMap<string, boolean>,
): number {
  let end = start + 1;
  let isJoined = false;
  while (end < limit) {
    if (NUMBERED.test(text.forms[end - 1] ?? "") && /^\d{1,2}$/.test(text.forms[end] ?? "")) {
      end += 1;
      continue;
    }
    const next = joinedWord(text, start, end, limit);
    // What stands behind "of" in a name may be any word with a capital: "Commissioner for Refugees".
    const isInBody = (isJoined && text.tags[next] === "NNPS") || TRADES.test(text.forms[next] ?? "");
    if (next < 0 || (next === end && !isInBody && !isNameWord(text, next, from, seen))) break;
    isJoined ||= next > end && text.forms[end] !== "-";
    end = next + 1;
  }
  return end;
}

/** The word that may go on the run after what joins it; -1: nothing does. */
function joinedWord(text: ParsedText, start: number, at: number, limit: number): number {
  const form = text.forms[at] ?? "";
  if (isCapitalised(form)) return at;
  const next = at + 1;
  if (next >= limit || !isCapitalised(text.forms[next] ?? "")) {
    if (next + 1 < limit && NAME_PARTICLES.has(form) && NAME_PARTICLES.has(text.forms[next] ?? "")) {
      return isCapitalised(text.forms[next + 1] ?? "") ? next + 1 : -1;
    }
    const isOf = (form === "of" || form === "for" || form === "on") && text.forms[next] === "the";
    return isOf &&
      next + 1 < limit &&
      joinsWithOf(text, start, at) &&
      isCapitalised(text.forms[next + 1] ?? "")
      ? next + 1
      : -1;
  }
  if (form === "-")
    return text.ends[at - 1] === text.starts[at] && text.ends[at] === text.starts[next] ? next : -1;
  if (NAME_PARTICLES.has(form) || form === "&" || form === "n'" || form === "'n'") return next;
  if (form === "of" || form === "for" || form === "on") return joinsWithOf(text, start, at) ? next : -1;
  return form === "and" && endsInOrganization(text, start, at, next, limit) ? next : -1;
}

/** "Bank of", "Department for", "Secretary of": the word before, or the one it ends with, takes a complement. */
function joinsWithOf(text: ParsedText, start: number, at: number): boolean {
  const before = foldWord(text.forms[at - 1] ?? "");
  const takes = CONNECTED_NOUNS.has(before) || nounKind(before) === "organization";
  return at > start && takes && isCapitalised(text.forms[at - 1] ?? "");
}

/** "Food and Drug Administration", "Department of Health and Human Services": "and" inside the name of one body. */
function endsInOrganization(
  text: ParsedText,
  start: number,
  at: number,
  next: number,
  limit: number,
): boolean {
  for (let i = start; i < at; i += 1) {
    const form = text.forms[i];
    if ((form === "of" || form === "for") && CONNECTED_NOUNS.has(foldWord(text.forms[i - 1] ?? ""))) {
      return nounKind(foldWord(text.forms[i - 1] ?? "")) === "organization";
    }
  }
  if (at - start > 2 || (text.forms[start - 1] ?? "").toLowerCase() !== "the") return false;
  let last = next;
  while (last + 1 < limit && isCapitalised(text.forms[last + 1] ?? "")) last += 1;
  return last > next && nounKind(foldWord(text.forms[last] ?? "")) === "organization";
}

/** Headlines have no stop or verbs with capitals; of their words of four letters and more hardly one begins small. */
function hasCapitalsEverywhere(text: ParsedText, from: number, to: number): boolean {
  const hasStop = /^[.!?"]+$/.test(text.forms[to - 1] ?? "");
  if (to < text.length && text.paragraphOf[to] === text.paragraphOf[to - 1]) return false;
  let capitals = 0;
  let words = 0;
  let hasVerb = false;
  for (let i = from; i < to; i += 1) {
    const form = text.forms[i] ?? "";
    hasVerb ||=
      i > from &&
      isCapitalised(form) &&
      /^(?:VB|PRP|RB|IN|MD|WP|WRB)/.test(text.tags[i] ?? "") &&
      form !== "I";
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue;
    words += 1;
    if (isCapitalised(form)) capitals += 1;
  }
  return words >= 4 && capitals >= words * 0.75 && (hasVerb || !hasStop);
}
