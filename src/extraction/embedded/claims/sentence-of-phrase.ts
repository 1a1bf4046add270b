import type { CueFacts } from "./cue-facts.ts";
import { phraseOf, speakerPhrase, type Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { CALLS, CRITICISMS, INTENTIONS, MASS, SAYINGS, WISHES } from "./saying-nouns.ts";
import { newWords, type Word } from "./word.ts";

/** A sentence about a noun phrase: what its act and its cue say of it. Undefined where they say too little. */
export function sentenceOfPhrase(
  scene: Scene,
  cue: CueFacts,
  words: readonly Word[],
  head: number,
  mentioned: Set<string>,
): readonly Word[] | undefined {
  const isUnsupported = scene.judgement.act === "disputes" && cue.is("supports");
  if ((cue.isNegated && !isUnsupported) || isPronoun(scene, words)) return undefined;
  const lemma = scene.text.lemmas[head]?.toLowerCase() ?? "";
  const { act } = scene.judgement;
  const isOpposed = act === "denies" || act === "disputes";
  const takesWord = isOpposed || act === "confirms" || act === "cannotVerify";
  const inner =
    takesWord || !cue.is("criticises", "opposes") ? clauseAfterNoun(scene, words, head, lemma) : undefined;
  if (inner !== undefined) return inner;
  if (lemma === "need" && !isOpposed) return thereIs(phraseOf(scene, words), "is");
  if (isOpposed && CALLS.has(lemma)) {
    const wanted = after(words, head, /^for$/iu);
    if (wanted !== undefined) return isNeeded(phraseOf(scene, wanted));
  }
  if (isOpposed && CRITICISMS.has(lemma)) {
    const target = after(words, head, /^(?:of|over|about|regarding)$/iu);
    if (target !== undefined) return deserves(phraseOf(scene, target), "criticism");
  }
  const intention = isOpposed ? undefined : intentionOf(scene, words, head, lemma, mentioned);
  if (intention !== undefined) return intention;
  const phrase = phraseOf(scene, words);
  const be = phrase.isPlural ? "are" : "is";
  if (takesWord && SAYINGS.has(lemma) && !cue.is("criticises")) return [...words, ...newWords(`${be} true`)];
  if (act === "disputes") return deserves(phrase, cue.is("defends") ? "criticism" : "support");
  if (takesWord) return isIndefinite(scene, words) ? thereIs(phrase, be) : undefined;
  return sentenceByCue(scene, cue, words, phrase);
}

/** "the desire to run" → "Jane Roe wants to run". */
function intentionOf(
  scene: Scene,
  words: readonly Word[],
  head: number,
  lemma: string,
  mentioned: Set<string>,
): readonly Word[] | undefined {
  const isWish = WISHES.has(lemma);
  const at = words.findIndex(({ token }) => token === head);
  const isOwn = words
    .slice(0, at)
    .every(({ form }) => /^(?:a|an|the|its|his|her|their|my|our)$/iu.test(form));
  if ((!isWish && !INTENTIONS.has(lemma)) || !isOwn || words[at + 1]?.form !== "to") return undefined;
  if (!(scene.text.tags[words[at + 2]?.token ?? -1] ?? "").startsWith("VB")) return undefined;
  const doer = speakerPhrase(scene, mentioned);
  if (doer === undefined) return undefined;
  const link = isWish ? `want${doer.isPlural ? "" : "s"} to` : "will";
  return [...doer.words, ...newWords(link), ...words.slice(at + 2)];
}

function sentenceByCue(
  scene: Scene,
  cue: CueFacts,
  words: readonly Word[],
  phrase: Phrase,
): readonly Word[] | undefined {
  const { subtype, act } = scene.judgement;
  const be = phrase.isPlural ? "are" : "is";
  if (cue.is("blames")) return [...words, ...newWords(`${be} to blame`)];
  if (act === "accuses" || cue.is("accuses"))
    return cue.is("criticises") ? deserves(phrase, "criticism") : undefined;
  if (cue.is("criticises", "opposes")) return deserves(phrase, "criticism");
  if (subtype === "demand") return isNeeded(phrase);
  if (cue.is("praises")) return deserves(phrase, "praise");
  if (cue.is("supports", "defends")) return deserves(phrase, "support");
  if (cue.is("fears")) return [...words, ...newWords(`${be} a cause for concern`)];
  if (!isIndefinite(scene, words) || isBareCount(scene, words, phrase)) return undefined;
  if (cue.is("expects") || (cue.is("intends", "states") && subtype === "commitment"))
    return thereIs(phrase, "will be");
  return cue.is("states", "shows") && subtype !== "figure" ? thereIs(phrase, be) : undefined;
}

function deserves({ words, isPlural }: Phrase, what: string): readonly Word[] {
  return [...words, ...newWords(`${isPlural ? "deserve" : "deserves"} ${what}`)];
}

function isNeeded({ words, isPlural }: Phrase): readonly Word[] {
  return [...words, ...newWords(`${isPlural ? "are" : "is"} needed`)];
}

function thereIs({ words }: Phrase, be: string): readonly Word[] {
  const [first, ...rest] = words;
  const isAny = /^any$/iu.test(first?.form ?? "");
  return [...newWords(`There ${be}`), ...(isAny || first === undefined ? rest : [first, ...rest])];
}

/** "the claim that it fell" → "it fell". */
function clauseAfterNoun(
  { text }: Scene,
  words: readonly Word[],
  head: number,
  lemma: string,
): readonly Word[] | undefined {
  if (!SAYINGS.has(lemma)) return undefined;
  const at = words.findIndex(({ token }) => token === head);
  const next = words[at + 1];
  if (at < 0 || next?.form.toLowerCase() !== "that" || text.tags[next.token ?? -1] !== "IN") return undefined;
  const inner = words.slice(at + 2);
  return inner.length > 2 ? inner : undefined;
}

function after(words: readonly Word[], head: number, link: RegExp): readonly Word[] | undefined {
  const at = words.findIndex(({ token }) => token === head);
  const rest = words.slice(at + 2);
  return at >= 0 && link.test(words[at + 1]?.form ?? "") && rest.length > 0 ? rest : undefined;
}

/** Only a pronoun, unresolved: nothing is known of what it stands for. */
export function isPronoun({ text }: Scene, words: readonly Word[]): boolean {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return false;
  return (
    /^(?:PRP|DT|WP|WDT|EX)$/.test(text.tags[word.token ?? -1] ?? "") &&
    word.form === text.forms[word.token ?? -1]
  );
}

/** "second child", "opening in the north": English wants an article there. */
function isBareCount({ text }: Scene, words: readonly Word[], { isPlural }: Phrase): boolean {
  if (isPlural || /^(?:a|an|some|any|more|no|another|one)$/iu.test(words[0]?.form ?? "")) return false;
  return !words.some(({ token }) => MASS.has(text.lemmas[token ?? -1] ?? ""));
}

/** New to the reader: without "the", "his", a name in front. */
function isIndefinite({ text }: Scene, words: readonly Word[]): boolean {
  const first = words.find(({ form }) => /[\p{L}\p{N}]/u.test(form));
  const tag = text.tags[first?.token ?? -1] ?? "";
  if (/^(?:a|an|some|any|several|many|more|no|another|two|three)$/iu.test(first?.form ?? "")) return true;
  return (
    /^(?:JJR?|NNS|NN|CD|VBN)$/.test(tag) &&
    words.length > 1 &&
    !words.slice(0, 3).some(({ form }) => /^['’]s?$/u.test(form))
  );
}
