import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ArticleText, Speaker } from "../../proposal.ts";
import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { countryOfDemonym } from "./gazetteer.ts";
import { NOBODY, type PartyDescriber } from "./describe-party.ts";
import { fullPhrase, kindOfUnknown } from "./full-phrase.ts";
import type { Party } from "./party.ts";
import type { Mention } from "./mention.ts";
import { headOf } from "./place-of.ts";
import { isRelativePronoun, pronounOf } from "./pronouns.ts";
import type { MentionReading } from "./read-mentions.ts";
import { modifiersBefore } from "./role-facts.ts";
import { jointHeads } from "./joint-heads.ts";
import { antecedentOfRelative, subjectBeforeColon, subjectOfVerb } from "./clause-links.ts";

/** Paragraphs over which a quotation may go on. */
const NEAR = 2;
/** Nested attributions stepped over on the way back. */
const MOST_NESTED = 10;
/** Tokens of a name with its titles. */
const LONGEST_NAME = 8;
const LAW = /^(?:law|laws|constitution|statute|treaty|agreement|deal|charter|convention|figures|data)$/i;

/** Resolves the source of each attribution to the parties behind it. */
export class SourceResolver {
  readonly #text: ParsedText;
  readonly #attributions: readonly Attribution[];
  readonly #article: ArticleText;
  readonly #reading: MentionReading;
  readonly #describer: PartyDescriber;
  readonly #speakers: (readonly Speaker[] | "open")[] = [];
  /** Innermost attribution in whose content a token stands; -1: none. */
  readonly #contentOf: Int32Array;
  /** Attribution of whose cue a token is part; -1: none. */
  readonly #cueOf: Int32Array;

  constructor(
    text: ParsedText,
    attributions: readonly Attribution[],
    article: ArticleText,
    reading: MentionReading,
    describer: PartyDescriber,
  ) {
    this.#text = text;
    this.#attributions = attributions;
    this.#article = article;
    this.#reading = reading;
    this.#describer = describer;
    this.#contentOf = new Int32Array(text.length).fill(-1);
    this.#cueOf = new Int32Array(text.length).fill(-1);
    attributions.forEach(({ content, cue }, index) => {
      for (const { start, end } of content) this.#contentOf.fill(index, start, end);
      this.#cueOf.fill(index, cue.start, cue.end);
    });
  }

  /** Never empty. */
  speakersOf(index: number): readonly Speaker[] {
    const known = this.#speakers[index];
    if (known === "open") return [NOBODY];
    if (known !== undefined) return known;
    this.#speakers[index] = "open";
    const attribution = this.#attributions[index];
    const found = attribution === undefined ? [] : this.#resolve(attribution, index);
    const speakers = found.length > 0 ? found : [NOBODY];
    this.#speakers[index] = speakers;
    return speakers;
  }

  partyAt(span: TokenSpan): Speaker | undefined {
    if (span.end - span.start === 1) {
      const pronoun = pronounOf(this.#text.forms[span.start] ?? "");
      if (pronoun?.person === "first") {
        const speakers = this.#firstPerson(span.start, -1, pronoun.number === "many");
        return speakers.length === 1 ? speakers[0] : undefined;
      }
    }
    const mention = this.#mentionAt(headOf(this.#text, span)) ?? this.#firstMentionIn(span);
    if (mention === undefined) return undefined;
    const speaker = this.#describer.describe(mention.party, mention.place.endsWith("subject"));
    return speaker.kind === "none" ? undefined : speaker;
  }

  #resolve(attribution: Attribution, index: number): readonly Speaker[] {
    const [first, ...rest] = attribution.source;
    if (first === undefined) return this.#implicit(attribution, index);
    const speakers: Speaker[] = [];
    for (const part of [first, ...rest]) {
      for (const speaker of this.#speakersIn(part, attribution, index)) {
        if (speaker.name !== "" && !speakers.some(({ name }) => name === speaker.name))
          speakers.push(speaker);
      }
    }
    return speakers;
  }

  #speakersIn(part: TokenSpan, attribution: Attribution, index: number): readonly Speaker[] {
    const heads = jointHeads(this.#text, part, this.#reading);
    return heads.flatMap((head) => this.#speakersAt(head, part, attribution, index));
  }

  #speakersAt(head: number, part: TokenSpan, attribution: Attribution, index: number): readonly Speaker[] {
    const form = this.#text.forms[head] ?? "";
    const pronoun = pronounOf(form);
    if (pronoun?.person === "first") {
      const outer = attribution.within ?? -1;
      return this.#firstPerson(head, outer === index ? -1 : outer, pronoun.number === "many");
    }
    if (isRelativePronoun(form) && part.end - part.start <= 2) {
      const mention = this.#antecedent(head, form.toLowerCase());
      return mention === undefined
        ? this.#unknownAntecedent(head)
        : [this.#describer.describe(mention.party)];
    }
    const country = part.end - part.start === 1 ? countryOfDemonym(form) : undefined;
    if (country !== undefined && !form.endsWith("s")) return [this.#describer.state(country)];
    const mention = this.#mentionAt(head);
    if (pronoun !== undefined) return mention === undefined ? [] : [this.#describer.describe(mention.party)];
    if (mention !== undefined) return [this.#describeIn(mention, part)];
    return this.#unknownPhrase(head, part);
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
    const owner = this.#mentionAt(part.start) ?? this.#mentionAt(part.start + 1);
    const isOwner =
      owner !== undefined && owner !== mention && owner.place === "possessor" && owner.end < mention.end;
    return isOwner && owner.party.kind !== "document" ? owner.party : undefined;
  }

  /** A head noun of which nothing is known: whoever owns it speaks, else the words stand for themselves. */
  #unknownPhrase(head: number, part: TokenSpan): readonly Speaker[] {
    const apposed = this.#nameAfterComma(head, part);
    if (apposed !== undefined) return [this.#describer.describe(apposed.party)];
    const owner = this.#firstMentionIn(part);
    const isOwner = owner !== undefined && owner.place === "possessor" && owner.end <= head;
    if (isOwner || (owner !== undefined && this.#text.tags[head]?.startsWith("NN") !== true)) {
      return [this.#describer.describe(owner.party)];
    }
    const kind = kindOfUnknown(this.#text, head, part);
    if (kind === "none") return owner === undefined ? [] : [this.#describer.describe(owner.party)];
    const name = fullPhrase(this.#text, part, part.end);
    return [{ name, kind, altNames: [], role: undefined, onBehalfOf: undefined }];
  }

  /** "I" is who speaks the words around it, "we" its organisation; outside of any words the author. */
  #firstPerson(token: number, outer: number, isPlural: boolean): readonly Speaker[] {
    const around = outer >= 0 ? outer : (this.#contentOf[token] ?? -1);
    const isQuoted = (this.#text.quotationOf[token] ?? -1) >= 0;
    if (around < 0) return isQuoted ? [] : [this.#author()];
    const speakers = this.speakersOf(around);
    if (!isPlural) return speakers;
    const bodies = speakers.flatMap(({ onBehalfOf }) => (onBehalfOf === undefined ? [] : [onBehalfOf]));
    const [body] = bodies;
    if (body === undefined) return speakers;
    return [{ name: body, kind: "organization", altNames: [], role: undefined, onBehalfOf: undefined }];
  }

  #author(): Speaker {
    const [name] = this.#article.authors.length === 1 ? this.#article.authors : [];
    return {
      name: name ?? "author",
      kind: "author",
      altNames: [],
      role: undefined,
      onBehalfOf: this.#article.outlet,
    };
  }

  /** "He said X, adding that Y", "he said X and warned that Y": the subject of the verb it hangs on. */
  #implicit(attribution: Attribution, index: number): readonly Speaker[] {
    const { cue } = attribution;
    const ask = {
      isCue: (token: number) => {
        const other = this.#cueOf[token] ?? -1;
        return other >= 0 && other !== index;
      },
      canSpeak: (token: number) => {
        const kind = this.#mentionAt(token)?.party.kind;
        return kind !== undefined && kind !== "document";
      },
    };
    const isSign = /^[:–—-]+$/.test(this.#text.forms[cue.start] ?? "");
    const found = isSign
      ? subjectBeforeColon(this.#text, cue.start, ask)
      : subjectOfVerb(this.#text, verbOfCue(this.#text, cue), ask);
    if (found?.kind === "cue") return this.speakersOf(this.#cueOf[found.token] ?? -1);
    if (found !== undefined) {
      return this.#speakersIn({ start: found.token, end: found.token + 1 }, attribution, index);
    }
    return isSign ? this.#goesOn(attribution, index) : this.#nameAbove(cue.start);
  }

  /** A quotation behind a bare colon goes on with the speaker of the last one: "On taxes: …". */
  #goesOn({ cue, content }: Attribution, index: number): readonly Speaker[] {
    const [first] = content;
    const isQuoted = first !== undefined && (this.#text.quotationOf[first.start] ?? -1) >= 0;
    let last = index - 1;
    while (last > 0 && index - last < MOST_NESTED && this.#attributions[last]?.within !== undefined)
      last -= 1;
    const before = this.#attributions[last];
    if (!isQuoted || before === undefined || before.cue.start > cue.start) return [];
    const end = Math.max(before.cue.end, ...before.content.map((part) => part.end)) - 1;
    const gap = (this.#text.paragraphOf[cue.start] ?? 0) - (this.#text.paragraphOf[end] ?? 0);
    return gap <= NEAR ? this.speakersOf(last) : [];
  }

  /** A page may put a linked name into a paragraph of its own above "said on Friday". */
  #nameAbove(token: number): readonly Speaker[] {
    const paragraph = this.#text.paragraphOf[token] ?? 0;
    if (paragraph === 0 || this.#text.paragraphStarts[paragraph] !== token) return [];
    const start = this.#text.paragraphStarts[paragraph - 1] ?? 0;
    const mention = this.#mentionAt(token - 1);
    const isAlone = mention?.how === "name" && mention.end === token && token - start <= LONGEST_NAME;
    return isAlone ? [this.#describer.describe(mention.party, true)] : [];
  }

  /** "The group's mouthpiece, Jane Roe": a name between commas behind a noun of no list. */
  #nameAfterComma(head: number, { end }: TokenSpan): Mention | undefined {
    const mention = this.#text.forms[head + 1] === "," ? this.#mentionAt(head + 2) : undefined;
    if (mention?.how !== "name" || mention.party.kind !== "person" || mention.place === "possessor")
      return undefined;
    return mention.end >= end || this.#text.forms[mention.end] === "," ? mention : undefined;
  }

  #mentionAt(token: number): Mention | undefined {
    return this.#reading.mentions[this.#reading.mentionOf[token] ?? -1];
  }

  #firstMentionIn({ start, end }: TokenSpan): Mention | undefined {
    for (let i = start; i < end; i += 1) {
      const mention = this.#mentionAt(i);
      if (mention !== undefined) return mention;
    }
    return undefined;
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
    const mention = this.#mentionAt(antecedentOfRelative(this.#text, token));
    if (mention !== undefined && (pronoun !== "who" || isPeople(mention))) return mention;
    for (
      let i = token - 1;
      i >= Math.max(0, token - 25) && this.#text.sentenceOf[i] === this.#text.sentenceOf[token];
      i -= 1
    ) {
      const before = this.#mentionAt(i);
      if (before === undefined || before.place === "possessor") continue;
      if (pronoun === "who" ? isPeople(before) : i >= token - 3) return before;
    }
    return undefined;
  }
}

function isPeople({ party }: Mention): boolean {
  return party.kind === "person" || party.kind === "group";
}

/** The full verb of a cue: "accused" in "has accused". */
function verbOfCue(text: ParsedText, cue: TokenSpan): number {
  const head = headOf(text, cue);
  for (let i = head; i < cue.end; i += 1) {
    if ((text.tags[i] ?? "").startsWith("VB") && !(text.relations[i] ?? "").startsWith("aux")) return i;
  }
  return head;
}
