import type { Speaker } from "../../proposal.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { isPluralPhrase } from "./english/noun-number.ts";
import { pronounOf, type Gender } from "./english/pronouns.ts";
import type { Parties } from "./parties.ts";

/** A party as it can stand in a sentence. */
export interface Party {
  /** Same party, same key. */
  readonly key: string;
  /** With its article: "the Roe campaign". */
  readonly full: string;
  /** "Roe"; for others than persons the same as `full`. */
  readonly short: string;
  readonly isPerson: boolean;
  readonly isPlural: boolean;
  readonly gender: Gender | undefined;
}

/** The "I" of an article that does not name its author. */
const AUTHOR: Party = {
  key: "the author",
  full: "the author",
  short: "the author",
  isPerson: true,
  isPlural: false,
  gender: undefined,
};
/** Occurrences of a name looked at to see whether it takes an article. */
const LOOKS = 30;
/** Pronouns of a text asked for their party to learn genders. */
const PRONOUNS_ASKED = 2000;

/** Gives the party of a speaker; undefined for one without a name. Counts the text once, lazily. */
export function partyNamer(text: ParsedText, parties: Parties): (speaker: Speaker) => Party | undefined {
  const named = new Map<string, Party>();
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  let genders: ReadonlyMap<string, Gender> | undefined;
  return (speaker) => {
    if (speaker.kind === "author" && !isProperName(speaker.name)) return AUTHOR;
    if (speaker.name === "" || speaker.kind === "none") return undefined;
    const key = speaker.name.toLowerCase();
    const known = named.get(key);
    if (known !== undefined) return known;
    places ??= placesOfForms(text);
    genders ??= gendersOf(text, parties);
    const isPerson = speaker.kind === "person";
    const full = isPerson && isProperName(speaker.name) ? speaker.name : withArticle(text, places, speaker);
    const words = speaker.name.split(" ");
    const party: Party = {
      key,
      full,
      short: isPerson && words.length > 1 && isProperName(speaker.name) ? surnameOf(words) : full,
      isPerson,
      isPlural: isPluralParty(speaker),
      gender: isPerson ? genders.get(speaker.name) : undefined,
    };
    named.set(key, party);
    return party;
  };
}

function isProperName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/^(?:A|An|The|Some|One|Several|Many)\s/u.test(name);
}

function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(last) ? (words.at(-2) ?? last).replace(",", "") : last;
}

function isPluralParty({ kind, name }: Speaker): boolean {
  if (kind === "group") return isPluralPhrase(name);
  const last = name.split(" ").at(-1) ?? "";
  // "Republicans", "African-Americans", whatever kind of party they were taken for.
  if ((kind !== "person" || !name.includes(" ")) && /\p{Ll}(?:cans|crats|ians|eans)$/u.test(last))
    return true;
  return kind === "organization" && /^\p{Ll}/u.test(last) && isPluralPhrase(name);
}

function placesOfForms(text: ParsedText): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  text.forms.forEach((form, token) => {
    const known = places.get(form);
    if (known === undefined) places.set(form, [token]);
    else if (known.length < LOOKS) known.push(token);
  });
  return places;
}

/** Where the text says "the X campaign", so does the claim; elsewhere nouns in lower case take an article. */
function withArticle(
  text: ParsedText,
  places: ReadonlyMap<string, readonly number[]>,
  { name, kind }: Speaker,
): string {
  const words = name.split(" ");
  const first = words[0] ?? "";
  if (
    /^(?:the|a|an|some|one|several|many|most|two|three|other|another|all|no|any|this|these|those|his|her|its|their)$/iu.test(
      first,
    )
  ) {
    return first.charAt(0).toLowerCase() + name.slice(1);
  }
  const tokens = (places.get(first) ?? []).filter(
    (token) => words.length === 1 || follows(text, token, words),
  );
  const withThe = tokens.filter((token) => text.forms[token - 1]?.toLowerCase() === "the").length;
  if (tokens.length > 0) return withThe * 2 > tokens.length ? `the ${name}` : name;
  const last = words.at(-1) ?? "";
  const needsArticle =
    kind !== "group" && /^\p{Ll}/u.test(last) && !/'s?$/u.test(first) && !isPluralPhrase(name);
  return needsArticle && !/['’]s? /u.test(name) ? `the ${name}` : name;
}

function follows(text: ParsedText, token: number, words: readonly string[]): boolean {
  return text.forms[token + 1] === words[1];
}

/** "he" and "she" tell the gender of whom they mean; where both were found, the commoner one. */
function gendersOf(text: ParsedText, { partyAt }: Parties): ReadonlyMap<string, Gender> {
  const votes = new Map<string, number>();
  let asked = 0;
  for (let token = 0; token < text.length && asked < PRONOUNS_ASKED; token += 1) {
    const gender = pronounOf(text.forms[token] ?? "", text.tags[token] ?? "")?.gender;
    if (gender === undefined) continue;
    asked += 1;
    const party = partyAt({ start: token, end: token + 1 });
    if (party?.kind === "person")
      votes.set(party.name, (votes.get(party.name) ?? 0) + (gender === "female" ? 1 : -1));
  }
  const genders = new Map<string, Gender>();
  for (const [name, vote] of votes) if (vote !== 0) genders.set(name, vote > 0 ? "female" : "male");
  return genders;
}
