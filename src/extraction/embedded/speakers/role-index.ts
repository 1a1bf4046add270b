import type { ParsedText } from "../grammar/parsed-text.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { countryIn } from "./country-in.ts";
import { foldWord } from "./fold-word.ts";
import { countryOfDemonym, isStateWord, knownName } from "./gazetteer.ts";
import { isTitle, nounKind } from "./noun-kinds.ts";
import type { Party, RoleFact } from "./party.ts";

interface Holder {
  readonly party: Party;
  readonly fact: RoleFact;
  readonly country: string | undefined;
}

/** A role as a phrase asks for it: "the Danish prime minister". */
export interface RoleQuestion {
  readonly noun: string;
  /** From the first qualifier to the head. */
  readonly span: TokenSpan;
  readonly at: number;
}

const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ["pm", ["minister", "premier"]],
  ["premier", ["minister", "pm"]],
  ["minister", ["pm", "premier"]],
  ["leader", ["president", "premier", "minister", "chancellor", "pm", "chairman", "head"]],
  ["ceo", ["executive", "boss", "chief"]],
  ["executive", ["ceo", "boss"]],
  ["boss", ["executive", "ceo", "chairman", "chief"]],
  ["chief", ["executive", "ceo", "head", "commander", "president", "director"]],
  ["head", ["chief", "director", "president", "chairman", "executive", "leader"]],
  ["lawyer", ["attorney", "solicitor", "barrister", "counsel"]],
  ["attorney", ["lawyer"]],
  [
    "lawmaker",
    ["congressman", "congresswoman", "senator", "representative", "mp", "legislator", "sen", "rep"],
  ],
  ["legislator", ["congressman", "congresswoman", "senator", "representative", "mp", "sen", "rep"]],
  ["senator", ["sen"]],
  ["governor", ["gov"]],
  ["representative", ["rep"]],
  ["general", ["gen"]],
  ["colonel", ["col"]],
  ["congressman", ["rep", "representative"]],
  ["congresswoman", ["rep", "representative"]],
  [
    "politician",
    ["minister", "mp", "senator", "president", "governor", "congressman", "congresswoman", "councillor"],
  ],
  ["official", ["minister", "director", "secretary", "commissioner"]],
  ["professor", ["prof", "academic"]],
  ["academic", ["professor"]],
  ["candidate", ["nominee", "hopeful", "contender"]],
  ["nominee", ["candidate"]],
  ["spokesperson", ["spokesman", "spokeswoman"]],
  ["billionaire", ["businessman", "tycoon", "magnate"]],
  ["tycoon", ["businessman", "billionaire", "magnate"]],
]);

/** Words of a role that do not tell one holder from another. */
const PLAIN =
  /^(?:nationalist|populist|far|hard|right|left|wing|centrist|progressive|leftist|rightist|outspoken|billionaire|veteran|firebrand|old|of|for|in|at|and|to|on|with|from|former|ex|new|current|then|late|longtime|veteran|senior|top|young|old|outgoing|incoming|the|a|an|'s|-|'|embattled|former|controversial|first|\d+|year)$/;
const RANKS = ["deputy", "vice", "assistant", "shadow"];
/** Facts looked at for one question. */
const LOOKS = 40;

/** Who holds which role, asked by head noun. */
export class RoleIndex {
  readonly #holders = new Map<string, Holder[]>();
  readonly #text: ParsedText;

  constructor(text: ParsedText) {
    this.#text = text;
  }

  /** Called in the order of the text. */
  add(party: Party, fact: RoleFact): void {
    const country = countryIn(this.#text, fact.span);
    const holder = { party, fact, country };
    const nouns = new Set([fact.noun]);
    for (const word of fact.words) if (isTitle(word)) nouns.add(word);
    for (let i = fact.span.start; i < fact.span.end; i += 1) {
      const word = foldWord(this.#text.forms[i] ?? "");
      if (i > fact.span.start && this.#text.forms[i - 1] === "and" && nounKind(word) === "person")
        nouns.add(word);
    }
    for (const noun of nouns) {
      const list = this.#holders.get(noun);
      if (list === undefined) this.#holders.set(noun, [holder]);
      else list.push(holder);
    }
  }

  /** The holder of a role: the last one spoken of before, else one introduced later if the words fit closely. */
  holderOf(question: RoleQuestion, lastMention: (party: Party) => number): Party | undefined {
    const country = countryIn(this.#text, question.span);
    const asked = { ...question, country, words: this.#askedWords(question), lastMention };
    const direct = this.#best(this.#holders.get(question.noun), asked, true);
    if (direct !== undefined) return direct;
    for (const noun of SAME_OFFICE.get(question.noun) ?? []) {
      const found = this.#best(this.#holders.get(noun), asked, false);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #best(holders: readonly Holder[] | undefined, asked: Asked, isDirect: boolean): Party | undefined {
    if (holders === undefined) return undefined;
    const isPlain = asked.words.length === 0 && asked.country === undefined;
    let best: Party | undefined;
    let bestScore = -Infinity;
    const upper = Math.min(holders.length, firstAfter(holders, asked.at) + 5);
    for (let i = Math.max(0, upper - LOOKS); i < upper; i += 1) {
      const holder = holders[i];
      if (holder === undefined || !fits(holder, asked, isDirect)) continue;
      const isKnown = holder.fact.at <= asked.at;
      if (!isKnown && isPlain && !(isDirect && holder.party === mainHolder(holders))) continue;
      const score = scoreOf(holder, asked) - (isKnown ? 0 : 1);
      if (score > bestScore) {
        bestScore = score;
        best = holder.party;
      }
    }
    return best;
  }

  #askedWords({ span, noun }: RoleQuestion): readonly string[] {
    const words: string[] = [];
    for (let i = span.start; i < span.end; i += 1) {
      const form = this.#text.forms[i] ?? "";
      const word = foldWord(form);
      if (word === noun || PLAIN.test(word)) continue;
      if (countryOfDemonym(form) === undefined && knownName(form)?.kind !== "country") words.push(word);
    }
    return words;
  }
}

interface Asked extends RoleQuestion {
  readonly country: string | undefined;
  readonly words: readonly string[];
  readonly lastMention: (party: Party) => number;
}

/** Whether nothing in a role speaks against the question. */
function fits(holder: Holder, { noun, country, words }: Asked, isDirect: boolean): boolean {
  const theirs = countryOf(holder);
  if (country !== undefined && theirs !== undefined && country !== theirs) return false;
  if (words.length === 0) return true;
  const { fact } = holder;
  for (const rank of RANKS) if (words.includes(rank) !== fact.words.has(rank)) return false;
  const telling = tellingWords(fact, noun);
  if (telling.length === 0) return isDirect && words.length < 2;
  return words.some((word) => fact.words.has(word));
}

function scoreOf(holder: Holder, { noun, at, country, words, lastMention }: Asked): number {
  const { fact, party } = holder;
  let score = lastMention(party) / (at + 1);
  if (fact.isFormer) score -= 1;
  if (words.length > 0 && words.every((word) => fact.words.has(word))) score += 2;
  if (country === undefined) return score;
  if (countryOf(holder) === country) return score + 1;
  return words.length === 0 && tellingWords(fact, noun).length > 0 ? score - 1.5 : score;
}

function countryOf({ country, party }: Holder): string | undefined {
  return country ?? (party.kind === "person" ? undefined : party.country);
}

/** Words of a role that tell its holder from others of the same office, states left out. */
function tellingWords(fact: RoleFact, noun: string): readonly string[] {
  return [...fact.words].filter(
    (word) => word !== fact.noun && word !== noun && !PLAIN.test(word) && !isStateWord(word),
  );
}

/** The holder of an office of whom a text speaks far more than of its other holders. */
function mainHolder(holders: readonly Holder[]): Party | undefined {
  const parties = [...new Set(holders.slice(0, LOOKS).map(({ party }) => party))];
  const total = parties.reduce((sum, party) => sum + party.mentions, 0);
  return parties.find((party) => party.mentions > total * 0.6);
}

function firstAfter(holders: readonly Holder[], at: number): number {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle]?.fact.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
