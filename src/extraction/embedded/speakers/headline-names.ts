import type { ParsedText } from "../grammar/parsed-text.ts";
import { foldWord } from "./fold-word.ts";
import type { NameRegister } from "./name-register.ts";
import type { NameRun } from "./name-runs.ts";
import type { Party } from "./party.ts";

/** A name in a headline that the text holds elsewhere. */
export interface Repeat {
  readonly end: number;
  readonly party: Party;
}

/** Longest name looked for in a headline, in words. */
const LONGEST = 4;

/** Headlines write all words with capitals, so they show no new names; those known from the text are found in them. */
export function repeatsIn(
  text: ParsedText,
  runs: readonly NameRun[],
  register: NameRegister,
): ReadonlyMap<number, Repeat> {
  const repeats = new Map<number, Repeat>();
  for (const run of runs) {
    for (let start = run.start; start < run.end; start += 1) {
      for (let end = Math.min(run.end, start + LONGEST); end > start; end -= 1) {
        const party = register.bearerOf(text.forms.slice(start, end).map(foldWord));
        if (party === undefined) continue;
        repeats.set(start, { end, party });
        start = end - 1;
        break;
      }
    }
  }
  return repeats;
}
