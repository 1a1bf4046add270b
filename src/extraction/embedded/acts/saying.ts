import type { Attribution } from "../attribution.ts";
import type { Tree } from "../claims/tree.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import type { PartyFinder } from "./act-judgement.ts";
import type { ContentReading } from "./content-reading.ts";
import type { CueReading } from "./cue-reading.ts";

/** One attribution with all that the rules look at. */
export interface Saying {
  readonly index: number;
  readonly text: ParsedText;
  readonly tree: Tree;
  readonly attribution: Attribution;
  readonly cue: CueReading;
  readonly content: ContentReading;
  readonly parties: PartyFinder;
}

/** Lemma of a token in lower case; "" outside the text. */
export function lemmaAt(text: ParsedText, token: number): string {
  return (text.lemmas[token] ?? "").toLowerCase();
}

/** A token in lower case as it stands; "" outside the text. */
export function formAt(text: ParsedText, token: number): string {
  return (text.forms[token] ?? "").toLowerCase();
}
