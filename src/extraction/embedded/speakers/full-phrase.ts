import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { SpeakerKind } from "../../proposal.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { foldWord } from "./fold-word.ts";
import { isCapitalAdjective } from "./gazetteer.ts";
import { nounKind, singularOf } from "./noun-kinds.ts";
import { CAPITAL_ADJECTIVES } from "./word-lists/capital-adjectives.ts";

/** All words of a phrase up to a clause that hangs on it or a comma, without "the" at its head. */
export function fullPhrase(text: ParsedText, phrase: TokenSpan, limit: number): string {
  let end = phrase.start;
  // "Anyone who …" means nothing without its clause.
  const isOpen = /^(?:anyone|everyone|anybody|everybody|someone|somebody|those|these|people)$/i.test(
    text.forms[phrase.start] ?? "",
  );
  for (; end < limit; end += 1) {
    const tag = text.tags[end] ?? "";
    const form = text.forms[end] ?? "";
    // "Self-proclaimed": a part of a compound does not end the phrase.
    if (text.forms[end - 1] === "-" && text.ends[end - 1] === text.starts[end]) continue;
    if (isOpen && /^(?:WP|VB.?|MD|TO)$/.test(tag)) continue;
    if (
      end > phrase.start &&
      (/^(?:WP|WDT|WRB|VB[DPZGN]?|MD|TO)$/.test(tag) || /^[,;:()]$/.test(form) || /^[–—]/.test(form))
    ) {
      const isMade = tag === "VBN" && (text.forms[end + 1] === "by" || text.forms[end + 1] === "from");
      if (!isMade && (!/^VB[NG]$/.test(tag) || end >= phrase.end)) break;
    }
  }
  end = Math.max(end, Math.min(phrase.end, limit));
  while (end > phrase.start + 1 && /^(?:IN|CC|DT|RB|POS|")$/.test(text.tags[end - 1] ?? "")) end -= 1;
  const words = text.text.slice(text.starts[phrase.start] ?? 0, text.ends[end - 1] ?? 0).replace(/\s+/g, " ");
  return lowerOpening(text, phrase.start, words);
}

/** A phrase that opened a sentence loses the capital that it owes to that. */
export function lowerOpening(text: ParsedText, start: number, words: string): string {
  const form = text.forms[start] ?? "";
  const folded = foldWord(form);
  const isParty = CAPITAL_ADJECTIVES.has(singularOf(folded) ?? folded) || folded.startsWith("democrat");
  const isName = (text.tags[start] ?? "").startsWith("NNP") && (nounKind(folded) === undefined || isParty);
  const opens =
    start === 0 || text.sentenceOf[start] !== text.sentenceOf[start - 1] || text.forms[start - 1] === '"';
  if (!opens || isName || isCapitalAdjective(form) || /^\p{Lu}{2}|^I\b/u.test(words)) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const KINDS = {
  person: "person",
  people: "group",
  organization: "organization",
  organizations: "group",
  document: "document",
} as const;

/** What a head noun of no list is by its form alone. */
export function kindOfUnknown(text: ParsedText, head: number, part: TokenSpan): SpeakerKind {
  const tag = text.tags[head] ?? "";
  const known = nounKind(foldWord(text.forms[head] ?? ""));
  if (known !== undefined) return KINDS[known];
  if (/^(?:those|these)$/i.test(text.forms[head] ?? "")) return head + 1 < part.end ? "group" : "none";
  if (tag === "NNS" || tag === "NNPS") return "group";
  if (
    /^(?:number|majority|handful|group|percent|%|lot|host|range|variety|string|pair|couple|half|third|quarter|rest|most|many|some|few|several|others|both|all|none)$/.test(
      text.forms[head]?.toLowerCase() ?? "",
    )
  )
    return "group";
  if (tag === "CD") return "group";
  const first = text.forms[part.start]?.toLowerCase() ?? "";
  if (tag === "NN" && /^(?:an?|one|another)$/.test(first)) return "person";
  return tag === "NNP" ? "organization" : "none";
}
