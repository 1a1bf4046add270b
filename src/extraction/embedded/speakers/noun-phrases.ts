import type { ParsedText } from "../grammar/parsed-text.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { countryOfDemonym } from "./gazetteer.ts";
import { foldWord } from "./fold-word.ts";
import { nounKind, type NounKind } from "./noun-kinds.ts";
import { modifiersBefore } from "./role-facts.ts";

/** How a phrase is introduced: "the mayor", "a mayor", "her mayor", "Town's mayor", "mayors". */
type Determiner = "definite" | "indefinite" | "possessive" | "none";

/** A noun phrase that is called by what it is and not by a name: "the foreign ministry". From article to head. */
export interface NounPhrase extends TokenSpan {
  readonly head: number;
  /** First token after the article. */
  readonly bare: number;
  readonly kind: NounKind;
  readonly determiner: Determiner;
}

const DEFINITE = /^(?:the|this|that|these|those|both)$/;
const INDEFINITE = /^(?:a|an|another|any|every|each|no)$/;
const QUANTITY =
  /^(?:some|many|several|few|most|all|one|two|three|four|five|six|seven|eight|nine|ten|other|others|more|various|numerous|dozens|hundreds|thousands|multiple|certain)$/;
const POSSESSIVE = /^(?:my|his|her|its|their|our|your)$/;

/** `nameStart`: first token of the name that a token is part of; -1: none. The phrase whose head is this token; undefined where the token is part of a longer phrase or names nothing that speaks. */
export function nounPhraseAt(
  text: ParsedText,
  head: number,
  nameStart: (token: number) => number,
  closesSource: boolean,
): NounPhrase | undefined {
  const tag = text.tags[head] ?? "";
  if (!/^(?:NN|JJ|CD|DT|VB|FW|GW|AFX)/.test(tag)) return undefined;
  const form = text.forms[head] ?? "";
  const kind = kindOf(form, foldWord(form), closesSource && tag !== "DT" ? "NN" : tag);
  if (kind === undefined) return undefined;
  if (closesSource) return phraseUpTo(text, head, kind, nameStart);
  const next = head + 1;
  const isSame = text.sentenceOf[next] === text.sentenceOf[head];
  if (isSame && (/^(?:NN|CD)/.test(text.tags[next] ?? "") || nameStart(next) >= 0)) return undefined;
  if (isSame && text.forms[next] === "-" && text.starts[next] === text.ends[head]) return undefined;
  if (!tag.startsWith("NN") && isSame && /^(?:JJ|RB)/.test(text.tags[next] ?? "")) return undefined;
  return phraseUpTo(text, head, kind, nameStart);
}

function phraseUpTo(
  text: ParsedText,
  head: number,
  kind: NounKind,
  nameStart: (token: number) => number,
): NounPhrase {
  const modified = modifiersBefore(text, head, head + 1);
  const name = nameStart(modified);
  const bare = name >= 0 && name < modified ? name : modified;
  return { head, bare, end: head + 1, kind, ...startOf(text, bare) };
}

function kindOf(form: string, word: string, tag: string): NounKind | undefined {
  if (tag.startsWith("NN")) {
    const kind = nounKind(word);
    return kind === undefined && tag.endsWith("S") && countryOfDemonym(form) !== undefined ? "people" : kind;
  }
  return /^(?:some|many|others|critics|everyone|most|few|several)$/.test(word) ? "people" : undefined;
}

function startOf(text: ParsedText, bare: number): { start: number; determiner: Determiner } {
  const before = text.forms[bare - 1]?.toLowerCase() ?? "";
  if (text.sentenceOf[bare - 1] !== text.sentenceOf[bare]) return { start: bare, determiner: "none" };
  const first = text.forms[bare]?.toLowerCase() ?? "";
  if (before === "that" && text.tags[bare - 1] !== "DT") return { start: bare, determiner: "none" };
  if (DEFINITE.test(before)) return { start: bare - 1, determiner: "definite" };
  if (INDEFINITE.test(before)) return { start: bare - 1, determiner: "indefinite" };
  if (POSSESSIVE.test(before)) return { start: bare - 1, determiner: "possessive" };
  if (QUANTITY.test(before)) return { start: bare - 1, determiner: "indefinite" };
  return { start: bare, determiner: QUANTITY.test(first) ? "indefinite" : "none" };
}
