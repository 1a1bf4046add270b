import type { DraftClaim } from "./draft-claim.ts";
import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";

/** What two claims are compared by. */
export interface ClaimFeatures {
  /** Lemmas of content words, lower case. */
  readonly lemmas: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Lemma of the word that the sentence hangs on; "" where it is not known. */
  readonly predicate: string;
  /** Last word of the predicate's subject; "" where it is not known. */
  readonly subject: string;
  readonly isNegative: boolean;
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV|SYM)$/;
const EMPTY = new Set(
  "be have do say also very just really still even then now here there so too".split(" "),
);
const NEGATION = /^(?:not|n't|never|no|nor|neither|nobody|nothing|none|without|hardly|cannot)$/iu;

export function claimFeatures(scene: Scene, draft: DraftClaim): ClaimFeatures {
  const { text } = scene;
  const lemmas = new Set<string>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  let isNegative = false;
  for (const { form, token } of draft.words) {
    if (NEGATION.test(form)) isNegative = true;
    const isOwn = token !== undefined && text.forms[token] === form;
    const part = isOwn ? (text.universalTags[token] ?? "") : "";
    for (const word of isOwn ? [text.lemmas[token] ?? form] : form.split(" ")) {
      const lemma = word.toLowerCase().replace(/'s?$/u, "");
      const isContent = isOwn ? CONTENT.test(part) : /^\p{Lu}|\p{Ll}{4}/u.test(word);
      if (!isContent || EMPTY.has(lemma) || lemma === "") continue;
      lemmas.add(lemma);
      if (part === "PROPN" || (!isOwn && /^\p{Lu}/u.test(word))) names.add(lemma);
      if (part === "NUM" || /\d/.test(word)) numbers.add(lemma);
    }
  }
  return { lemmas, names, numbers, ...skeleton(scene, draft), isNegative };
}

function skeleton(
  { text, tree }: Scene,
  { predicate, words }: DraftClaim,
): { predicate: string; subject: string } {
  if (predicate === undefined) return { predicate: "", subject: "" };
  const subject = tree
    .childrenOf(predicate)
    .find((child) => isRelation(text.relations[child], "nsubj", "csubj"));
  const word = words.find(({ token }) => token !== undefined && token === subject);
  const name = word?.form.split(" ").at(-1) ?? "";
  const isOwn = word !== undefined && word.form === text.forms[word.token ?? -1];
  return {
    predicate: (text.lemmas[predicate] ?? "").toLowerCase(),
    subject: (isOwn ? (text.lemmas[subject ?? -1] ?? name) : name).toLowerCase(),
  };
}
