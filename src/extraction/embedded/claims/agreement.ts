import type { ParsedText } from "../grammar/parsed-text.ts";
import { fullForm, singularForm } from "./english/agreeing-form.ts";
import { isRelation, type Tree } from "./tree.ts";

/** Tags of finite verbs; the clitic "'ll" is a modal. */
const FINITE = /^(?:VBP|VBZ|VBD|MD)$/;
/** How far behind a pronoun its verb is looked for where the tree does not say. */
const REACH = 3;

/** A pronoun that becomes a name. */
export interface Replacement {
  readonly pronoun: number;
  readonly wasPlural: boolean;
  /** The name is plural: nothing but contractions changes. */
  readonly isPlural: boolean;
}

/** New forms of the verbs that agreed with a pronoun, and of those that leaned on it, by token. */
export function agreeingVerbs(
  text: ParsedText,
  tree: Tree,
  replaced: Replacement,
): ReadonlyMap<number, string> {
  const forms = new Map<number, string>();
  const verbs = verbsOfSubject(text, tree, replaced.pronoun);
  for (const verb of verbs) {
    const form = text.forms[verb] ?? "";
    const full = form.startsWith("'") ? fullForm(form, text.tags[verb + 1] ?? "") : form;
    const agreed = replaced.isPlural
      ? plural(full)
      : singularForm(full, text.tags[verb] ?? "", replaced.wasPlural);
    if (agreed !== form) forms.set(verb, agreed);
  }
  return forms;
}

function plural(form: string): string {
  return form === "am" ? "are" : form;
}

/** The finite verb of a subject, and those joined to it by "and" that have no subject of their own. */
function verbsOfSubject(text: ParsedText, tree: Tree, subject: number): readonly number[] {
  const verbs: number[] = [];
  const head = text.heads[subject] ?? -1;
  if (isRelation(text.relations[subject], "nsubj") && head >= 0) {
    const first = finiteVerbOf(text, tree, head);
    if (first !== undefined) verbs.push(first);
    for (const joined of tree.childrenOf(head).filter((child) => isJoined(text, tree, child))) {
      const verb = finiteVerbOf(text, tree, joined);
      // "supports and endorse": without an auxiliary the second is as finite as the first.
      const isBare = first === head && text.tags[joined] === "VB";
      if (verb !== undefined || isBare) verbs.push(verb ?? joined);
    }
  }
  const next = nextFinite(text, subject);
  if (next !== undefined && !verbs.some((verb) => Math.abs(verb - subject) <= Math.abs(next - subject)))
    verbs.push(next);
  return verbs;
}

function isJoined(text: ParsedText, tree: Tree, token: number): boolean {
  return (
    text.relations[token] === "conj" &&
    !tree.childrenOf(token).some((child) => isRelation(text.relations[child], "nsubj", "csubj", "expl"))
  );
}

function finiteVerbOf(text: ParsedText, tree: Tree, predicate: number): number | undefined {
  const own = tree.childrenOf(predicate).find((child) => isRelation(text.relations[child], "aux", "cop"));
  const verb = own ?? predicate;
  return FINITE.test(text.tags[verb] ?? "") ? verb : undefined;
}

/** The verb right behind a subject, adverbs between. */
function nextFinite(text: ParsedText, subject: number): number | undefined {
  for (let token = subject + 1; token <= subject + REACH && token < text.length; token += 1) {
    const tag = text.tags[token] ?? "";
    if (FINITE.test(tag)) return token;
    if (!tag.startsWith("RB")) return undefined;
  }
  return undefined;
}
