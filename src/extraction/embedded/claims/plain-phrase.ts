import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";
import type { Word } from "./word.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const NOMINAL = /^(?:NN|PRP$|PRP|CD|DT|JJ|WP)/;
const OPENS_CLAUSE = /^(?:WDT|WP|WP\$|WRB|IN)$/;

/** Penn tag of a word of the text; "" for one put in. */
export function tagOf({ text }: Scene, word: Word | undefined): string {
  return text.tags[word?.token ?? -1] ?? "";
}

export function isFinite(tag: string): boolean {
  return FINITE.test(tag);
}

export function isNominal(tag: string): boolean {
  return NOMINAL.test(tag);
}

/** Spoken words that hang on no other of the words. */
export function topsOf({ text }: Scene, words: readonly Word[]): readonly number[] {
  const own = new Set(words.map(({ token }) => token));
  return words.flatMap(({ token }) => {
    if (token === undefined || own.has(text.heads[token] ?? -1)) return [];
    return /[\p{L}\p{N}]/u.test(text.forms[token] ?? "") ? [token] : [];
  });
}

/** A noun phrase whose finite verbs all stand in clauses of their own. */
export function isPlainPhrase(scene: Scene, words: readonly Word[]): boolean {
  if (hasBareFinite(scene, words)) return false;
  return words.some((word) => word.token === undefined || NOMINAL.test(tagOf(scene, word)));
}

/** Whether a finite verb stands outside clauses with a visible beginning ("who left", "that it left"). */
export function hasBareFinite(scene: Scene, words: readonly Word[]): boolean {
  let isOpen = false;
  for (const word of words) {
    const tag = tagOf(scene, word);
    const isMark = scene.text.relations[word.token ?? -1] === "mark";
    if (OPENS_CLAUSE.test(tag) && (tag !== "IN" || isMark)) isOpen = true;
    if (FINITE.test(tag) && !isOpen && !isOfNoun(scene, word)) return true;
  }
  return false;
}

/** Whether a token is one of the words. */
export function isWithin(words: readonly Word[], token: number | undefined): boolean {
  return token !== undefined && token >= 0 && words.some((word) => word.token === token);
}

/** "the server she used": a clause on a noun that begins without "that". */
function isOfNoun({ text }: Scene, { token = -1 }: Word): boolean {
  const head = text.heads[token] ?? -1;
  const verb = isRelation(text.relations[token], "aux", "cop") ? head : token;
  return isRelation(text.relations[verb], "acl");
}
