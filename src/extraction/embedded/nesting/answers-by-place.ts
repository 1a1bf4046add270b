import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { CONTRARY_CLAIM } from "./find-contrary-claims.ts";
import { contentsBefore, TRAILING_DENIAL } from "./find-trailing-denials.ts";

/**
 * Which attribution answers which, where their places tell: a trailing denial what stands just before it, a saying the
 * claims that "despite" names. From index to index.
 */
export function answersByPlace(
  text: ParsedText,
  attributions: readonly Attribution[],
): ReadonlyMap<number, number> {
  const answers = new Map<number, number>();
  const before = contentsBefore(text, attributions);
  const contrary = new Map<number, number>();
  attributions.forEach(({ why, content }, index) => {
    const start = content[0]?.start;
    if (why === CONTRARY_CLAIM && start !== undefined) contrary.set(start, index);
  });
  attributions.forEach(({ why, content }, index) => {
    const start = content[0]?.start;
    if (start === undefined || why === CONTRARY_CLAIM) return;
    const answered = why === TRAILING_DENIAL ? before[start] : contrary.get(start);
    if (answered !== undefined && answered >= 0) answers.set(index, answered);
  });
  return answers;
}
