import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { affiliationsOf } from "./affiliations.ts";
import { learnGenders } from "./learn-genders.ts";
import type { Mention } from "./mention.ts";
import { chunkOfRun, type NameChunk } from "./name-chunk.ts";
import { repeatsIn, type Repeat } from "./headline-names.ts";
import { registerNames, type NameRegister } from "./name-register.ts";
import { findNameRuns, type NameRun } from "./name-runs.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import type { Party } from "./party.ts";
import { PhraseResolver } from "./phrase-resolver.ts";
import { placeOf, verbOf } from "./place-of.ts";
import { pronounOf } from "./pronouns.ts";
import { roleBefore, roleFactsOf } from "./role-facts.ts";
import { RoleIndex } from "./role-index.ts";
import { antecedentOf } from "./salience.ts";

/** Everybody whom a text mentions, and where. */
export interface MentionReading {
  readonly mentions: readonly Mention[];
  /** Index of the mention that covers each token, titles before names included; -1: none. */
  readonly mentionOf: Int32Array;
  readonly register: NameRegister;
}

/** Reads a text once from left to right and resolves each name, phrase and pronoun of the third person. */
export function readMentions(text: ParsedText, attributions: readonly Attribution[]): MentionReading {
  const chunks: NameChunk[] = [];
  const headlines: NameRun[] = [];
  for (const run of findNameRuns(text)) {
    const chunk = run.isHeadline ? undefined : chunkOfRun(text, run);
    if (chunk !== undefined) chunks.push(chunk);
    else if (run.isHeadline) headlines.push(run);
  }
  const register = registerNames(text, chunks);
  const roles = new RoleIndex(text);
  const apposed = new Map<number, Party>();
  chunks.forEach((chunk, index) => {
    const party = register.partyOf[index];
    if (party === undefined) return;
    if (party.kind === "organization") return;
    for (const fact of roleFactsOf(text, chunk)) {
      party.roles.push(fact);
      roles.add(party, fact);
      if (fact.span.end <= chunk.runStart || fact.span.start >= chunk.end) apposed.set(fact.head, party);
    }
    party.affiliations.push(...affiliationsOf(text, chunk));
  });
  learnGenders(text, chunks, register.partyOf);
  return new Reader(
    text,
    chunks,
    register,
    { roles, apposed, repeats: repeatsIn(text, headlines, register) },
    speakingTokens(text, attributions),
  ).read();
}

/** Verbs above the clause of a token, the nearest first. */
function governorsOf(text: ParsedText, token: number): readonly number[] {
  const governors: number[] = [];
  const own = text.heads[token] ?? -1;
  let at = text.heads[own] ?? -1;
  for (let step = 0; step < 6 && at >= 0; step += 1) {
    governors.push(at);
    at = text.heads[at] ?? -1;
  }
  return governors;
}

/** Which tokens stand in the source of an attribution. */
function speakingTokens(text: ParsedText, attributions: readonly Attribution[]): Uint8Array {
  const speaks = new Uint8Array(text.length);
  for (const { source } of attributions) for (const { start, end } of source) speaks.fill(1, start, end);
  return speaks;
}

interface Known {
  readonly roles: RoleIndex;
  readonly apposed: ReadonlyMap<number, Party>;
  /** Names in headlines, by their first token. */
  readonly repeats: ReadonlyMap<number, Repeat>;
}

class Reader {
  readonly #repeats: ReadonlyMap<number, Repeat>;
  readonly #text: ParsedText;
  readonly #chunks: readonly NameChunk[];
  readonly #register: NameRegister;
  readonly #speaks: Uint8Array;
  readonly #phrases: PhraseResolver;
  readonly #mentions: Mention[] = [];
  readonly #mentionOf: Int32Array;
  readonly #chunkOf: Int32Array;
  readonly #lastMention = new Map<Party, number>();

  constructor(
    text: ParsedText,
    chunks: readonly NameChunk[],
    register: NameRegister,
    known: Known,
    speaks: Uint8Array,
  ) {
    this.#text = text;
    this.#chunks = chunks;
    this.#register = register;
    this.#speaks = speaks;
    this.#mentionOf = new Int32Array(text.length).fill(-1);
    this.#chunkOf = new Int32Array(text.length).fill(-1);
    chunks.forEach(({ runStart, end }, index) => this.#chunkOf.fill(index, runStart, end));
    this.#repeats = known.repeats;
    this.#phrases = new PhraseResolver({
      text,
      register,
      ...known,
      mentions: this.#mentions,
      parties: register.parties,
      lastMention: (party) => this.#lastMention.get(party) ?? -1,
    });
  }

  read(): MentionReading {
    const nameStart = (token: number) => this.#chunks[this.#chunkOf[token] ?? -1]?.runStart ?? -1;
    for (let token = 0; token < this.#text.length; token += 1) {
      const index = this.#chunkOf[token] ?? -1;
      const chunk = this.#chunks[index];
      if (chunk !== undefined) {
        this.#addName(chunk, index);
        token = chunk.end - 1;
        continue;
      }
      const repeat = this.#repeats.get(token);
      if (repeat !== undefined) {
        this.#add({ start: token, end: repeat.end }, repeat.party, "name");
        token = repeat.end - 1;
        continue;
      }
      if (this.#readPronoun(token)) continue;
      const phrase = nounPhraseAt(this.#text, token, nameStart, this.#closesSource(token));
      if (phrase !== undefined) this.#add(phrase, this.#phrases.resolve(phrase), "phrase");
    }
    return { mentions: this.#mentions, mentionOf: this.#mentionOf, register: this.#register };
  }

  #addName(chunk: NameChunk, index: number): void {
    const party = this.#register.partyOf[index];
    if (party === undefined) return;
    this.#add(chunk, party, "name");
    const title = roleBefore(this.#text, chunk);
    const from = Math.min(title?.start ?? chunk.start, chunk.runStart);
    for (let i = from; i < chunk.start; i += 1) {
      if ((this.#mentionOf[i] ?? -1) < 0) this.#mentionOf[i] = this.#mentions.length - 1;
    }
  }

  #closesSource(token: number): boolean {
    return this.#speaks[token] === 1 && this.#speaks[token + 1] !== 1;
  }

  #readPronoun(token: number): boolean {
    const pronoun = pronounOf(this.#text.forms[token] ?? "");
    if (pronoun === undefined || pronoun.person === "first") return pronoun !== undefined;
    const place = {
      sentence: this.#text.sentenceOf[token] ?? 0,
      paragraph: this.#text.paragraphOf[token] ?? 0,
      quotation: this.#text.quotationOf[token] ?? -1,
      governors: governorsOf(this.#text, token),
    };
    const party = antecedentOf(pronoun, place, this.#mentions);
    if (party !== undefined) this.#add({ start: token, end: token + 1 }, party, "pronoun");
    return true;
  }

  #add(span: TokenSpan, party: Party, how: Mention["how"]): void {
    const { start, end } = span;
    const last = end - 1;
    const index = this.#mentions.length;
    this.#mentions.push({
      start,
      end,
      party,
      how,
      place: placeOf(this.#text, { start, end }),
      verb: verbOf(this.#text, { start, end }),
      quotation: this.#text.quotationOf[last] ?? -1,
      sentence: this.#text.sentenceOf[last] ?? 0,
      paragraph: this.#text.paragraphOf[last] ?? 0,
      speaks: this.#speaks[last] === 1,
    });
    for (let i = start; i < end; i += 1) {
      if (how !== "phrase" || (this.#mentionOf[i] ?? -1) < 0) this.#mentionOf[i] = index;
    }
    this.#mentionOf[last] = index;
    this.#lastMention.set(party, start);
    if (how !== "name") party.mentions += 1;
  }
}
