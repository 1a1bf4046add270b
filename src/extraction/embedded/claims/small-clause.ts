import type { ParsedText } from "../grammar/parsed-text.ts";
import type { ContentShape } from "./content-shape.ts";
import type { CueFacts } from "./cue-facts.ts";
import { isPlainPhrase, isWithin, tagOf } from "./plain-phrase.ts";
import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";
import type { Word } from "./word.ts";

/** Words of a subject before its complement; what is longer was cut wrongly. */
const LONGEST_SUBJECT = 12;

/** After which "a man running" means that he runs. */
const SHOWING = new Set("show find depict footage video image picture photo".split(" "));

/** "X doing", "X done", "X angry" after cues that show or call. */
export function smallClauseOf(scene: Scene, cue: CueFacts, words: readonly Word[]): ContentShape | undefined {
  if (!cue.is("calls", "shows", "expects", "seems")) return undefined;
  const { text } = scene;
  const isShown = cue.lemmas.some((lemma) => SHOWING.has(lemma));
  const isPronoun = cue.is("calls") && /^(?:PRP|WP)$/.test(tagOf(scene, words[0])) && words.length > 1;
  if (isPronoun) return { kind: "pair", subject: words.slice(0, 1), link: "", rest: words.slice(1) };
  let quoted = cue.is("calls") ? words.findIndex(({ form }) => form === '"') : -1;
  while (quoted > 0 && tagOf(scene, words[quoted - 1]) === "DT") quoted -= 1;
  const at =
    quoted > 0 && isPlainPhrase(scene, words.slice(0, quoted))
      ? quoted
      : words.findIndex(({ token }, index) => {
          if (index === 0 || token === undefined) return false;
          if (/^(?:POS|CC)$/.test(text.tags[token] ?? "") || text.tags[token - 1] === "POS") return false;
          if (!/^(?:VBG|VBN|JJ|JJR|RB|DT|NN)/.test(text.tags[token] ?? "")) return false;
          return complementStart(scene, words, token, isShown);
        });
  const isLinked = words[at - 1]?.form.toLowerCase() === "as";
  const subject = words.slice(0, Math.max(isLinked ? at - 1 : at, 0));
  if (at < 1 || at > LONGEST_SUBJECT || !isPlainPhrase(scene, subject)) return undefined;
  const rest = words.slice(at);
  const kind = tagOf(scene, rest[0]) === "VBG" ? "gerund" : "pair";
  if (kind === "pair" && !cue.is("calls") && !/^(?:VBN|JJ|RB)/.test(tagOf(scene, rest[0]))) return undefined;
  return { kind, subject, link: "", rest };
}

/** Whether a complement of the cue ("called X | a fool") begins at a token. */
function complementStart(
  { text, tree }: Scene,
  words: readonly Word[],
  token: number,
  isShown: boolean,
): boolean {
  let top = token;
  if (isShown && isActing(text, token)) return tree.extentOf(token).start === token;
  while (isWithin(words, text.heads[top])) top = text.heads[top] ?? -1;
  const complement = [top, token].find(
    (candidate) =>
      isRelation(text.relations[candidate], "xcomp") &&
      tree.extentOf(candidate).start >= (words[1]?.token ?? 0),
  );
  return complement !== undefined && tree.extentOf(complement).start === token;
}

/** "a man running": after "showed", that he runs. */
function isActing({ tags, relations }: ParsedText, token: number): boolean {
  return tags[token] === "VBG" && isRelation(relations[token], "acl");
}
