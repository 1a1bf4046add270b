import type { ParsedText } from "../grammar/parsed-text.ts";
import { foldWord } from "./fold-word.ts";
import type { Gender } from "./given-gender.ts";
import type { NameChunk } from "./name-chunk.ts";
import { isSameGivenName, isSpellingOf, spellingKey } from "./name-spelling.ts";
import type { Party } from "./party.ts";
import { placeOf } from "./place-of.ts";

/** Bearers of one surname that are looked at; more is no news text. */
const NAMESAKES = 8;

/** Who bears which surname and given name. Words are folded. */
export class PersonIndex {
  readonly #text: ParsedText;
  readonly #bySurname = new Map<string, Party[]>();
  readonly #byGivenName = new Map<string, Party[]>();
  readonly #givenOf = new Map<Party, string>();
  /** Where each party is called by its full name, in the order of the text once all are known. */
  readonly #placesOf = new Map<Party, number[]>();
  readonly #lastShort = new Map<Party, number>();

  constructor(text: ParsedText) {
    this.#text = text;
  }

  /** A person with a full name. */
  add(words: readonly string[], party: Party): void {
    const given = words[0] ?? "";
    this.#givenOf.set(party, given);
    for (let i = 1; i < words.length; i += 1)
      push(this.#bySurname, spellingKey(words.slice(i).join(" ")), party);
    push(this.#byGivenName, given, party);
  }

  /** Notes a full name. Who is named in passing ("the brother of Jane Roe") is not the Roe of the next sentences. */
  noteFullName(chunk: NameChunk, party: Party): void {
    const isSubject = placeOf(this.#text, chunk).endsWith("subject");
    const places = this.#placesOf.get(party);
    if (places === undefined) this.#placesOf.set(party, isSubject ? [chunk.start] : []);
    else if (isSubject) places.push(chunk.start);
  }

  /** Called when all full names are noted. */
  sortPlaces(): void {
    for (const places of this.#placesOf.values()) places.sort((a, b) => a - b);
  }

  /** Called in the order of the text. */
  noteShortName(party: Party, start: number): void {
    this.#lastShort.set(party, start);
  }

  /** The person of a full name whose other full form is known already: without initials, spelt another way. */
  knownAs(words: readonly string[]): Party | undefined {
    const given = words[0] ?? "";
    const whole = this.#bySurname.get(spellingKey(words.join(" ")));
    if (whole !== undefined && whole.length === 1) return whole[0];
    const isSame = (party: Party) => isSameGivenName(this.#givenOf.get(party) ?? "", given);
    const rest = this.#bySurname.get(spellingKey(words.slice(1).join(" ")))?.find(isSame);
    if (rest !== undefined) return rest;
    const last = words.at(-1) ?? "";
    if (words.length > 2) {
      const found = this.#bySurname.get(spellingKey(last))?.find(isSame);
      if (found !== undefined) return found;
    }
    return this.#byGivenName
      .get(given)
      ?.find((party) => isSpellingOf(foldWord(party.name.split(" ").at(-1) ?? ""), last));
  }

  /** The bearer of a surname or a given name that stands alone: the last one named before, else the first of all. */
  bearerOf(key: string, start: number, gender: Gender): Party | undefined {
    const fits = (party: Party) =>
      gender === "unknown" || party.gender === "unknown" || party.gender === gender;
    const namesakes = (this.#bySurname.get(spellingKey(key)) ?? []).filter(fits);
    const candidates = namesakes.length > 0 ? namesakes : (this.#byGivenName.get(key) ?? []).filter(fits);
    if (candidates.length < 2) return candidates[0];
    let best: Party | undefined;
    let bestAt = -1;
    for (const party of candidates) {
      const at = this.#lastBefore(party, start);
      if (at > bestAt) {
        best = party;
        bestAt = at;
      }
    }
    return best ?? candidates[0];
  }

  #lastBefore(party: Party, start: number): number {
    const places = this.#placesOf.get(party) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return Math.max(places[low - 1] ?? -1, this.#lastShort.get(party) ?? -1);
  }
}

function push(map: Map<string, Party[]>, key: string, party: Party): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [party]);
  else if (list.length < NAMESAKES && !list.includes(party)) list.push(party);
}
