import type { ContentShape } from "./content-shape.ts";
import type { CueFacts } from "./cue-facts.ts";
import { gerundOf, linkedOf } from "./gerund-shape.ts";
import { infinitiveOf } from "./infinitive-shape.ts";
import { hasBareFinite, isFinite, isPlainPhrase, tagOf, topsOf } from "./plain-phrase.ts";
import { CALLS, CRITICISMS, SAYINGS } from "./saying-nouns.ts";
import type { Scene } from "./scene.ts";
import { smallClauseOf } from "./small-clause.ts";
import { isRelation } from "./tree.ts";
import type { Word } from "./word.ts";

/** How the words of a content are built; `words` may have names in the place of pronouns. */
export function shapeOf(scene: Scene, cue: CueFacts, words: readonly Word[]): ContentShape {
  const main = mainToken(scene, words);
  if (main === undefined) return { kind: "other" };
  const saying = sayingWithClause(scene, words);
  if (saying !== undefined) return { kind: "phrase", head: saying };
  if (isFiniteClause(scene, words, main)) return { kind: "clause", predicate: main };
  if (
    cue.is("calls") &&
    (cue.object ?? cue.passiveSubject) !== undefined &&
    words[0]?.form.toLowerCase() !== "to"
  ) {
    const rest = words[0]?.form.toLowerCase() === "as" ? words.slice(1) : words;
    return { kind: tagOf(scene, rest[0]) === "VBG" ? "gerund" : "pair", subject: [], link: "as", rest };
  }
  return (
    infinitiveOf(scene, cue, words) ??
    linkedOf(scene, cue, words) ??
    gerundOf(scene, words) ??
    smallClauseOf(scene, cue, words) ??
    phraseShape(scene, cue, words, main)
  );
}

/** "the claim that it fell", "criticism regarding its role": the noun. */
function sayingWithClause(scene: Scene, words: readonly Word[]): number | undefined {
  const at = words.findIndex((word) => !/^(?:DT|JJ|PRP\$|POS|NNP)$/.test(tagOf(scene, word)));
  const noun = words[at]?.token;
  const next = words[at + 1];
  const lemma = scene.text.lemmas[noun ?? -1]?.toLowerCase() ?? "";
  if (noun === undefined) return undefined;
  const isOfSomething =
    /^(?:for|of|over|about|regarding)$/u.test(next?.form ?? "") && !hasBareFinite(scene, words);
  if (isOfSomething && (CALLS.has(lemma) || CRITICISMS.has(lemma))) return noun;
  if (!SAYINGS.has(lemma)) return undefined;
  return next?.form.toLowerCase() === "that" && tagOf(scene, next) === "IN" ? noun : undefined;
}

/** The token on which the words hang: the first that is a predicate, else the first. */
function mainToken(scene: Scene, words: readonly Word[]): number | undefined {
  const { text, tree } = scene;
  const own = new Set(words.map(({ token }) => token));
  const spoken = topsOf(scene, words);
  const isPredicate = (token: number) =>
    tree
      .childrenOf(token)
      .some((child) => own.has(child) && isRelation(text.relations[child], "nsubj", "csubj", "expl"));
  return spoken.find(isPredicate) ?? spoken[0];
}

function isFiniteClause({ text, tree }: Scene, words: readonly Word[], main: number): boolean {
  const own = new Set(words.map(({ token }) => token));
  const children = tree.childrenOf(main).filter((child) => own.has(child));
  const hasSubject = children.some((child) => isRelation(text.relations[child], "nsubj", "csubj", "expl"));
  if (!hasSubject) return false;
  const verbs = [main, ...children.filter((child) => isRelation(text.relations[child], "aux", "cop"))];
  return verbs.some(
    (verb) => isFinite(text.tags[verb] ?? "") || /^'(?:s|re|m|ve|d|ll)$/.test(text.forms[verb] ?? ""),
  );
}

function phraseShape(scene: Scene, cue: CueFacts, words: readonly Word[], main: number): ContentShape {
  const others = topsOf(scene, words).filter((token) => token !== main);
  const isAdjunct = (token: number) =>
    isRelation(scene.text.relations[token], "obl", "nmod", "advmod", "case", "appos");
  if (!others.every((token) => token > main && isAdjunct(token))) return { kind: "other" };
  if (/^(?:IN|TO|VB|RP|WRB)$/.test(tagOf(scene, words[0]))) return { kind: "other" };
  if (others.length > 0 && !cue.is("demands", "expects", "fears")) return { kind: "other" };
  const isNoun = /^(?:NN|PRP|CD|DT|JJ|POS)/.test(scene.text.tags[main] ?? "");
  if (!isNoun || !isPlainPhrase(scene, words)) return { kind: "other" };
  return { kind: "phrase", head: main };
}
