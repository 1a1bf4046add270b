import type { ParsedText } from "../grammar/parsed-text.ts";
import { BodyIndex } from "./body-index.ts";
import { foldWord } from "./fold-word.ts";
import { knownName, type KnownName } from "./gazetteer.ts";
import { givenGender } from "./given-gender.ts";
import type { NameChunk } from "./name-chunk.ts";
import { voteForPerson } from "./name-votes.ts";
import { nounKind } from "./noun-kinds.ts";
import { createParty, type Party } from "./party.ts";
import { PersonIndex } from "./person-index.ts";
import { nameState } from "./name-state.ts";
import { NAME_SUFFIXES } from "./word-lists/name-joins.ts";
import { ORGANIZATION_ENDINGS } from "./word-lists/organization-nouns.ts";
import { SURNAMES } from "./word-lists/surnames.ts";
import { NAME_TITLES } from "./word-lists/titles.ts";

/** The names of a text, gathered by bearer. */
export interface NameRegister {
  /** Party of each chunk, in the order of the chunks. */
  readonly partyOf: readonly Party[];
  readonly parties: Party[];
  /** Bearer of a name that the text holds elsewhere. Folded words. */
  readonly bearerOf: (words: readonly string[]) => Party | undefined;
  /** State of this name, if the text names it as such. */
  readonly stateNamed: (country: string) => Party | undefined;
}

interface Name {
  readonly chunk: NameChunk;
  readonly index: number;
  readonly written: string;
  /** Folded, without titles, initials, hyphens and "Jr.". */
  readonly words: readonly string[];
  readonly known: KnownName | undefined;
}

/** Longest name that is told apart by its length, in words. */
const LONGEST = 9;
const OUTLET_WORD =
  /^(?:news|times|post|herald|tribune|gazette|chronicle|guardian|telegraph|observer|globe|journal|mail|express|mirror|magazine|review|press|radio|tv|television|today|weekly|daily|broadcasting|standard|inquirer|bulletin|sun)$/;
/** Endings of words that name ideas and bodies, hardly ever people. */
const ABSTRACT = /(?:ism|tion|ment|ness|ity|ings?|ics|ance|wide)$/;

/** Gathers full forms first, the longest before the shorter, then single words in the order of the text. */
export function registerNames(text: ParsedText, chunks: readonly NameChunk[]): NameRegister {
  const register = new Register(text);
  const names = chunks.map((chunk, index) => nameOf(text, chunk, index));
  const byLength: Name[][] = Array.from({ length: LONGEST + 1 }, () => []);
  for (const name of names) byLength[Math.min(name.words.length, LONGEST)]?.push(name);
  for (const sameLength of byLength.slice(2).reverse()) for (const name of sameLength) register.addLong(name);
  register.beginShortNames();
  for (const name of byLength[1] ?? []) register.addShort(name);
  return register.finish(names);
}

function nameOf(text: ParsedText, chunk: NameChunk, index: number): Name {
  const written = text.text
    .slice(text.starts[chunk.start] ?? 0, text.ends[chunk.end - 1] ?? 0)
    .replace(/\s+/g, " ")
    .replace(/^The /, "");
  const folded = text.forms.slice(chunk.start, chunk.end).map(foldWord);
  const isPerson = chunk.kind !== "organization";
  const words = folded.filter((word, i) => {
    if (word === "-" || word === "the") return false;
    return !isPerson || !(NAME_SUFFIXES.has(word) || (word.length === 1 && i > 0 && i + 1 < folded.length));
  });
  if (isPerson && words.length > 1 && NAME_TITLES.has(words[0] ?? "")) words.shift();
  return { chunk, index, written, words: words.length > 0 ? words : [written], known: knownName(written) };
}

class Register {
  readonly #partyOf: Party[] = [];
  readonly #text: ParsedText;
  readonly #parties: Party[] = [];
  readonly #byName = new Map<string, Party>();
  readonly #states = new Map<string, Party>();
  readonly #people: PersonIndex;
  readonly #bodies = new BodyIndex();

  constructor(text: ParsedText) {
    this.#text = text;
    this.#people = new PersonIndex(text);
  }

  /** A name of two words or more. */
  addLong(name: Name): void {
    if (this.#addKnown(name)) return;
    const { chunk, words } = name;
    const key = words.join(" ");
    let party = this.#byName.get(key);
    if (party === undefined && chunk.kind !== "organization") party = this.#people.knownAs(words);
    if (party === undefined && chunk.kind !== "person") party = this.#bodies.thatBegins(key);
    if (party === undefined) {
      party = this.#create(name);
      if (chunk.kind === "organization") this.#bodies.add(this.#text, words, chunk.end, party);
      else this.#people.add(words, party);
    }
    this.#byName.set(key, party);
    this.#people.noteFullName(chunk, party);
    this.#give(name, party);
  }

  beginShortNames(): void {
    this.#people.sortPlaces();
  }

  /** A single word; called in the order of the text. */
  addShort(name: Name): void {
    if (this.#addKnown(name)) return;
    const { chunk } = name;
    const key = name.words.join(" ");
    const party = chunk.kind === "person" ? this.#titled(key, chunk) : this.#untitled(key, chunk);
    const bearer = party ?? this.#create(name);
    if (party === undefined) this.#byName.set(key, bearer);
    this.#people.noteShortName(bearer, chunk.start);
    this.#give(name, bearer);
  }

  finish(names: readonly Name[]): NameRegister {
    const votes = new Map<Party, number>();
    for (const { index, chunk } of names) {
      const party = this.#partyOf[index];
      if (party !== undefined) votes.set(party, (votes.get(party) ?? 0) + voteForPerson(this.#text, chunk));
    }
    for (const party of this.#parties) if (party.kind === "none") decideKind(party, votes.get(party) ?? 0);
    for (const party of this.#states.values()) nameState(party);
    return {
      partyOf: this.#partyOf,
      parties: this.#parties,
      bearerOf: (words) => this.#bearerOf(words.join(" ")),
      stateNamed: (country) => this.#states.get(country),
    };
  }

  #bearerOf(key: string): Party | undefined {
    return (
      this.#byName.get(key) ??
      this.#people.bearerOf(key, this.#text.length, "unknown") ??
      this.#bodies.withLetters(key)
    );
  }

  #titled(key: string, { start, gender }: NameChunk): Party | undefined {
    return this.#people.bearerOf(key, start, gender) ?? this.#byName.get(key);
  }

  #untitled(key: string, { start, gender }: NameChunk): Party | undefined {
    return (
      this.#byName.get(key) ??
      this.#people.bearerOf(key, start, gender) ??
      this.#bodies.withLetters(key) ??
      this.#bodies.thatBegins(key)
    );
  }

  /** Countries, capitals, outlets and bodies of the lists. */
  #addKnown(name: Name): boolean {
    const { known, words } = name;
    if (known === undefined || (name.chunk.kind === "person" && known.kind !== "country")) return false;
    const spelledOut = known.kind === "organization" ? this.#bodies.withLetters(words.join(" ")) : undefined;
    const isState = known.kind === "country";
    const key = isState ? `state ${known.country ?? ""}` : words.join(" ");
    const party = spelledOut ?? this.#byName.get(key) ?? this.#createKnown(name, known);
    if (spelledOut === undefined) this.#byName.set(key, party);
    this.#give(name, party);
    return true;
  }

  #createKnown(name: Name, known: KnownName): Party {
    const party = this.#create(name);
    party.kind = "organization";
    party.country = known.country;
    party.isState = known.kind === "country";
    party.isOutlet ||= known.kind === "outlet";
    party.isCapital = known.kind === "capital";
    if (party.isState && known.country !== undefined) this.#states.set(known.country, party);
    else this.#bodies.add(this.#text, name.words, name.chunk.end, party);
    return party;
  }

  #create({ chunk, written, words }: Name): Party {
    const party = createParty(this.#parties.length, chunk.kind === "unknown" ? "none" : chunk.kind, written);
    party.isNamed = true;
    party.words = new Set(words);
    party.isOutlet = words.length > 1 && OUTLET_WORD.test(words.at(-1) ?? "");
    this.#parties.push(party);
    return party;
  }

  #give({ chunk, index, written }: Name, party: Party): void {
    this.#partyOf[index] = party;
    party.mentions += 1;
    if (party.gender === "unknown") party.gender = chunk.gender;
    if (party.kind === "none" && chunk.kind !== "unknown") party.kind = chunk.kind;
    const isShouted = written.toUpperCase() === written && written.length > 5;
    if (written === party.name || isShouted) return;
    party.otherNames.add(written);
    if (party.isState || !isFuller(written, party.name)) return;
    party.otherNames.add(party.name);
    party.name = written;
    party.otherNames.delete(written);
  }
}

/** A name whose own words do not say what it is. Who has no given name is rarely a person: news gives full names. */
function decideKind(party: Party, vote: number): void {
  const words = party.name.split(" ");
  const first = givenGender(foldWord(words[0] ?? ""));
  const last = foldWord(words.at(-1) ?? "");
  const isPersonal = first !== undefined || SURNAMES.has(last);
  const bias = party.words.size > 1 ? 1 : isPersonal ? 2 : -1;
  const looksLikeBody =
    nounKind(last) === "organization" || ORGANIZATION_ENDINGS.has(last) || ABSTRACT.test(last);
  const isBody = vote + bias < 0 || (looksLikeBody && first === undefined && vote <= 0);
  party.kind = isBody ? "organization" : "person";
  if (!isBody && party.gender === "unknown") party.gender = first ?? "unknown";
}

/** Fuller is longer in words; of two as long the one that is not in capitals alone. */
function isFuller(written: string, name: string): boolean {
  const words = written.split(" ").length;
  const before = name.split(" ").length;
  if (words !== before) return words > before;
  return name === name.toUpperCase() && written !== written.toUpperCase();
}
