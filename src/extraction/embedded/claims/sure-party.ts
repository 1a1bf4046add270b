import type { Speaker } from "../../proposal.ts";
import { kindsOfWord, type CueKind } from "./cue-kinds.ts";
import type { Pronoun } from "./english/pronouns.ts";
import { nameRunAt } from "./mention-spans.ts";
import type { Party } from "./name-parties.ts";
import type { Scene } from "./scene.ts";
import type { Word } from "./word.ts";

const ABOUT_SOMEBODY: readonly CueKind[] = [
  "accuses",
  "blames",
  "calls",
  "criticises",
  "denies",
  "doubts",
  "opposes",
  "praises",
  "supports",
];

/** A mention among the words of a claim. */
export interface Mention {
  readonly words: readonly Word[];
  /** Place among the words. */
  readonly index: number;
  readonly token: number;
}

/**
 * Whom "he", "it", "they" mean, where a claim may be built on it: a wrong name in a claim is worse than a pronoun. Only in
 * the article's own words; inside quotations a third of such pronouns are taken for the wrong person.
 *
 * "It" and "they" are the speaker, before any other noun. "He" and "she" as subjects are whom the speakers' side takes
 * them for, unless somebody is named before them in the same sentence. "His" and "her" may be of whom the speaker
 * attacks or praises. "Him" stays.
 */
export function partyOfThird(scene: Scene, mention: Mention, pronoun: Pronoun): Party | undefined {
  const { text } = scene;
  const { token } = mention;
  if ((text.quotationOf[token] ?? -1) >= 0) return undefined;
  const found = scene.partyAt({ start: token, end: token + 1 });
  const party = found === undefined ? undefined : scene.partyOf(found);
  if (found === undefined || party === undefined) return undefined;
  const isSpeaker = isSpeaking(scene, found);
  if (pronoun.gender === undefined) {
    // "they" may be one organisation, "it" is no group.
    const fits = pronoun.isPlural ? !party.isPerson : !party.isPerson && !party.isPlural;
    return fits && isSpeaker && !hasNounBefore(scene, mention) ? party : undefined;
  }
  const isAlone = mention.words.length === 1 || party.isPlural;
  if (
    !party.isPerson ||
    isAlone ||
    pronoun.case === "object" ||
    (party.gender ?? pronoun.gender) !== pronoun.gender
  )
    return undefined;
  // "He could win, Roe said" is mostly of somebody else, "Roe said he could win" of Roe.
  if (isSpeaker && token < scene.attribution.cue.start) return undefined;
  if (pronoun.case === "determiner" && isSpeaker && isAboutSomebody(scene)) return undefined;
  // "what she said were lies": she who speaks, or anybody.
  const isTelling = /^(?:say|call|describe|term|label)$/.test(text.lemmas[text.heads[token] ?? -1] ?? "");
  if (isTelling && !isSpeaker) return undefined;
  return hasPersonBefore(scene, mention) ? undefined : party;
}

/** Whether the cue judges what somebody else is or does. */
function isAboutSomebody({ text, attribution: { cue } }: Scene): boolean {
  // "speculated about her wardrobe"
  if (cue.end - cue.start > 1 && /^(?:IN|RP)$/.test(text.tags[cue.end - 1] ?? "")) return true;
  for (let token = cue.start; token < cue.end; token += 1) {
    const kinds = kindsOfWord(text.lemmas[token]?.toLowerCase() ?? "", text.universalTags[token] ?? "");
    if (ABOUT_SOMEBODY.some((kind) => kinds.includes(kind))) return true;
  }
  return false;
}

/** Whether a party is one of those who speak, or whom they speak for. */
export function isSpeaking({ speakers }: Scene, { name }: Speaker): boolean {
  return speakers.some((speaker) => speaker.name === name || speaker.onBehalfOf === name);
}

function hasNounBefore({ text }: Scene, { words, index }: Mention): boolean {
  return words.slice(0, index).some(({ token }) => /^(?:NN|PRP$|CD)/.test(text.tags[token ?? -1] ?? ""));
}

/** Somebody named who may be the one meant: names of organisations and places do not count. */
function hasPersonBefore(scene: Scene, { words, index }: Mention): boolean {
  for (let at = 0; at < index; at += 1) {
    const span = nameRunAt(scene, words, at);
    if (span === undefined) continue;
    const party = scene.partyAt(span);
    if (party === undefined || party.kind === "person") return true;
  }
  return false;
}
