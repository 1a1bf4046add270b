import type { ParsedText } from "../grammar/parsed-text.ts";
import type { NameChunk } from "./name-chunk.ts";
import type { Party } from "./party.ts";
import { pronounOf } from "./pronouns.ts";

/** Where only one person can be meant by "he" or "she", the pronoun tells the gender of a name that told none. */
export function learnGenders(
  text: ParsedText,
  chunks: readonly NameChunk[],
  partyOf: readonly Party[],
): void {
  const votes = new Map<Party, number>();
  let at = 0;
  let only: Party | undefined;
  let isAlone = false;
  for (let s = 0; s + 1 < text.sentenceStarts.length; s += 1) {
    const from = text.sentenceStarts[s] ?? 0;
    const to = text.sentenceStarts[s + 1] ?? 0;
    const isNewParagraph = text.paragraphOf[from] !== text.paragraphOf[from - 1];
    let isFirst = true;
    if (isNewParagraph) only = undefined;
    for (let token = from; token < to; token += 1) {
      while (at < chunks.length && (chunks[at]?.end ?? 0) <= token) {
        const party = partyOf[at];
        at += 1;
        if (party?.kind !== "person") continue;
        isAlone = isFirst || only === party;
        only = party;
        isFirst = false;
      }
      const gender = pronounOf(text.forms[token] ?? "")?.gender;
      if ((gender !== "male" && gender !== "female") || only === undefined || !isAlone) continue;
      if ((text.quotationOf[token] ?? -1) >= 0) continue;
      votes.set(only, (votes.get(only) ?? 0) + (gender === "female" ? 1 : -1));
    }
  }
  for (const [party, vote] of votes) {
    if (party.gender === "unknown" && vote !== 0) party.gender = vote > 0 ? "female" : "male";
  }
}
