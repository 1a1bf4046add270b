import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { kindsOfWord, type CueKind } from "./cue-kinds.ts";
import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";

/** What the words that signal the act tell about the claim. */
export interface CueFacts {
  readonly is: (...kinds: readonly CueKind[]) => boolean;
  readonly lemmas: readonly string[];
  /** "did not plan to", "never promised", "no plans to". */
  readonly isNegated: boolean;
  /** "was accused of", "is expected to": the subject is no speaker. */
  readonly isPassive: boolean;
  /** Noun phrase of whom the cue is said to or about: "Acme" in "urged Acme | to sell". Outside the content. */
  readonly object: TokenSpan | undefined;
  /** Subject of a passive cue outside source and content: "Acme" in "Acme is expected | to sell". */
  readonly passiveSubject: TokenSpan | undefined;
}

export function cueFacts(scene: Scene): CueFacts {
  const { text, attribution } = scene;
  const { cue } = attribution;
  const lemmas: string[] = [];
  const kinds = new Set<CueKind>();
  let isNegated = false;
  let isPassive = false;
  for (let token = cue.start; token < cue.end; token += 1) {
    const lemma = (text.lemmas[token] ?? "").toLowerCase();
    lemmas.push(lemma);
    for (const kind of kindsOfWord(lemma, text.universalTags[token] ?? "")) kinds.add(kind);
    if (/^(?:not|n't|never|no)$/.test(text.forms[token]?.toLowerCase() ?? "")) isNegated = true;
    if (text.relations[token] === "aux:pass") isPassive = true;
  }
  if (lemmas.includes("vote") && lemmas.at(-1) === "for") kinds.add("supports");
  if (lemmas.at(-1) === "against") kinds.add("opposes");
  const parts = [...attribution.source, ...attribution.content];
  const dependents = cueDependents(scene);
  const subject = isPassive
    ? dependents.find((token) => isRelation(text.relations[token], "nsubj"))
    : undefined;
  const object = dependents.find((token) => isObject(scene, token));
  return {
    is: (...wanted) => wanted.some((kind) => kinds.has(kind)),
    lemmas,
    isNegated,
    isPassive,
    object: outside(scene, object, parts),
    passiveSubject: outside(scene, subject, attribution.content),
  };
}

function cueDependents({ text, tree, attribution: { cue } }: Scene): readonly number[] {
  const dependents: number[] = [];
  for (let token = cue.start; token < cue.end; token += 1) {
    for (const child of tree.childrenOf(token))
      if (child < cue.start || child >= cue.end) dependents.push(child);
  }
  return dependents.filter(
    (token) => /^(?:NN|PRP$|CD|DT)/.test(text.tags[token] ?? "") || text.tags[token] === "PRP",
  );
}

/** "urged X to", "called on X to"; not a time or place further on. */
function isObject({ text, attribution }: Scene, token: number): boolean {
  if (token < attribution.cue.end) return false;
  return isRelation(text.relations[token], "obj", "iobj") || text.relations[token] === "obl";
}

function outside(
  scene: Scene,
  token: number | undefined,
  parts: readonly TokenSpan[],
): TokenSpan | undefined {
  if (token === undefined) return undefined;
  const extent = scene.tree.extentOf(token);
  const firstPart = parts.find((part) => part.start >= token);
  const start = Math.max(extent.start, scene.attribution.cue.end > token ? 0 : scene.attribution.cue.end);
  const end = Math.min(extent.end, firstPart?.start ?? extent.end);
  const isInside = parts.some((part) => token >= part.start && token < part.end);
  return isInside || end <= token ? undefined : trimCase(scene, { start, end });
}

/** Without the preposition in front. */
function trimCase({ text }: Scene, { start, end }: TokenSpan): TokenSpan {
  let from = start;
  while (from < end - 1 && /^(?:IN|TO|,|")$/.test(text.tags[from] ?? "")) from += 1;
  let to = end;
  while (to > from + 1 && !/[\p{L}\p{N}]/u.test(text.forms[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}
