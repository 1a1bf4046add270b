import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { isPluralPhrase } from "./english/noun-number.ts";
import { jointParty } from "./first-person.ts";
import type { Party } from "./name-parties.ts";
import { resolveMentions } from "./resolve-mentions.ts";
import type { Scene } from "./scene.ts";
import { newWords, reworded, textOfWords, wordsOfSpan, type Word } from "./word.ts";

/** "asked them to host": they should host. */
const SUBJECTS: Readonly<Record<string, string>> = {
  me: "I",
  him: "he",
  her: "she",
  them: "they",
  us: "we",
  himself: "he",
  herself: "she",
  themselves: "they",
  itself: "it",
};
/** Tags of what follows the noun that counts. */
const AFTER_HEAD = /^(?:IN|TO|WDT|WP|WRB|VB[GNDZP]?|,|-LRB-|:)$/;
const QUANTITY = /^(?:many|most|some|all|several|few|both|half|plenty|dozens|\d.*)$/iu;

/** A noun phrase that can be the subject of a sentence. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly isPlural: boolean;
}

/** Number of the verb after some words: by the tag of the noun that they hang on, or by their letters. */
export function phraseOf(scene: Scene, given: readonly Word[]): Phrase {
  const [only, ...others] = given;
  const subject = SUBJECTS[only?.form.toLowerCase() ?? ""];
  const words =
    only !== undefined && others.length === 0 && subject !== undefined ? [reworded(only, subject)] : given;
  const { text } = scene;
  // By the tags: trees often hang "more troops" on the wrong word.
  const end = words.findIndex(
    ({ token }, index) => index > 0 && AFTER_HEAD.test(text.tags[token ?? -1] ?? ""),
  );
  if (text.tags[words[0]?.token ?? -1] === "VBG") return { words, isPlural: false };
  const before = end < 0 ? words : words.slice(0, end);
  const head =
    before.findLast(({ token }) => (text.tags[token ?? -1] ?? "").startsWith("NN")) ?? before.at(-1);
  return { words, isPlural: isPluralAt(scene, words, head) };
}

function isPluralAt({ text }: Scene, words: readonly Word[], head: Word | undefined): boolean {
  const token = head?.token;
  if (head === undefined || token === undefined || words.length === 1) {
    const form = textOfWords(words);
    const tag = text.tags[words[0]?.token ?? -1] ?? "";
    if (/^(?:they|we|I)$/iu.test(form)) return true;
    if (form === text.forms[words[0]?.token ?? -1])
      return tag === "NNS" || tag === "NNPS" || /^(?:they|we|these|those)$/iu.test(form);
    return (
      / and /u.test(form) ||
      (/^(?:the )?\p{Ll}/u.test(form) && !/^the \p{Lu}/u.test(form) && isPluralPhrase(form))
    );
  }
  if ((text.tags[token] ?? "").startsWith("V")) return false;
  if (words.slice(0, words.indexOf(head)).some((word) => isJoinedBy(text, words, word))) return true;
  const isCount = /^(?:number|lot|majority|handful|couple)$/iu.test(head.form);
  if (isCount && /^an?$/iu.test(words[0]?.form ?? "")) return true;
  if (!isCount && QUANTITY.test(head.form)) return true;
  return (
    text.tags[token] === "NNS" ||
    text.tags[token] === "NNPS" ||
    /^(?:they|we|these|those|people|police)$/iu.test(head.form)
  );
}

/** The "and" of "a man and a woman", not of "research and development costs". */
function isJoinedBy(text: ParsedText, words: readonly Word[], { token, form }: Word): boolean {
  if (form !== "and" || token === undefined) return false;
  const second = text.heads[token] ?? -1;
  const first = text.heads[second] ?? -1;
  const isNoun = (noun: number) =>
    (text.tags[noun] ?? "").startsWith("NN") && words.some((word) => word.token === noun);
  return (
    text.relations[second] === "conj" &&
    isNoun(first) &&
    isNoun(second) &&
    text.relations[first] !== "compound"
  );
}

/** The speakers as the subject of their claim; where nobody is named, the words of the source, if they say who it is. */
export function speakerPhrase(scene: Scene, mentioned: Set<string>): Phrase | undefined {
  const party = jointParty(scene, scene.speakers);
  if (party !== undefined) {
    mentioned.add(party.key);
    return partyPhrase(party);
  }
  const [span] = scene.attribution.source;
  return span === undefined ? undefined : spanPhrase(scene, span, mentioned);
}

/** The words of a span with its mentions named; undefined where only a pronoun is left. */
export function spanPhrase(scene: Scene, span: TokenSpan, mentioned: Set<string>): Phrase | undefined {
  const whole = scene.partyAt(span);
  const party = whole === undefined ? undefined : scene.partyOf(whole);
  if (party !== undefined && span.end - span.start <= 2) {
    mentioned.add(party.key);
    return partyPhrase(party);
  }
  const words = resolveMentions(scene, withoutEdges(wordsOfSpan(scene.text, span)), mentioned);
  const isPronoun =
    words.length === 1 && /^(?:PRP\$?|WP\$?|WDT|DT|EX)$/.test(scene.text.tags[words[0]?.token ?? -1] ?? "");
  const isUnnamed = isPronoun && words[0]?.form === scene.text.forms[words[0]?.token ?? -1];
  return words.length === 0 || isUnnamed ? undefined : phraseOf(scene, withoutOwner(scene, words));
}

function partyPhrase(party: Party): Phrase {
  const [word] = newWords("x");
  const words = word === undefined ? [] : [{ ...word, form: party.full }];
  return { words, isPlural: party.isPlural };
}

function withoutEdges(words: readonly Word[]): readonly Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && !/[\p{L}\p{N}]/u.test(words[start]?.form ?? "")) start += 1;
  while (end > start && !/[\p{L}\p{N}]/u.test(words[end - 1]?.form ?? "")) end -= 1;
  return words.slice(start, end);
}

/** "the judges'" as a subject is "the judges". */
function withoutOwner({ text }: Scene, words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return words;
  return text.tags[last.token ?? -1] === "POS" ? words.slice(0, -1) : words;
}
