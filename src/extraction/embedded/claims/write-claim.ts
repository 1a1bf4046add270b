import { CONTRARY_CLAIM } from "../nesting/find-contrary-claims.ts";
import { withAntecedent } from "./antecedent.ts";
import {
  isUnboundRelative,
  withoutAddressee,
  withoutAttack,
  withoutOpener,
  withoutOpinionVerb,
} from "./bare-clause.ts";
import { contentSentences, type ContentSentence } from "./content-sentences.ts";
import { cueFacts } from "./cue-facts.ts";
import { declarativeForm } from "./declarative-form.ts";
import { deniesContent } from "./denies-content.ts";
import { draftClaim, type DraftClaim } from "./draft-claim.ts";
import { positiveForm } from "./positive-form.ts";
import { withoutLongQuotations } from "./quotation-marks.ts";
import { resolveMentions } from "./resolve-mentions.ts";
import type { Scene } from "./scene.ts";
import { isPronoun } from "./sentence-of-phrase.ts";
import { sentenceOfShape } from "./sentence-of-shape.ts";
import { shapeOf } from "./shape-of.ts";
import { newWords, textOfWords, type Word } from "./word.ts";

/** Longer sentences keep their words: what is made of them would be guessed. */
const LONGEST = 80;
/** Words of a claim, and after them an ellipsis: the evidence has the rest. */
const MOST_WORDS = 120;
/** UTF-16 units that the sentences of one claim may have together. */
const ROOM = 240;

/** What one attribution claims, by itself; undefined where nothing is claimed or nothing can be said safely. */
export function writeClaim(scene: Scene): DraftClaim | undefined {
  const { act } = scene.judgement;
  if (act === "declines") return undefined;
  const sentences = contentSentences(scene.text, scene.attribution.content);
  const [first, ...others] = sentences;
  if (first === undefined) return undefined;
  const mentioned = new Set<string>();
  if (others.length > 0) return severalSentences(scene, sentences, mentioned);
  if (first.words.length > LONGEST) {
    if (isAgainst(scene) && !deniesContent(scene, cueFacts(scene))) return undefined;
    const start = { ...first, words: first.words.slice(0, MOST_WORDS) };
    const words = resolved(scene, start, mentioned);
    const isCut = first.words.length > MOST_WORDS;
    return draftClaim(scene, isCut ? [...words, ...newWords("…")] : words, undefined, !isCut);
  }
  return oneSentence(scene, first, mentioned);
}

function oneSentence(
  scene: Scene,
  sentence: ContentSentence,
  mentioned: Set<string>,
): DraftClaim | undefined {
  const cue = cueFacts(scene);
  // What is claimed is the contrary of what the words say.
  const isContrary =
    scene.attribution.why === CONTRARY_CLAIM || (isAgainst(scene) && !deniesContent(scene, cue));
  if (takesSpeaker(scene, sentence))
    for (const speaker of scene.speakers) mentioned.add(speaker.name.toLowerCase());
  const words = resolved(scene, sentence, mentioned);
  const asked = sentence.isQuestion ? declarativeForm(scene, words) : undefined;
  const plain = withoutAttack(scene, cue, asked ?? words);
  if (isUnboundRelative(scene, plain)) return undefined;
  const shape = shapeOf(scene, cue, plain);
  if (asked !== undefined && shape.kind !== "clause") return draftClaim(scene, plain, undefined, true);
  if (shape.kind === "clause") {
    const isQuestion = sentence.isQuestion && asked === undefined;
    if (isQuestion) return draftClaim(scene, [...plain, ...newWords("?")], undefined, false);
    const own = withoutAddressee(scene, plain, shape.predicate);
    if (!isContrary) return draftClaim(scene, own, shape.predicate, true);
    const positive = positiveForm(scene, own, shape.predicate);
    return positive === undefined ? undefined : draftClaim(scene, positive, shape.predicate, true);
  }
  if (sentence.isQuestion) return draftClaim(scene, [...plain, ...newWords("?")], undefined, false);
  const made = sentenceOfShape(scene, cue, shape, plain, mentioned);
  if (made !== undefined) return draftClaim(scene, made, undefined, true);
  return isContrary || isPronoun(scene, plain) ? undefined : draftClaim(scene, plain, undefined, false);
}

/** "to cut its staff", "taking her money": the speaker will stand before it by name. */
function takesSpeaker({ text, judgement }: Scene, { words }: ContentSentence): boolean {
  return judgement.act !== "accuses" && /^(?:TO|VBG?)$/.test(text.tags[words[0]?.token ?? -1] ?? "");
}

/** Sentences of one quotation, as many as there is room for, as one. */
function severalSentences(
  scene: Scene,
  sentences: readonly ContentSentence[],
  mentioned: Set<string>,
): DraftClaim | undefined {
  if (isAgainst(scene)) {
    const [first] = sentences;
    return first === undefined || first.words.length > LONGEST
      ? undefined
      : oneSentence(scene, first, mentioned);
  }
  const told = sentences.filter(({ isQuestion, words }) => !isQuestion && words.length > 2);
  const parts: (readonly Word[])[] = [];
  let room = ROOM;
  for (const sentence of told.length > 0 ? told : sentences.slice(0, 1)) {
    const start = { ...sentence, words: sentence.words.slice(0, MOST_WORDS) };
    const words = resolved(scene, start, mentioned);
    room -= textOfWords(words).length;
    if (room < 0 && parts.length > 0) break;
    parts.push(words);
  }
  const joined = parts.flatMap((words, index) =>
    index === 0 ? words : [...newWords(";"), ...lowered(scene, words)],
  );
  if (joined.length === 0) return undefined;
  return told.length > 0
    ? draftClaim(scene, joined, undefined, true)
    : draftClaim(scene, [...joined, ...newWords("?")], undefined, false);
}

/** Mentions named; "that", "whether", "I think" gone. */
function resolved(scene: Scene, { words }: ContentSentence, mentioned: Set<string>): readonly Word[] {
  const bare = withoutLongQuotations(scene.text, words);
  const clause = withAntecedent(scene, withoutOpinionVerb(scene, withoutOpener(scene, bare)));
  return withoutLongQuotations(scene.text, resolveMentions(scene, clause, mentioned));
}

/** A sentence behind a semicolon, its first word without a capital unless it is a name. */
function lowered({ text }: Scene, words: readonly Word[]): readonly Word[] {
  const [first, ...rest] = words;
  if (
    first === undefined ||
    /^NNP|^CD/.test(text.tags[first.token ?? -1] ?? "") ||
    /^I(?:'|$)/.test(first.form)
  )
    return words;
  const isOwn = first.form === text.forms[first.token ?? -1];
  const isAcronym = /^\p{Lu}{2}/u.test(first.form);
  return isOwn && !isAcronym
    ? [{ ...first, form: first.form.charAt(0).toLowerCase() + first.form.slice(1) }, ...rest]
    : words;
}

function isAgainst({ judgement: { act } }: Scene): boolean {
  return act === "denies" || act === "disputes";
}
