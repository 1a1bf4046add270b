import type { ParsedText } from "../grammar/parsed-text.ts";
import { foldWord } from "./fold-word.ts";
import type { NameChunk } from "./name-chunk.ts";
import { nounKind } from "./noun-kinds.ts";
import { ROLE_NOUNS } from "./word-lists/role-nouns.ts";

const OFFICES_OF_BODIES =
  /^(?:president|chairman|chairwoman|chair|ceo|founder|co-founder|director|editor|owner|executive|head|partner|member|members|treasurer|secretary|trustee|professor|publisher)$/;

/** What stands around a name: above 0 it speaks for a person, below 0 for an organisation or a place. */
export function voteForPerson(text: ParsedText, chunk: NameChunk): number {
  const form = (i: number) => text.forms[i] ?? "";
  const before = form(chunk.runStart - 1).toLowerCase();
  const after = form(chunk.end);
  let vote = 0;
  if (chunk.title !== undefined) vote += 3;
  if (before === "the" && chunk.title === undefined) vote -= 2;
  if (/^(?:in|at|from|across|near|outside|inside|throughout)$/.test(before)) vote -= 1;
  if (nounKind(foldWord(after)) === "document" && (text.tags[chunk.end] ?? "").startsWith("NN")) vote -= 2;
  if (leadsBody(text, chunk.runStart)) vote -= 3;
  if (text.tags[chunk.end - 1] === "NNPS") vote -= 2;
  if (chunk.title === undefined && ROLE_NOUNS.has(foldWord(form(chunk.start - 1)))) vote += 3;
  if (after === "'s" || after === "'") {
    const next = foldWord(form(chunk.end + 1));
    if (/^(?:spokes|chief|chair|ceo|founder|headquarter|shares|members|website)/.test(next)) vote -= 2;
  }
  const followed = after === "," ? form(chunk.end + 1) : after;
  if (followed.toLowerCase() === "who" || followed.toLowerCase() === "whose") vote += 2;
  if (followed === "which") vote -= 2;
  if (after === "," && /^\d{2}$/.test(followed)) vote += 4;
  if (after === "," && isRoleNext(text, chunk.end + 1)) vote += 2;
  if (/^(?:himself|herself)$/.test(after)) vote += 3;
  return vote;
}

/** "president of X", "a fellow at X": offices that a body has, not a person. */
function leadsBody(text: ParsedText, start: number): boolean {
  const at = text.forms[start - 1]?.toLowerCase() === "the" ? start - 2 : start - 1;
  const office = foldWord(text.forms[at - 1] ?? "");
  if (text.forms[at] === "at") return ROLE_NOUNS.has(office);
  return text.forms[at] === "of" && OFFICES_OF_BODIES.test(office);
}

/** ", a nurse from", ", the mayor of": whether the words at this place name an office or a work. */
function isRoleNext(text: ParsedText, at: number): boolean {
  for (let i = at; i < at + 6 && i < text.length; i += 1) {
    const tag = text.tags[i] ?? "";
    if (/^(?:IN|,|\.|CC|WP|VB)/.test(tag))
      return nounKind(foldWord(text.forms[i - 1] ?? "")) === "person" && i > at;
  }
  return false;
}
