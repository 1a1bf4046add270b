import type { ContentShape } from "./content-shape.ts";
import type { CueFacts } from "./cue-facts.ts";
import { finiteOfGerund, finitePresent } from "./finite-verb.ts";
import { UNTRUE } from "./positive-form.ts";
import { phraseOf, spanPhrase, speakerPhrase, type Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { sentenceOfPhrase } from "./sentence-of-phrase.ts";
import { newWords, type Word } from "./word.ts";

/**
 * A sentence from words that are none by themselves ("to cut jobs", "of stealing cars", "the bill"); undefined where
 * none can be made without guessing.
 */
export function sentenceOfShape(
  scene: Scene,
  cue: CueFacts,
  shape: ContentShape,
  words: readonly Word[],
  mentioned: Set<string>,
): readonly Word[] | undefined {
  if (shape.kind === "infinitive") return sentenceOfInfinitive(scene, cue, shape, mentioned);
  if (shape.kind === "gerund") return sentenceOfGerund(scene, cue, shape, words, mentioned);
  if (shape.kind === "pair") return sentenceOfPair(scene, cue, shape, mentioned);
  return shape.kind === "phrase" ? sentenceOfPhrase(scene, cue, words, shape.head, mentioned) : undefined;
}

type Infinitive = Extract<ContentShape, { kind: "infinitive" }>;
type Gerund = Extract<ContentShape, { kind: "gerund" }>;
type Pair = Extract<ContentShape, { kind: "pair" }>;

function sentenceOfInfinitive(
  scene: Scene,
  cue: CueFacts,
  { subject, rest, isNegated }: Infinitive,
  mentioned: Set<string>,
): readonly Word[] | undefined {
  const outer = subject.length > 0 ? undefined : otherSubject(scene, cue, mentioned);
  const doer = subject.length > 0 ? phraseOf(scene, subject) : (outer ?? ownSubject(scene, cue, mentioned));
  const link = linkOf(scene, cue, subject.length === 0 && outer === undefined);
  const isNot = isNegated !== (cue.isNegated || cue.is("refuses"));
  if (link === undefined) return undefined;
  if (doer === undefined)
    return isDemand(scene, cue) && !isNot ? [...newWords("There is a need to"), ...rest] : undefined;
  if (link === "present")
    return isNot ? undefined : [...doer.words, ...finitePresent(scene, rest, doer.isPlural)];
  if (link === "want") {
    if (isNot) return undefined;
    const verb = cue.lemmas.includes("hope") ? "hope" : "want";
    return [...doer.words, ...newWords(`${verb}${doer.isPlural ? "" : "s"} to`), ...rest];
  }
  const { act } = scene.judgement;
  const isPositive = !isNot || act === "denies" || act === "disputes";
  return [...doer.words, ...newWords(isPositive ? link : `${link} not`), ...rest];
}

/** Who is to do it where the words before the content say so: "urged Acme | to sell", "Acme is expected | to sell". */
function otherSubject(scene: Scene, cue: CueFacts, mentioned: Set<string>): Phrase | undefined {
  if (cue.isPassive)
    return cue.passiveSubject === undefined ? undefined : spanPhrase(scene, cue.passiveSubject, mentioned);
  if (cue.object === undefined || !cue.is("demands", "allows", "wishes", "expects")) return undefined;
  return spanPhrase(scene, cue.object, mentioned);
}

function ownSubject(scene: Scene, cue: CueFacts, mentioned: Set<string>): Phrase | undefined {
  return isDemand(scene, cue) && !cue.is("intends", "wishes") ? undefined : speakerPhrase(scene, mentioned);
}

function isDemand({ judgement }: Scene, cue: CueFacts): boolean {
  return (
    judgement.subtype === "demand" ||
    (cue.is("demands") && judgement.subtype !== "commitment" && !cue.is("wishes", "intends"))
  );
}

/** What joins subject and infinitive: a modal, "want", or nothing but the verb in the present; undefined: unsure. */
function linkOf(scene: Scene, cue: CueFacts, isOwn: boolean): string | undefined {
  const { subtype } = scene.judgement;
  if (cue.is("allows")) return "may";
  if (isOwn && cue.is("wishes") && subtype !== "commitment") return "want";
  if (isDemand(scene, cue)) return "should";
  if (cue.is("intends", "expects", "refuses") || subtype === "commitment" || subtype === "prediction")
    return "will";
  if (cue.is("seems", "supposes", "shows", "calls")) return "present";
  if (cue.is("wishes")) return isOwn ? "want" : "should";
  return subtype === "rule" ? "must" : undefined;
}

function sentenceOfGerund(
  scene: Scene,
  cue: CueFacts,
  { subject, link, rest }: Gerund,
  words: readonly Word[],
  mentioned: Set<string>,
): readonly Word[] | undefined {
  const { act, subtype, against } = scene.judgement;
  if (act === "accuses" || cue.is("accuses", "blames")) {
    const accused =
      subject.length > 0 ? phraseOf(scene, subject) : accusedPhrase(scene, cue, against, mentioned);
    if (accused === undefined || cue.isNegated) return undefined;
    return [...accused.words, ...finiteOfGerund(scene, rest, accused.isPlural, "perfect")];
  }
  if (subject.length > 0) {
    const doer = phraseOf(scene, subject);
    const isState = link === "as" && /^(?:having|being)$/u.test(rest[0]?.form ?? "");
    if (link === "against") return [...doer.words, ...newWords("should avoid"), ...rest];
    if (link === "for" || isState)
      return [...doer.words, ...finiteOfGerund(scene, rest, doer.isPlural, "perfect")];
    return [...doer.words, ...newWords(doer.isPlural ? "are" : "is"), ...rest];
  }
  if (act === "denies" || act === "confirms") {
    const doer = speakerPhrase(scene, mentioned);
    return doer === undefined || cue.isNegated
      ? undefined
      : [...doer.words, ...finiteOfGerund(scene, rest, doer.isPlural, "past")];
  }
  if (cue.is("intends") || subtype === "commitment") return sentenceOfPlan(scene, cue, rest, mentioned);
  return sentenceOfPhrase(scene, cue, words, rest[0]?.token ?? -1, mentioned);
}

function accusedPhrase(
  scene: Scene,
  cue: CueFacts,
  against: Scene["judgement"]["against"],
  mentioned: Set<string>,
): Phrase | undefined {
  const span = against ?? (cue.isPassive ? cue.passiveSubject : cue.object);
  return span === undefined ? undefined : spanPhrase(scene, span, mentioned);
}

/** "is considering closing the mine" → "Acme may close the mine". */
function sentenceOfPlan(
  scene: Scene,
  cue: CueFacts,
  [gerund, ...rest]: readonly Word[],
  mentioned: Set<string>,
): readonly Word[] | undefined {
  const doer = speakerPhrase(scene, mentioned);
  const base = scene.text.lemmas[gerund?.token ?? -1]?.toLowerCase();
  if (doer === undefined || base === undefined || base.endsWith("ing") || cue.isNegated) return undefined;
  const isOpen = cue.lemmas.some((lemma) =>
    /^(?:consider|mull|weigh|float|discuss|about|explore)$/.test(lemma),
  );
  return [
    ...doer.words,
    ...newWords(`${isOpen ? "may" : "will"}${cue.is("opposes") ? " not" : ""} ${base}`),
    ...rest,
  ];
}

function isOpposed({ judgement: { act } }: Scene): boolean {
  return act === "denies" || act === "disputes";
}

function sentenceOfPair(
  scene: Scene,
  cue: CueFacts,
  { subject, link, rest }: Pair,
  mentioned: Set<string>,
): readonly Word[] | undefined {
  if (cue.isNegated || rest.length === 0) return undefined;
  const span = cue.isPassive ? cue.passiveSubject : (cue.object ?? scene.judgement.against);
  const named = span === undefined ? undefined : spanPhrase(scene, span, mentioned);
  const who = subject.length > 0 ? phraseOf(scene, subject) : named;
  if (who === undefined) return undefined;
  const be = who.isPlural ? "are" : "is";
  if (link === "against") return [...who.words, ...newWords("should avoid"), ...rest];
  const isUntrue = rest.length <= 3 && UNTRUE.test(rest.at(-1)?.form ?? "");
  if (isUntrue && isOpposed(scene)) return [...who.words, ...newWords(`${be} true`)];
  if (link === "of" || link === "with") return [...who.words, ...newWords(`${be} guilty of`), ...rest];
  if (link === "for" && cue.is("blames")) return [...who.words, ...newWords(`${be} to blame for`), ...rest];
  if (link === "for" || link === "over") {
    const desert = cue.is("praises") ? "praise" : "criticism";
    return [...who.words, ...newWords(`${who.isPlural ? "deserve" : "deserves"} ${desert} ${link}`), ...rest];
  }
  return [...who.words, ...newWords(be), ...rest];
}
