import type { ParsedText } from "../grammar/parsed-text.ts";

/** Tokens looked at on either side of a verb. */
const REACH = 40;
/** Verbs that hardly do anything but report speech. Lemmas. */
const SPEECH =
  /^(?:say|tell|add|warn|claim|insist|argue|announce|write|state|explain|note|deny|accuse|reject|confirm|report|declare|urge|promise|vow|pledge|respond|reply|acknowledge|admit|concede|testify|tweet|predict|stress|allege|assert|contend|maintain|point)$/;

/** The noun on which the clause of a "who" or "which" hangs; -1 where the tree does not say. */
export function antecedentOfRelative(text: ParsedText, token: number): number {
  let at = token;
  for (let step = 0; step < 6 && at >= 0; step += 1) {
    const head = text.heads[at] ?? -1;
    if ((text.relations[at] ?? "").startsWith("acl") && head >= 0 && head < token) return head;
    at = head;
  }
  return -1;
}

/** Who does what a verb without a source says: another cue that it goes on from, or a subject in the text. */
export type SubjectLink = { readonly kind: "cue" | "subject"; readonly token: number };

/** What can be asked of a token on the way to the subject. */
export interface SubjectQuestions {
  readonly isCue: (token: number) => boolean;
  /** Whether a token stands for people or a body. */
  readonly canSpeak: (token: number) => boolean;
}

/** "Adding", "and warned": climbs from the verb to the one whose subject it shares; undefined for passives and nouns. */
export function subjectOfVerb(
  text: ParsedText,
  verb: number,
  ask: SubjectQuestions,
): SubjectLink | undefined {
  const tag = text.tags[verb] ?? "";
  // "Quoting an official as saying".
  if (tag === "VBG" && text.forms[verb - 1] === "as") return subject(verb - 2, ask);
  if (!tag.startsWith("VB") || isPassive(text, verb)) return undefined;
  const own = subjectOf(text, verb);
  const isSpeech = SPEECH.test(text.lemmas[verb] ?? "");
  // A subject that the reader of spans left out is nobody's source ("it seems"), unless the verb can only be speech.
  if (own >= 0) return isSpeech ? subject(own, ask) : undefined;
  if (isSpeech && tag !== "VBG" && text.relations[verb] !== "conj")
    return subject(nameBeforeComma(text, verb), ask);
  if (tag !== "VBG" && text.relations[verb] !== "conj") return undefined;
  return climb(text, verb, ask) ?? (tag === "VBG" ? subjectOfSentence(text, verb, ask) : undefined);
}

function climb(text: ParsedText, verb: number, ask: SubjectQuestions): SubjectLink | undefined {
  let at = verb;
  for (let step = 0; step < 4; step += 1) {
    const relation = text.relations[at] ?? "";
    if (!/^(?:advcl|conj|xcomp|acl|parataxis|dep|ccomp)/.test(relation)) return undefined;
    const head = text.heads[at] ?? -1;
    if (head < 0) return undefined;
    if (ask.isCue(head) && relation !== "ccomp") return { kind: "cue", token: head };
    const found = subject(relation.startsWith("acl") ? head : subjectOf(text, head), ask);
    if (found !== undefined) return found;
    at = head;
  }
  return undefined;
}

/** ", saying that": the main verb of the sentence shares its subject with a participle behind a comma. */
function subjectOfSentence(text: ParsedText, verb: number, ask: SubjectQuestions): SubjectLink | undefined {
  const before = text.forms[verb - 1] === "also" ? verb - 2 : verb - 1;
  if (text.forms[before] !== ",") return undefined;
  const from = text.sentenceStarts[text.sentenceOf[verb] ?? 0] ?? 0;
  for (let i = verb - 1; i >= Math.max(from, verb - 2 * REACH); i -= 1) {
    if (text.relations[i] !== "root") continue;
    return ask.isCue(i) ? { kind: "cue", token: i } : subject(subjectOf(text, i), ask);
  }
  return undefined;
}

/** "Jane Roe, who …, said" and "the union's leader, Jane Roe, said": who stands at the comma before the verb. */
function nameBeforeComma(text: ParsedText, verb: number): number {
  let start = verb;
  while (/^(?:MD|RB|VB.?)$/.test(text.tags[start - 1] ?? "") && verb - start < 4) start -= 1;
  if (text.forms[start - 1] !== ",") return -1;
  if (text.tags[start - 2] === "NNP") return start - 2;
  const from = text.sentenceStarts[text.sentenceOf[verb] ?? 0] ?? 0;
  let end = from;
  while (end < start && (text.tags[end] ?? "").startsWith("NNP")) end += 1;
  return end > from && text.forms[end] === "," ? end - 1 : -1;
}

/** The subject of the main verb of a sentence that leads up to a colon: "Roe praised the crew: …". */
export function subjectBeforeColon(
  text: ParsedText,
  colon: number,
  ask: SubjectQuestions,
): SubjectLink | undefined {
  const from = Math.max(text.sentenceStarts[text.sentenceOf[colon] ?? 0] ?? 0, colon - 2 * REACH);
  for (let i = colon - 1; i >= from; i -= 1) {
    if ((text.relations[i] ?? "") !== "nsubj" || (text.quotationOf[i] ?? -1) >= 0) continue;
    const verb = text.heads[i] ?? -1;
    const isMain = text.relations[verb] === "root" || verb < 0;
    if (isMain && verb < colon) return ask.isCue(verb) ? { kind: "cue", token: verb } : subject(i, ask);
  }
  return undefined;
}

function subject(token: number, ask: SubjectQuestions): SubjectLink | undefined {
  return token >= 0 && ask.canSpeak(token) ? { kind: "subject", token } : undefined;
}

function subjectOf(text: ParsedText, verb: number): number {
  for (let i = Math.max(0, verb - REACH); i < Math.min(text.length, verb + REACH); i += 1) {
    if (text.heads[i] === verb && text.relations[i] === "nsubj") return i;
  }
  return -1;
}

function isPassive(text: ParsedText, verb: number): boolean {
  if (text.tags[verb] !== "VBN") return false;
  for (let i = Math.max(0, verb - 6); i < verb; i += 1) {
    if (text.heads[i] === verb && (text.relations[i] === "aux:pass" || text.relations[i] === "nsubj:pass"))
      return true;
  }
  return false;
}
