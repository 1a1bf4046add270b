import { formAt } from "./saying.ts";
import { isRelation, type Tree } from "../claims/tree.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";

/** One predicate of a content, with what is said about whom. */
export interface Clause {
  /** Verb, or the noun or adjective that "is" joins to its subject. */
  readonly predicate: number;
  /** Head of the subject, taken over from the clause above where the clause has none of its own; -1: none. */
  readonly subject: number;
  readonly isNegated: boolean;
  /** Under "if", "would", "might" and the like. */
  readonly isHypothetical: boolean;
  readonly isFuture: boolean;
  readonly isPassive: boolean;
  /** Not inside another clause of the content. */
  readonly isMain: boolean;
}

const NEGATIONS = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "no",
  "nobody",
  "nothing",
  "none",
  "neither",
  "nor",
  "hardly",
]);
const CONDITIONS = new Set(["if", "unless", "whether", "lest", "without"]);
const UNREAL = new Set(["would", "might", "may", "could", "should", "can", "must", "ought"]);
const FINITE = new Set(["VBD", "VBZ", "VBP"]);
const FUTURE = new Set(["will", "'ll", "’ll", "shall", "wo"]);

/** The predicates among these tokens, in their order. */
export function readClauses(text: ParsedText, tree: Tree, tokens: readonly number[]): readonly Clause[] {
  const inside = new Set(tokens);
  const subjects = new Map<number, number>();
  return tokens
    .filter((token) => isPredicate(text, tree, token))
    .map((token) => readClause(text, tree, token, inside, subjects));
}

/** The subject that hangs on a predicate itself; -1: none. */
export function ownSubject(text: ParsedText, tree: Tree, token: number): number {
  return tree.childrenOf(token).find((child) => isRelation(text.relations[child], "nsubj", "csubj")) ?? -1;
}

function isPredicate(text: ParsedText, tree: Tree, token: number): boolean {
  const relation = text.relations[token] ?? "";
  if (isRelation(relation, "aux", "cop", "case", "mark", "punct", "det")) return false;
  if (text.universalTags[token] === "VERB") return !isRelation(relation, "amod", "compound", "fixed", "flat");
  return tree.childrenOf(token).some((child) => isRelation(text.relations[child], "nsubj", "csubj", "cop"));
}

function readClause(
  text: ParsedText,
  tree: Tree,
  token: number,
  inside: ReadonlySet<number>,
  subjects: Map<number, number>,
): Clause {
  const children = tree.childrenOf(token);
  const lemmas = children.map((child) => (text.lemmas[child] ?? "").toLowerCase());
  const has = (words: ReadonlySet<string>): boolean =>
    children.some(
      (child, i) =>
        words.has(lemmas[i] ?? "") && isRelation(text.relations[child], "aux", "advmod", "mark", "det", "cc"),
    );
  const subject = subjectOf(text, tree, token, subjects, 0);
  const head = text.heads[token] ?? -1;
  const relation = text.relations[token] ?? "";
  return {
    predicate: token,
    subject,
    isNegated: has(NEGATIONS) || (subject >= 0 && isNegativePhrase(text, tree, subject)),
    isHypothetical: has(CONDITIONS) || has(UNREAL) || isConditional(text, tree, children),
    isFuture: has(FUTURE) || isGoingTo(text, token),
    isPassive:
      text.tags[token] === "VBN" &&
      children.some((child) => ["aux:pass", "nsubj:pass"].includes(text.relations[child] ?? "")),
    isMain:
      !inside.has(head) ||
      isRelation(relation, "root", "parataxis") ||
      isTornOff(text, token, inside) ||
      (relation === "conj" && !isDeep(text, head, inside)),
  };
}

/** A finite verb that a wrong tree hangs on its own subject as if it were a relative clause. */
export function isTornOff(text: ParsedText, token: number, inside: ReadonlySet<number>): boolean {
  const head = text.heads[token] ?? -1;
  return (
    text.relations[token] === "acl" &&
    FINITE.has(text.tags[token] ?? "") &&
    inside.has(head) &&
    !inside.has(text.heads[head] ?? -1) &&
    formAt(text, token + 1) !== "by"
  );
}

/** "If he goes on, he is lying": said under a condition. */
function isConditional(text: ParsedText, tree: Tree, children: readonly number[]): boolean {
  return children.some(
    (child) =>
      isRelation(text.relations[child], "advcl") &&
      tree.childrenOf(child).some((word) => ["if", "unless"].includes(formAt(text, word))),
  );
}

/** Whether a token hangs below another clause of the content. */
function isDeep(text: ParsedText, token: number, inside: ReadonlySet<number>): boolean {
  let at = token;
  for (let steps = 0; steps < 50; steps += 1) {
    const head = text.heads[at] ?? -1;
    if (!inside.has(head)) return false;
    if (!isRelation(text.relations[at], "conj", "parataxis")) return true;
    at = head;
  }
  return true;
}

function isNegativePhrase(text: ParsedText, tree: Tree, noun: number): boolean {
  if (NEGATIONS.has((text.lemmas[noun] ?? "").toLowerCase())) return true;
  return tree
    .childrenOf(noun)
    .some(
      (child) => text.relations[child] === "det" && NEGATIONS.has((text.lemmas[child] ?? "").toLowerCase()),
    );
}

function isGoingTo(text: ParsedText, token: number): boolean {
  const head = text.heads[token] ?? -1;
  return text.relations[token] === "xcomp" && formAt(text, head) === "going";
}

/** Subject of a predicate, or of the clause above that shares it. */
function subjectOf(
  text: ParsedText,
  tree: Tree,
  token: number,
  known: Map<number, number>,
  depth: number,
): number {
  const found = known.get(token);
  if (found !== undefined) return found;
  let subject = ownSubject(text, tree, token);
  const head = text.heads[token] ?? -1;
  const relation = text.relations[token] ?? "";
  if (subject >= 0 && relation === "acl:relcl" && isRelative(text, subject)) subject = head;
  if (subject < 0 && head >= 0 && depth < 40) {
    if (isRelation(relation, "conj", "advcl", "parataxis"))
      subject = subjectOf(text, tree, head, known, depth + 1);
    else if (relation === "xcomp")
      subject = objectOf(text, tree, head) ?? subjectOf(text, tree, head, known, depth + 1);
    else if (isRelation(relation, "acl")) subject = head;
  }
  known.set(token, subject);
  return subject;
}

function isRelative(text: ParsedText, token: number): boolean {
  return ["who", "which", "that"].includes(formAt(text, token));
}

function objectOf(text: ParsedText, tree: Tree, token: number): number | undefined {
  return tree.childrenOf(token).find((child) => text.relations[child] === "obj");
}
