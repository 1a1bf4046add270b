import type { ContentShape } from "./content-shape.ts";
import type { CueFacts } from "./cue-facts.ts";
import type { CueKind } from "./cue-kinds.ts";
import { hasBareFinite, isNominal, isPlainPhrase, isWithin, tagOf } from "./plain-phrase.ts";
import { NO_DOERS } from "./saying-nouns.ts";
import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";
import type { Word } from "./word.ts";

/** Cues after which "X to do" says that X will, should or is said to do it. */
const BEFORE_SUBJECTS: readonly CueKind[] = [
  "allows",
  "calls",
  "demands",
  "expects",
  "fears",
  "intends",
  "seems",
  "shows",
  "states",
  "supposes",
  "wishes",
];

/** "to do", "not to do", "X to do"; a bare verb after a cue that ends in "to". */
export function infinitiveOf(scene: Scene, cue: CueFacts, words: readonly Word[]): ContentShape | undefined {
  const { text } = scene;
  const isBare = /^VBP?$/.test(tagOf(scene, words[0])) && cue.lemmas.at(-1) === "to";
  if (isBare) return { kind: "infinitive", subject: [], rest: words, isNegated: false };
  // "plans | to plaster the walls": what follows is a verb, whatever its tag.
  const isPlan =
    words[0]?.form === "to" && cue.is("intends", "wishes") && /^(?:VB|NN|JJ)/.test(tagOf(scene, words[1]));
  const to = isPlan ? 0 : words.findIndex((word, index) => isInfinitiveMark(scene, words, word, index));
  if (to < 0) return undefined;
  const isNegated =
    /^(?:not|never)$/iu.test(words[to - 1]?.form ?? "") ||
    /^(?:not|never)$/iu.test(words[to + 1]?.form ?? "");
  const before = words.slice(0, to).filter(({ form }) => !/^(?:not|never|for)$/iu.test(form));
  const rest = words.slice(to + 1).filter(({ form }, index) => index > 0 || !/^(?:not|never)$/iu.test(form));
  if (before.length === 0) return { kind: "infinitive", subject: [], rest, isNegated };
  const verb = rest.find((word) => tagOf(scene, word).startsWith("VB"))?.token ?? -1;
  const head = before.find(({ token }) => token !== undefined && !isWithin(before, text.heads[token]));
  if (!isPlainPhrase(scene, before) || head === undefined) return undefined;
  if (before.some((word) => tagOf(scene, word) === "TO") || !isNominal(tagOf(scene, head))) return undefined;
  const isCopula = isRelation(text.relations[verb], "cop", "aux");
  const above = text.heads[isCopula ? (text.heads[verb] ?? -1) : verb] ?? -1;
  if (hasBareFinite(scene, rest.slice(1)) || (isWithin(words, above) && above !== head.token))
    return undefined;
  const hangsOnNoun = isRelation(text.relations[verb], "acl") && isWithin(before, text.heads[verb]);
  const isDoer = !NO_DOERS.has(text.lemmas[head.token ?? -1]?.toLowerCase() ?? "");
  if (hangsOnNoun && !(isDoer && cue.is("demands", "expects", "wishes", "allows", "seems", "supposes")))
    return undefined;
  if (!BEFORE_SUBJECTS.some((kind) => cue.is(kind))) return undefined;
  return { kind: "infinitive", subject: before, rest, isNegated };
}

function isInfinitiveMark(scene: Scene, words: readonly Word[], word: Word, index: number): boolean {
  if (tagOf(scene, word) !== "TO") return false;
  const next = words.slice(index + 1, index + 4).find((other) => !tagOf(scene, other).startsWith("RB"));
  return /^VBP?$/.test(tagOf(scene, next));
}
