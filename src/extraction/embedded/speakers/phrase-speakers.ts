import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Speaker } from "../../proposal.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { antecedentOfRelative } from "./clause-links.ts";
import type { PartyDescriber } from "./describe-party.ts";
import { fullPhrase, kindOfUnknown } from "./full-phrase.ts";
import { countryOfDemonym } from "./gazetteer.ts";
import type { Mention } from "./mention.ts";
import type { Party } from "./party.ts";
import { pronounOf } from "./pronouns.ts";
import type { MentionReading } from "./read-mentions.ts";
import { modifiersBefore } from "./role-facts.ts";

/** Documents that their owner does not speak through. */
const LAW = /^(?:law|laws|constitution|statute|treaty|agreement|deal|charter|convention|figures|data)$/i;
/** Tokens that a "who" looks back for people. */
const REACH = 25;

/** Who is behind a phrase in a source: a name, "the minister", "officials in the north", "her letter", "who". */
export class PhraseSpeakers {
  readonly #text: ParsedText;
  readonly #reading: MentionReading;
  readonly #describer: PartyDescriber;

  constructor(text: ParsedText, reading: MentionReading, describer: PartyDescriber) {
    this.#text = text;
    this.#reading = reading;
    this.#describer = describer;
  }

  /** `head`: the word of the part that stands for the speaker. */
  speakersAt(head: number, part: TokenSpan): readonly Speaker[] {
    const form = this.#text.forms[head] ?? "";
    const country = part.end - part.start === 1 ? countryOfDemonym(form) : undefined;
    if (country !== undefined && !form.endsWith("s")) return [this.#describer.state(country)];
    const mention = this.mentionAt(head);
    if (pronounOf(form) !== undefined) {
      return mention === undefined ? [] : [this.#describer.describe(mention.party)];
    }
    return mention === undefined ? this.#unknownPhrase(head, part) : [this.#describeIn(mention, part)];
  }

  /** Whom "who" or "which" stands for. */
  antecedentOf(token: number): readonly Speaker[] {
    const mention = this.#antecedent(token, this.#text.forms[token]?.toLowerCase() ?? "");
    return mention === undefined ? this.#unknownAntecedent(token) : [this.#describer.describe(mention.party)];
  }

  mentionAt(token: number): Mention | undefined {
    return this.#reading.mentions[this.#reading.mentionOf[token] ?? -1];
  }

  firstMentionIn({ start, end }: TokenSpan): Mention | undefined {
    for (let i = start; i < end; i += 1) {
      const mention = this.mentionAt(i);
      if (mention !== undefined) return mention;
    }
    return undefined;
  }

  /** A phrase without a name is called by all its words in the source: "officials in the north". */
  #describeIn(mention: Mention, part: TokenSpan): Speaker {
    const { party } = mention;
    const owner = party.kind === "document" ? this.#ownerOf(mention, part) : undefined;
    if (owner !== undefined) return this.#describer.describe(owner);
    const isBare = mention.how === "phrase" && !party.isNamed && party.kind !== "organization";
    if (isBare && mention.start < part.start) {
      if (party.kind === "group") this.#describer.rename(party, fullPhrase(this.#text, part, part.end));
    } else if (isBare && party.kind === "group") return this.#describedAs(mention, part);
    else if (isBare) {
      const isFirst =
        this.#text.forms[mention.start]?.toLowerCase() === party.name.split(" ")[0]?.toLowerCase();
      if (isFirst) this.#describer.rename(party, fullPhrase(this.#text, mention, part.end));
    }
    return this.#describer.describe(party, mention.how === "name");
  }

  /** A group by the fuller of its names: "separatists in the north" rather than "the separatists". */
  #describedAs({ party, start, end }: Mention, part: TokenSpan): Speaker {
    const name = fullPhrase(this.#text, { start, end }, part.end);
    if (name.split(" ").length > party.name.split(" ").length) this.#describer.rename(party, name);
    return this.#describer.describe(party);
  }

  /** "Her letter said": who wrote it speaks. Laws of states stay documents. */
  #ownerOf(mention: Mention, part: TokenSpan): Party | undefined {
    if (mention.how !== "phrase" || LAW.test(this.#text.forms[mention.end - 1] ?? "")) return undefined;
    const owner = this.mentionAt(part.start) ?? this.mentionAt(part.start + 1);
    const isOwner =
      owner !== undefined && owner !== mention && owner.place === "possessor" && owner.end < mention.end;
    return isOwner && owner.party.kind !== "document" ? owner.party : undefined;
  }

  /** A head noun of which nothing is known: whoever owns it speaks, else the words stand for themselves. */
  #unknownPhrase(head: number, part: TokenSpan): readonly Speaker[] {
    const apposed = this.#nameAfterComma(head, part);
    if (apposed !== undefined) return [this.#describer.describe(apposed.party)];
    const owner = this.firstMentionIn(part);
    const isOwner = owner !== undefined && owner.place === "possessor" && owner.end <= head;
    if (isOwner || (owner !== undefined && this.#text.tags[head]?.startsWith("NN") !== true)) {
      return [this.#describer.describe(owner.party)];
    }
    const kind = kindOfUnknown(this.#text, head, part);
    if (kind === "none") return owner === undefined ? [] : [this.#describer.describe(owner.party)];
    const name = fullPhrase(this.#text, part, part.end);
    return [{ name, kind, altNames: [], role: undefined, onBehalfOf: undefined }];
  }

  /** "The group's mouthpiece, Jane Roe": a name between commas behind a noun of no list. */
  #nameAfterComma(head: number, { end }: TokenSpan): Mention | undefined {
    const mention = this.#text.forms[head + 1] === "," ? this.mentionAt(head + 2) : undefined;
    if (mention?.how !== "name" || mention.party.kind !== "person" || mention.place === "possessor")
      return undefined;
    return mention.end >= end || this.#text.forms[mention.end] === "," ? mention : undefined;
  }

  /** "Partisans who": people by a noun of no list. */
  #unknownAntecedent(token: number): readonly Speaker[] {
    const inTree = antecedentOfRelative(this.#text, token);
    const noun = inTree >= 0 ? inTree : token - 1;
    const tag = this.#text.tags[noun] ?? "";
    if (!/^NNP?S?$/.test(tag) || this.#text.forms[token]?.toLowerCase() !== "who") return [];
    const start = modifiersBefore(this.#text, noun, noun + 1);
    const name = fullPhrase(this.#text, { start, end: noun + 1 }, noun + 1);
    const kind = tag.endsWith("S") ? "group" : "person";
    return [{ name, kind, altNames: [], role: undefined, onBehalfOf: undefined }];
  }

  /** The noun that a relative clause hangs on in the tree; for "who" it must be people, else the last people before it. */
  #antecedent(token: number, pronoun: string): Mention | undefined {
    const mention = this.mentionAt(antecedentOfRelative(this.#text, token));
    if (mention !== undefined && (pronoun !== "who" || isPeople(mention))) return mention;
    for (
      let i = token - 1;
      i >= Math.max(0, token - REACH) && this.#text.sentenceOf[i] === this.#text.sentenceOf[token];
      i -= 1
    ) {
      const before = this.mentionAt(i);
      if (before === undefined || before.place === "possessor") continue;
      if (pronoun === "who" ? isPeople(before) : i >= token - 3) return before;
    }
    return undefined;
  }
}

function isPeople({ party }: Mention): boolean {
  return party.kind === "person" || party.kind === "group";
}
