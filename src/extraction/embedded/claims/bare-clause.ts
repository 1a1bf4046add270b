import type { ParsedText } from "../grammar/parsed-text.ts";
import type { CueFacts } from "./cue-facts.ts";
import type { Scene } from "./scene.ts";
import { isRelation } from "./tree.ts";
import type { Word } from "./word.ts";

/** Without "that", "whether" and the like at the beginning. */
export function withoutOpener({ text, judgement }: Scene, words: readonly Word[]): readonly Word[] {
  const first = words[0];
  const form = first?.form.toLowerCase();
  const isThat = form === "that" && opensClause(text, words);
  const isAsked =
    form === "whether" || (form === "if" && /^(?:asks|cannotVerify|disputes)$/.test(judgement.act));
  const isWhether =
    isAsked && !words.some((word, index) => word.form === "or" && words[index + 1]?.form === "not");
  const opened = isThat || isWhether ? words.slice(1) : words;
  const rest = opened[0]?.form === "," ? opened.slice(1) : opened;
  // "that A and that B": the second goes too.
  return rest.filter((word, index) => {
    const isSecond = word.form === "that" && text.relations[word.token ?? -1] === "mark";
    return !(isSecond && /^(?:and|or|but)$/.test(rest[index - 1]?.form ?? ""));
  });
}

/** "that it fell", not "that will do" nor "that wall fell": the tag, or a word behind that no demonstrative has there. */
function opensClause(text: ParsedText, words: readonly Word[]): boolean {
  const tag = text.tags[words[0]?.token ?? -1];
  const next = text.tags[words[1]?.token ?? -1] ?? "";
  if (/^(?:VB[ZPD]|MD)$/.test(next)) return false;
  // "that observation" is no clause.
  if (
    !words.some(
      ({ token, form }) => /^(?:VB[ZPD]|MD)$/.test(text.tags[token ?? -1] ?? "") || form.startsWith("'"),
    )
  )
    return false;
  if (next === "RB" && text.tags[words[2]?.token ?? -1] === "CD") return true;
  return tag === "IN" || /^(?:NNPS?|NNS|PRP\$?|DT|CD|IN|EX|,)$/.test(next);
}

/** "I think it fell" → "it fell": the claim is what is thought. */
export function withoutOpinionVerb({ text }: Scene, words: readonly Word[]): readonly Word[] {
  const subject = words[0];
  if (text.forms[subject?.token ?? -1] !== "I") return words;
  const at = /^(?:now|really|still|also|just)$/.test(words[1]?.form ?? "") ? 2 : 1;
  if (!/^(?:think|believe|guess|feel)$/.test(text.forms[words[at]?.token ?? -1] ?? "")) return words;
  const rest = words[at + 1]?.form === "that" ? words.slice(at + 2) : words.slice(at + 1);
  const hasClause = text.relations[text.heads[rest[0]?.token ?? -1] ?? -1] === "ccomp";
  return hasClause && rest.length > 2 ? rest : words;
}

/** "told | the paper it would": whom it was told is no part of the claim. */
export function withoutAddressee(
  { text, tree, attribution: { cue } }: Scene,
  words: readonly Word[],
  predicate: number,
): readonly Word[] {
  const start = words.findIndex(
    ({ token }) => token === undefined || token >= tree.extentOf(predicate).start,
  );
  const isAddressee = words.slice(0, start).every(({ token = -1 }) => {
    const head = text.heads[token] ?? -1;
    return head >= cue.start && head < cue.end && isRelation(text.relations[token], "obj", "iobj");
  });
  return start > 0 && isAddressee ? words.slice(start) : words;
}

/** "defended the bank against attacks": the bank. */
export function withoutAttack({ text }: Scene, cue: CueFacts, words: readonly Word[]): readonly Word[] {
  if (!cue.is("defends")) return words;
  const at = words.findIndex(({ form, token }) => form === "against" && text.tags[token ?? -1] === "IN");
  return at > 0 ? words.slice(0, at) : words;
}

/** "which he ignored", where the noun of "which" was not found. */
export function isUnboundRelative({ text }: Scene, words: readonly Word[]): boolean {
  const [first, next] = words;
  if (!/^(?:which|whom|whose)$/iu.test(first?.form ?? "") || first?.form !== text.forms[first?.token ?? -1])
    return false;
  return next === undefined || /^(?:VB|MD|TO|IN|RB|PRP|DT)/.test(text.tags[next.token ?? -1] ?? "");
}
