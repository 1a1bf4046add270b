import type { ParsedText } from "../grammar/parsed-text.ts";
import { answeredBy, stanceOf, type Written } from "./answered-claim.ts";
import { claimFeatures, type ClaimFeatures } from "./claim-features.ts";
import { Groups } from "./groups.ts";
import { isSameClaim } from "./is-same-claim.ts";
import type { Scene } from "./scene.ts";

/** A claim, and the key that attributions to the same claim share. */
export interface SharedClaim {
  readonly claim: string | undefined;
  readonly key: string | undefined;
}

/** Rarest lemmas of a claim by which others are looked up, and others looked at for each: keeps the work linear. */
const LEMMAS_ASKED = 12;
const OTHERS_ASKED = 12;

/** Gives attributions to one proposition one claim and one key: by what they answer, else by their words. */
export function shareClaims(text: ParsedText, written: readonly Written[]): readonly SharedClaim[] {
  const groups = new Groups(written.length);
  written.forEach((_, index) => {
    const answered = answeredBy(written, index);
    if (answered !== undefined) groups.join(answered, index);
  });
  joinSameSentences(written, groups);
  joinByWords(text, written, groups);
  const texts = new Map<number, string>();
  for (const index of inOrderOfTrust(written)) {
    const claim = written[index]?.draft?.text;
    const group = groups.of(index);
    if (claim !== undefined && !texts.has(group)) texts.set(group, claim);
  }
  return written.map(({ scene }, index) => {
    const group = groups.of(index);
    const claim = scene.judgement.act === "declines" ? undefined : texts.get(group);
    return { claim, key: claim === undefined ? undefined : `claim-${group}` };
  });
}

/** Those who say it word it better than those who deny it, a whole sentence better than a noun phrase, the first best. */
function inOrderOfTrust(written: readonly Written[]): readonly number[] {
  const rank = (index: number) => {
    const entry = written[index];
    const isFor =
      entry !== undefined &&
      stanceOf(entry.scene.judgement.act) === "for" &&
      entry.scene.judgement.act !== "confirms";
    return (entry?.draft?.isSentence === true ? 0 : 2) + (isFor ? 0 : 1);
  };
  return written.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b);
}

/** "The bill deserves support", said by one and disputed by another: made from different words, and the same. */
function joinSameSentences(written: readonly Written[], groups: Groups): void {
  const firsts = new Map<string, number>();
  written.forEach(({ scene: { text }, draft }, index) => {
    if (draft?.isSentence !== true) return;
    const isOpen = draft.words.some(
      ({ token, form }) => text.tags[token ?? -1] === "PRP" && form === text.forms[token ?? -1],
    );
    const sentence = draft.text.toLowerCase();
    const first = firsts.get(sentence);
    if (first !== undefined && !isOpen) groups.join(first, index);
    else if (first === undefined) firsts.set(sentence, index);
  });
}

function joinByWords(text: ParsedText, written: readonly Written[], groups: Groups): void {
  const counts = new Map<string, number>();
  for (const lemma of text.lemmas)
    counts.set(lemma.toLowerCase(), (counts.get(lemma.toLowerCase()) ?? 0) + 1);
  const weightOf = (lemma: string) => 1 / (1 + Math.log(counts.get(lemma) ?? 1));
  const features = written.map(({ scene, draft }) =>
    draft?.isSentence === true ? claimFeatures(scene, draft) : undefined,
  );
  const claimsWith = new Map<string, number[]>();
  features.forEach((one, index) => {
    if (one === undefined) return;
    for (const other of likelyOthers(one, claimsWith, weightOf)) {
      if (mayShare(written, features, index, other, weightOf)) groups.join(other, index);
    }
    for (const lemma of rarest(one, weightOf))
      claimsWith.set(lemma, [...(claimsWith.get(lemma) ?? []), index].slice(-OTHERS_ASKED));
  });
}

function rarest({ lemmas }: ClaimFeatures, weightOf: (lemma: string) => number): readonly string[] {
  return [...lemmas].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1)).slice(0, LEMMAS_ASKED);
}

function likelyOthers(
  one: ClaimFeatures,
  claimsWith: ReadonlyMap<string, readonly number[]>,
  weightOf: (lemma: string) => number,
): ReadonlySet<number> {
  return new Set(rarest(one, weightOf).flatMap((lemma) => claimsWith.get(lemma) ?? []));
}

function mayShare(
  written: readonly Written[],
  features: readonly (ClaimFeatures | undefined)[],
  index: number,
  other: number,
  weightOf: (lemma: string) => number,
): boolean {
  const [mine, theirs] = [features[index], features[other]];
  const [one, two] = [written[index]?.scene, written[other]?.scene];
  if (mine === undefined || theirs === undefined || one === undefined || two === undefined) return false;
  const areOpposed =
    (stanceOf(one.judgement.act) === "against") !== (stanceOf(two.judgement.act) === "against");
  // Nobody denies what he himself says.
  if (areOpposed && nameOf(one) === nameOf(two)) return false;
  return isSameClaim(mine, theirs, areOpposed, weightOf);
}

function nameOf({ speakers }: Scene): string {
  return speakers.map(({ name }) => name).join("; ");
}
