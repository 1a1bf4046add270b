import type { Speaker } from "../../proposal.ts";
import { agreeingVerbs } from "./agreement.ts";
import { possessiveOf } from "./english/possessive.ts";
import { pronounFor, pronounOf, type Pronoun } from "./english/pronouns.ts";
import { isMimicked, partyOfI, partyOfWe } from "./first-person.ts";
import type { Party } from "./name-parties.ts";
import { nounPhraseAt, properNameAt, type MentionSpan } from "./mention-spans.ts";
import type { Scene } from "./scene.ts";
import { isSpeaking, partyOfThird, type Mention } from "./sure-party.ts";
import { isRelation } from "./tree.ts";
import { reworded, type Word } from "./word.ts";

/** Words with those named whom they mean; `mentioned` grows by the parties that stand there by name. */
export function resolveMentions(
  scene: Scene,
  words: readonly Word[],
  mentioned: Set<string>,
): readonly Word[] {
  const resolved: Word[] = [];
  const newForms = new Map<number, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    const { token } = word;
    const pronoun = token === undefined ? undefined : pronounOf(word.form, scene.text.tags[token] ?? "");
    if (token === undefined) resolved.push(word);
    else if (pronoun !== undefined) {
      resolved.push(
        reworded(
          word,
          namedPronoun(scene, { words, index, token }, pronoun, mentioned, newForms) ?? word.form,
        ),
      );
    } else {
      const span = properNameAt(scene, words, index) ?? nounPhraseAt(scene, words, index);
      const name = span === undefined ? undefined : fullNameOf(scene, span, mentioned);
      const isNamed = span !== undefined && name !== undefined;
      resolved.push(isNamed ? { ...word, form: name, token: span.head } : word);
      if (isNamed) index += span.end - span.start - 1;
    }
  }
  return resolved.map((word) => {
    const form = newForms.get(word.token ?? -1);
    if (form === undefined) return word;
    return { ...reworded(word, form), isGlued: word.isGlued && form.startsWith("'") };
  });
}

/** What stands in the place of a pronoun, undefined where the pronoun stays; the verbs that agree go to `newForms`. */
function namedPronoun(
  scene: Scene,
  mention: Mention,
  pronoun: Pronoun,
  mentioned: Set<string>,
  newForms: Map<number, string>,
): string | undefined {
  const { token } = mention;
  const party = isReplaceable(scene, token, pronoun) ? partyOfPronoun(scene, mention, pronoun) : undefined;
  const isKnown = party !== undefined && mentioned.has(party.key);
  if (party === undefined || party.full.split(" ").length > LONGEST_NAME || (isKnown && pronoun.person === 3))
    return undefined;
  mentioned.add(party.key);
  if (pronoun.case === "subject" && !isRelation(scene.text.relations[token], "obj", "iobj", "obl", "nmod")) {
    const isPlural = party.isPlural || isCoordinated(scene, token);
    const replaced = { pronoun: token, wasPlural: pronoun.isPlural, isPlural };
    for (const [verb, form] of agreeingVerbs(scene.text, scene.tree, replaced)) newForms.set(verb, form);
  }
  const again = isKnown ? pronounAgain(scene, party, pronoun) : undefined;
  if (again !== undefined) return again;
  if (pronoun.case === "reflexive") return pronounFor(party, "reflexive") ?? "themself";
  const name = isKnown ? party.short : party.full;
  const isOwner = pronoun.case === "determiner" || pronoun.case === "possessive";
  return isOwner ? possessiveOf(name, party.isPlural) : name;
}

function partyOfPronoun(scene: Scene, mention: Mention, pronoun: Pronoun): Party | undefined {
  if (pronoun.person === 3)
    return pronoun.case === "reflexive" ? undefined : partyOfThird(scene, mention, pronoun);
  return pronoun.isPlural
    ? partyOfWe(scene, mention.token, pronoun.case === "determiner")
    : partyOfI(scene, mention.token);
}

/** Not the "it" of "it rains", nor "we" in "we old teachers" and "all of us". */
function isReplaceable({ text }: Scene, token: number, pronoun: Pronoun): boolean {
  if (isRelation(text.relations[token], "expl") || text.forms[token + 1] === "God") return false;
  if (pronoun.person === 3) return true;
  if (isMimicked({ text }, token)) return false;
  if (!pronoun.isPlural || pronoun.case === "determiner") return true;
  const after = [1, 2].map((step) => text.tags[token + step] ?? "");
  const namesItself =
    /^NNP?S?$/.test(after[0] ?? "") || (after[0] === "JJ" && /^NNP?S?$/.test(after[1] ?? ""));
  return !namesItself && !(pronoun.case === "object" && text.forms[token - 1]?.toLowerCase() === "of");
}

function isCoordinated({ text, tree }: Scene, token: number): boolean {
  const isConjunct = text.relations[token] === "conj";
  return isConjunct || tree.childrenOf(token).some((child) => text.relations[child] === "conj");
}

/** "she" for somebody named before; undefined where somebody else could be meant by it. */
function pronounAgain(scene: Scene, party: Party, { case: role }: Pronoun): string | undefined {
  const again = pronounFor(party, role);
  const own = again === undefined ? undefined : pronounOf(again, "PRP");
  const isTaken = scene.attribution.content.some(({ start, end }) => {
    for (let token = start; token < Math.min(end, start + MOST_TOKENS); token += 1) {
      const other = pronounOf(scene.text.forms[token] ?? "", scene.text.tags[token] ?? "");
      if (other?.person !== 3 || other.gender !== own?.gender || other.isPlural !== own?.isPlural) continue;
      // Within a quotation no "she" is she who speaks.
      if ((scene.text.quotationOf[token] ?? -1) >= 0) return true;
      if (scene.partyAt({ start: token, end: token + 1 })?.name.toLowerCase() !== party.key) return true;
    }
    return false;
  });
  return isTaken ? undefined : again;
}

/** The full name for a surname that stands first; a name for "the company" where it is the one that speaks. */
function fullNameOf(scene: Scene, span: MentionSpan, mentioned: Set<string>): string | undefined {
  const speaker = scene.partyAt({ start: span.start, end: span.end });
  const party = speaker === undefined ? undefined : scene.partyOf(speaker);
  if (speaker === undefined || party === undefined) return undefined;
  const isKnown = mentioned.has(party.key);
  if (span.isName) {
    mentioned.add(party.key);
    const isBare = span.words === span.last || TITLES.test(span.words.slice(0, -span.last.length));
    const isPart =
      isBare && party.isPerson && party.full.endsWith(` ${span.last}`) && party.full !== span.words;
    return isPart && !isKnown ? party.full : undefined;
  }
  const isNamed = /^(?:the )?\p{Lu}/u.test(party.full) && party.isPlural === span.isPlural;
  if (!isNamed || isKnown || !isSureNoun(scene, span, speaker)) return undefined;
  mentioned.add(party.key);
  return party.full;
}

/** Words of a name that may stand for a pronoun: a description as long as that would hide the claim. */
const LONGEST_NAME = 6;
/** Tokens of a part of a content in which other bearers of a pronoun are looked for. */
const MOST_TOKENS = 300;
/** Titles that say nothing of an office: "President Roe" stays, as there may be two of that name. */
const TITLES = /^(?:(?:mr|mrs|ms|miss|dr|sir)\.? )$/iu;
/** Nouns for one party of an article that few others share: "the judge"; not "the candidate", "the company". */
const OWN_NOUN =
  /^(?:president|senator|judge|director|owner|mayor|governor|minister|chancellor|king|queen|pope|bishop|coach|congressman|congresswoman|ambassador|actor|actress|singer|author|professor)$/u;

function isSureNoun(scene: Scene, { last, start }: MentionSpan, speaker: Speaker): boolean {
  if (isSpeaking(scene, speaker)) return true;
  return OWN_NOUN.test(last.toLowerCase()) && (scene.text.quotationOf[start] ?? -1) < 0;
}
