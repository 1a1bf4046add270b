import type { ContentShape } from "./content-shape.ts";
import type { CueFacts } from "./cue-facts.ts";
import { isPlainPhrase, isWithin, tagOf, topsOf } from "./plain-phrase.ts";
import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";
import type { Word } from "./word.ts";

/** "X of doing", "X of Y", "X for Y", "X as Y" after cues that are built so. */
export function linkedOf(scene: Scene, cue: CueFacts, words: readonly Word[]): ContentShape | undefined {
  const links = linksOf(cue);
  if (links === undefined) return undefined;
  const at = words.findIndex(({ form }, index) => links.test(form) && index < words.length - 1);
  if (at < 0) return undefined;
  const subject = words.slice(0, at);
  const link = words[at]?.form.toLowerCase() ?? "";
  if (!isPlainPhrase(scene, subject)) return undefined;
  if (topsOf(scene, subject).length > 1) return undefined;
  const isNamed = subject.length > 0 && /^(?:NNP|PRP)/.test(tagOf(scene, subject.at(-1)));
  if (
    link === "of" &&
    !isNamed &&
    !isCueDependent(
      scene,
      words.slice(at + 1).find(({ form }) => /\p{L}/u.test(form)),
      subject,
    )
  )
    return undefined;
  const rest = words.slice(at + 1);
  const first = rest.find(({ form }) => /\p{L}/u.test(form));
  const isGerund = tagOf(scene, first) === "VBG";
  if (isGerund)
    return { kind: "gerund", subject, link, rest: rest.filter((word, index) => index > 0 || word === first) };
  return { kind: tagOf(scene, rest[0]) === "VBG" ? "gerund" : "pair", subject, link, rest };
}

function linksOf(cue: CueFacts): RegExp | undefined {
  if (cue.is("blames")) return /^for$/iu;
  if (cue.is("criticises", "praises")) return /^(?:for|over)$/iu;
  if (cue.is("accuses")) return cue.lemmas.includes("charge") ? /^(?:of|with)$/iu : /^of$/iu;
  if (cue.is("warns")) return /^against$/iu;
  return cue.is("calls") ? /^as$/iu : undefined;
}

/** Not the "of" of "the city of Roe": what follows it hangs on no word before it. */
function isCueDependent(
  { text, attribution: { cue } }: Scene,
  next: Word | undefined,
  subject: readonly Word[],
): boolean {
  if (subject.length === 0 || next?.token === undefined) return true;
  let token = next.token;
  for (let steps = 0; steps < 6; steps += 1) {
    const head = text.heads[token] ?? -1;
    if (head >= cue.start && head < cue.end) return true;
    if (isWithin(subject, head)) return /^VBG$/.test(text.tags[next.token] ?? "");
    if (head < 0) return false;
    token = head;
  }
  return false;
}

/** "taking the money": not "growing concern", which is a noun phrase. */
export function gerundOf(scene: Scene, words: readonly Word[]): ContentShape | undefined {
  const start = words.findIndex((word) => !tagOf(scene, word).startsWith("RB"));
  const first = words[start];
  if (tagOf(scene, first) !== "VBG" || first?.token === undefined) return undefined;
  const head = scene.text.heads[first.token] ?? -1;
  if (isWithin(words, head) && isRelation(scene.text.relations[first.token], "amod", "compound", "nsubj"))
    return undefined;
  return { kind: "gerund", subject: [], link: "", rest: words.slice(start) };
}
