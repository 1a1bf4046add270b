import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ArticleText, Speaker } from "../../proposal.ts";
import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { subjectBeforeColon, subjectOfVerb } from "./clause-links.ts";
import { NOBODY, type PartyDescriber } from "./describe-party.ts";
import { jointHeads } from "./joint-heads.ts";
import { PhraseSpeakers } from "./phrase-speakers.ts";
import { countryOfDemonym } from "./gazetteer.ts";
import { headOf } from "./place-of.ts";
import { isRelativePronoun, pronounOf } from "./pronouns.ts";
import type { MentionReading } from "./read-mentions.ts";

/** Paragraphs over which a quotation may go on. */
const NEAR = 4;
/** Nested attributions stepped over on the way back. */
const MOST_NESTED = 10;
/** Tokens of a name with its titles. */
const LONGEST_NAME = 8;
/** Attributions that may lean on one another for their speaker. */
const DEEPEST = 100;

/** Resolves the source of each attribution to the parties behind it. */
export class SourceResolver {
  readonly #text: ParsedText;
  readonly #attributions: readonly Attribution[];
  readonly #article: ArticleText;
  readonly #reading: MentionReading;
  readonly #describer: PartyDescriber;
  readonly #phrases: PhraseSpeakers;
  readonly #speakers: (readonly Speaker[] | "open")[] = [];
  #depth = 0;
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
    this.#phrases = new PhraseSpeakers(text, reading, describer);
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
    if (known === "open" || this.#depth > DEEPEST) return [NOBODY];
    if (known !== undefined) return known;
    this.#speakers[index] = "open";
    this.#depth += 1;
    const attribution = this.#attributions[index];
    const found = attribution === undefined ? [] : this.#resolve(attribution, index);
    const speakers = found.length > 0 ? found : [NOBODY];
    this.#depth -= 1;
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
    const mention = this.#phrases.mentionAt(headOf(this.#text, span)) ?? this.#phrases.firstMentionIn(span);
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
    const state = this.#stateBefore(part, attribution);
    if (state !== undefined) return [state];
    const heads = jointHeads(this.#text, part, this.#reading);
    return heads.flatMap((head) => this.#speakersAt(head, part, attribution, index));
  }

  /** "Danish claims": a lone adjective before a noun that is the cue stands for its state. */
  #stateBefore({ start, end }: TokenSpan, { cue }: Attribution): Speaker | undefined {
    const { forms, universalTags } = this.#text;
    const form = forms[start] ?? "";
    const country = end - start === 1 && end === cue.start ? countryOfDemonym(form) : undefined;
    if (country === undefined || form.endsWith("s") || universalTags[cue.start] !== "NOUN") return undefined;
    return { ...NOBODY, name: country, kind: "organization" };
  }

  #speakersAt(head: number, part: TokenSpan, attribution: Attribution, index: number): readonly Speaker[] {
    const form = this.#text.forms[head] ?? "";
    const pronoun = pronounOf(form);
    if (pronoun?.person === "first") {
      const outer = attribution.within ?? -1;
      return this.#firstPerson(head, outer === index ? -1 : outer, pronoun.number === "many");
    }
    if (isRelativePronoun(form) && part.end - part.start <= 2) return this.#phrases.antecedentOf(head);
    return this.#phrases.speakersAt(head, part);
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
        const kind = this.#phrases.mentionAt(token)?.party.kind;
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
    const mention = this.#phrases.mentionAt(token - 1);
    const isAlone = mention?.how === "name" && mention.end === token && token - start <= LONGEST_NAME;
    return isAlone ? [this.#describer.describe(mention.party, true)] : [];
  }
}

/** The full verb of a cue: "accused" in "has accused". */
function verbOfCue(text: ParsedText, cue: TokenSpan): number {
  const head = headOf(text, cue);
  for (let i = head; i < cue.end; i += 1) {
    if ((text.tags[i] ?? "").startsWith("VB") && !(text.relations[i] ?? "").startsWith("aux")) return i;
  }
  return head;
}
