import type { ParsedText } from "../grammar/parsed-text.ts";
import { lowerOpening } from "./full-phrase.ts";
import { countryIn } from "./country-in.ts";
import { foldWord } from "./fold-word.ts";
import { countryOfDemonym, knownName } from "./gazetteer.ts";
import type { Mention } from "./mention.ts";
import type { NameRegister } from "./name-register.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { genderOfNoun, singularOf } from "./noun-kinds.ts";
import { createParty, type Party } from "./party.ts";
import type { RoleIndex } from "./role-index.ts";
import { SPOKESPERSON_NOUNS } from "./word-lists/role-nouns.ts";

/** What the resolver looks things up in. */
export interface PhraseContext {
  readonly text: ParsedText;
  readonly register: NameRegister;
  readonly roles: RoleIndex;
  /** All mentions so far, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly parties: Party[];
  readonly lastMention: (party: Party) => number;
  /** Party of a phrase that a name follows: "the union's leader, Jane Roe,"; by the token of its head. */
  readonly apposed: ReadonlyMap<number, Party>;
}

/** Nouns for one thing: "the survey" is the poll. */
const DOCUMENT_KINDS: readonly RegExp[] = [
  /^(?:poll|polls|survey|surveys|polling|study|research)$/,
  /^(?:report|study|analysis|paper|research|assessment|review|findings|dossier)$/,
  /^(?:letter|email|e-mail|memo|note|message)$/,
  /^(?:post|tweet|message|thread)$/,
  /^(?:lawsuit|complaint|suit|filing|indictment|affidavit)$/,
];
const ANY_BODY =
  /^(?:company|firm|business|group|organization|organisation|giant|manufacturer|maker|carmaker|retailer|operator|developer|charity|nonprofit|non-profit|body|corporation|startup|start-up|brand|supplier|insurer|lender|chain|enterprise|team|club|outfit)$/;
const OUTLET_NOUN =
  /^(?:newspaper|paper|magazine|outlet|network|broadcaster|agency|tabloid|site|website|channel|station|publication|journal|daily|weekly)$/;
/** Qualifiers that say what sort of body it is and do not tell it from others. */
const GENERIC =
  /^(?:news|drug|tech|oil|gas|energy|car|aid|charity|rights|media|insurance|software|social|private|public|state|local|national|international|global|giant|big|small|same|new|parent|health|research|campaign|advocacy|rescue|online|daily|weekly|local|left|right|wing|-|'s)$/i;
/** Mentions looked back at for "the company". */
const WINDOW = 60;

/** Finds the party of a phrase, or makes one: "the minister" is the last one called so, "a neighbour" is somebody new. */
export class PhraseResolver {
  readonly #context: PhraseContext;
  readonly #byWords = new Map<string, Party>();
  readonly #lastDocument = new Map<string, Party>();

  constructor(context: PhraseContext) {
    this.#context = context;
  }

  resolve(phrase: NounPhrase): Party {
    const { text, apposed } = this.#context;
    const named = apposed.get(phrase.head);
    if (named !== undefined) return named;
    const noun = foldWord(text.forms[phrase.head] ?? "");
    const key = this.#keyOf(phrase);
    const isNew = phrase.determiner === "indefinite" && phrase.kind === "person";
    const known = isNew ? undefined : this.#byWords.get(key);
    const found = (isNew ? undefined : this.#find(phrase, noun)) ?? known;
    if (found !== undefined) return found;
    const party = this.#create(phrase, noun);
    this.#byWords.set(key, party);
    if (phrase.kind === "document") this.#lastDocument.set(noun, party);
    return party;
  }

  #find(phrase: NounPhrase, noun: string): Party | undefined {
    const { determiner, kind } = phrase;
    if (kind === "person") return this.#holder(phrase, noun);
    if (kind === "organization") return determiner === "indefinite" ? undefined : this.#body(phrase, noun);
    if (kind === "document" && determiner === "definite") {
      return (OUTLET_NOUN.test(noun) ? this.#outlet() : undefined) ?? this.#document(phrase, noun);
    }
    return undefined;
  }

  #holder(phrase: NounPhrase, noun: string): Party | undefined {
    const { text, roles, lastMention } = this.#context;
    if (/^(?:person|individual|man|woman|guy|boy|girl|user|child)$/.test(noun)) return undefined;
    const before = text.forms[phrase.start]?.toLowerCase() ?? "";
    if (phrase.determiner === "possessive" && before !== "its" && before !== "the") return undefined;
    const span = { start: phrase.bare, end: complementEnd(text, phrase.end) };
    const party = roles.holderOf({ noun, span, at: phrase.start }, lastMention);
    if (party !== undefined) return party;
    return SPOKESPERSON_NOUNS.has(noun) && phrase.determiner === "definite"
      ? this.#lastMouthpiece()
      : undefined;
  }

  #lastMouthpiece(): Party | undefined {
    const { mentions } = this.#context;
    for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - WINDOW); i -= 1) {
      const party = mentions[i]?.party;
      if (party?.isMouthpiece === true) return party;
    }
    return undefined;
  }

  /** "the ministry" is the last ministry, "the company" the last company, "the paper" the last outlet. */
  #body(phrase: NounPhrase, noun: string): Party | undefined {
    const { mentions, text } = this.#context;
    const hasQualifier = text.forms
      .slice(phrase.bare, phrase.head)
      .some((form) => !GENERIC.test(form) && countryOfDemonym(form) === undefined);
    const country = countryIn(text, phrase);
    let second: Party | undefined;
    for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - WINDOW); i -= 1) {
      const party = mentions[i]?.party;
      if (party === undefined || party.kind !== "organization" || party.isPlural) continue;
      if (country !== undefined && party.country !== undefined && party.country !== country) continue;
      if (party.words.has(noun) && this.#sharesWords(phrase, party)) return party;
      if (hasQualifier) continue;
      if (party.roles.some((role) => role.noun === noun)) return party;
      if (/^(?:country|nation|republic|state)$/.test(noun) && party.isState) return party;
      if (OUTLET_NOUN.test(noun) && party.isOutlet) return party;
      if (
        ANY_BODY.test(noun) &&
        party.isNamed &&
        !party.isState &&
        !party.isOutlet &&
        party.country === undefined
      ) {
        const isPlace = knownName(party.name)?.kind === "place";
        if (!isPlace) second ??= party;
      }
    }
    return second;
  }

  #outlet(): Party | undefined {
    const { mentions } = this.#context;
    for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - WINDOW); i -= 1) {
      const party = mentions[i]?.party;
      if (party?.isOutlet === true) return party;
    }
    return undefined;
  }

  /** Whether the qualifiers of a phrase stand in the name: "the foreign ministry" is not the Ministry of Defence. */
  #sharesWords(phrase: NounPhrase, party: Party): boolean {
    const { text } = this.#context;
    for (let i = phrase.bare; i < phrase.head; i += 1) {
      const word = foldWord(text.forms[i] ?? "");
      if (word !== "'s" && word !== "-" && !party.words.has(word)) return false;
    }
    return true;
  }

  #document(phrase: NounPhrase, noun: string): Party | undefined {
    const plain =
      phrase.bare === phrase.head ||
      /^(?:same|new|latest|recent)$/.test(this.#context.text.forms[phrase.head - 1] ?? "");
    if (!plain) return undefined;
    if (/^(?:results|figures|data|numbers|statistics|records|words|rules|law|laws)$/.test(noun))
      return undefined;
    const same = this.#lastDocument.get(noun);
    if (same !== undefined) return same;
    for (const kind of DOCUMENT_KINDS) {
      if (!kind.test(noun)) continue;
      let last: Party | undefined;
      for (const [other, party] of this.#lastDocument) if (kind.test(other)) last = party;
      if (last !== undefined) return last;
    }
    return undefined;
  }

  #keyOf(phrase: NounPhrase): string {
    return this.#context.text.forms.slice(phrase.bare, phrase.end).map(foldWord).join(" ");
  }

  #create(phrase: NounPhrase, noun: string): Party {
    const { text, parties } = this.#context;
    const kinds = {
      person: "person",
      people: "group",
      organization: "organization",
      organizations: "group",
      document: "document",
    } as const;
    const party = createParty(parties.length, kinds[phrase.kind], phraseName(text, phrase));
    parties.push(party);
    party.isPlural =
      phrase.kind === "people" ||
      phrase.kind === "organizations" ||
      (text.tags[phrase.head] ?? "").endsWith("S");
    party.gender = genderOfNoun(noun) || "unknown";
    party.isMouthpiece = SPOKESPERSON_NOUNS.has(noun) || SPOKESPERSON_NOUNS.has(singularOf(noun) ?? "");
    party.words = new Set(text.forms.slice(phrase.bare, phrase.end).map(foldWord));
    if (phrase.kind !== "document") party.country = countryIn(text, { start: phrase.bare, end: phrase.end });
    party.affiliation = {
      start: phrase.bare,
      end: Math.min(complementEnd(text, phrase.end), sentenceEnd(text, phrase.head)),
    };
    return party;
  }
}

/** End of an "of" or "for" phrase that belongs to a role: "president" + "of the union". */
function complementEnd(text: ParsedText, from: number): number {
  if (!/^(?:of|for|at|by|from|with)$/.test(text.forms[from] ?? "")) return from;
  let end = from + 1;
  while (end < from + 8 && /^(?:DT|NN|JJ|POS|CD|PRP\$|HYPH)/.test(text.tags[end] ?? "")) end += 1;
  return end;
}

function sentenceEnd(text: ParsedText, token: number): number {
  return text.sentenceStarts[(text.sentenceOf[token] ?? 0) + 1] ?? text.length;
}

/** A phrase as a name: the words as they stand, "the" kept only before what no name qualifies. */
function phraseName(
  text: ParsedText,
  phrase: { start: number; bare: number; end: number; kind?: string },
): string {
  const first = text.forms[phrase.start]?.toLowerCase() ?? "";
  const holdsName = text.tags.slice(phrase.bare, phrase.end).some((tag) => tag.startsWith("NNP"));
  const start = first === "the" && holdsName ? phrase.bare : phrase.start;
  const words = text.text.slice(text.starts[start] ?? 0, text.ends[phrase.end - 1] ?? 0).replace(/\s+/g, " ");
  return lowerOpening(text, start, words);
}
