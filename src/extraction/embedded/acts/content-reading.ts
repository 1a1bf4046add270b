import { formAt } from "./saying.ts";
import type { Attribution } from "../attribution.ts";
import { isRelation, type Tree } from "../claims/tree.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { type Clause, isTornOff, ownSubject, readClauses } from "./clauses.ts";
import type { Frame } from "../lexicon/reporting-entry.ts";

/** What a content says by its words and its grammar. */
export interface ContentReading {
  /** Tokens of all parts, in order, at most READ_TOKENS. */
  readonly tokens: readonly number[];
  /** First word, marks and "that" passed over; -1: no content. */
  readonly first: number;
  readonly frame: Frame;
  readonly clauses: readonly Clause[];
  /** Main clauses have a subject and a verb: something is said, not just named. */
  readonly isSentence: boolean;
  /** Head of the noun phrase that is the whole content; -1 otherwise. */
  readonly noun: number;
  /** Every sentence in it ends in a question mark. */
  readonly isQuestion: boolean;
}

/** Contents are read up to here: the act of a speech shows in its beginning. */
const READ_TOKENS = 400;
const QUESTION_WORDS = new Set(["whether", "if", "how", "why", "what", "who", "when", "where", "which"]);

export function readContent(text: ParsedText, tree: Tree, attribution: Attribution): ContentReading {
  const tokens: number[] = [];
  for (const part of attribution.content) {
    for (let token = part.start; token < part.end && tokens.length < READ_TOKENS; token += 1)
      tokens.push(token);
  }
  const inside = new Set(tokens);
  const clauses = readClauses(text, tree, tokens);
  const first = tokens.find((token) => !isSkipped(text, token)) ?? -1;
  const isSentence = clauses.some(
    ({ isMain, predicate }) =>
      isMain && (ownSubject(text, tree, predicate) >= 0 || isTornOff(text, predicate, inside)),
  );
  const roots = tokens.filter(
    (token) => !inside.has(text.heads[token] ?? -1) && text.universalTags[token] !== "PUNCT",
  );
  const noun = isSentence ? -1 : (roots.find((root) => isNominal(text, root)) ?? -1);
  return {
    tokens,
    first,
    frame: frameOf(
      text,
      attribution,
      tokens,
      first,
      isSentence,
      roots.some((root) => hasInfinitive(text, tree, root)),
    ),
    clauses,
    isSentence,
    noun,
    isQuestion: isAllQuestions(text, attribution),
  };
}

function isSkipped(text: ParsedText, token: number): boolean {
  return (
    text.universalTags[token] === "PUNCT" ||
    (formAt(text, token) === "that" && !isRelation(text.relations[token], "nsubj", "obj", "det"))
  );
}

/** "To cease", "voters to wait": what is asked for or meant stands in the infinitive. */
function isInfinitive(text: ParsedText, tree: Tree, token: number): boolean {
  return (
    ["VB", "VBN"].includes(text.tags[token] ?? "") &&
    tree.childrenOf(token).some((child) => formAt(text, child) === "to")
  );
}

/** The infinitive itself, or what hangs on the one who is to do it. */
function hasInfinitive(text: ParsedText, tree: Tree, root: number): boolean {
  if (isInfinitive(text, tree, root)) return true;
  return tree
    .childrenOf(root)
    .some((child) => isRelation(text.relations[child], "acl", "xcomp") && isInfinitive(text, tree, child));
}

function isNominal(text: ParsedText, token: number): boolean {
  return ["NOUN", "PROPN", "PRON", "NUM"].includes(text.universalTags[token] ?? "");
}

/** In quotation marks, or after "Q:". */
function isSpoken(text: ParsedText, attribution: Attribution, token: number): boolean {
  return (text.quotationOf[token] ?? -1) >= 0 || text.forms[attribution.cue.end - 1] === ":";
}

function isAllQuestions(text: ParsedText, attribution: Attribution): boolean {
  return (
    attribution.content.length > 0 &&
    attribution.content.every((part) => {
      let asked = 0;
      for (let token = part.start; token < Math.min(part.end, part.start + READ_TOKENS); token += 1) {
        const form = text.forms[token] ?? "";
        if (form === "?" && isSpoken(text, attribution, token)) asked = token;
        else if (form === "." || form === "!") return false;
      }
      return asked >= part.end - 2 && asked > 0;
    })
  );
}

function frameOf(
  text: ParsedText,
  attribution: Attribution,
  tokens: readonly number[],
  first: number,
  isSentence: boolean,
  isToDo: boolean,
): Frame {
  const opening = tokens[0] ?? -1;
  if (first < 0) return "np";
  const form = formAt(text, first);
  const tag = text.tags[first] ?? "";
  const next = text.tags[first + 1] ?? "";
  const before = (text.forms[attribution.cue.end - 1] ?? "").toLowerCase();
  if (
    (text.quotationOf[opening] ?? -1) >= 0 &&
    isSentence &&
    text.quotations[text.quotationOf[opening] ?? -1]?.start === opening
  )
    return "quote";
  if (formAt(text, opening) === "that" && isSentence) return "that";
  if (QUESTION_WORDS.has(form) && opening >= attribution.cue.end) return "whether";
  if (form === "to" && (next.startsWith("VB") || next.startsWith("RB") || tag === "TO")) return "to";
  if (isToDo && !isSentence) return "to";
  if (form === "as") return "as";
  if (tag === "VBG") return "ing";
  if (isSentence) return "that";
  if (isPreposition(before) && attribution.cue.end > attribution.cue.start + 1) return before;
  if (isPreposition(form)) return form;
  return "np";
}

function isPreposition(
  word: string,
): word is "about" | "against" | "as" | "at" | "for" | "in" | "of" | "on" | "with" {
  return ["about", "against", "as", "at", "for", "in", "of", "on", "with"].includes(word);
}
