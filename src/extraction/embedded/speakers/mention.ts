import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Party } from "./party.ts";

/** Where in its clause a mention stands. */
export type Place = "main subject" | "subject" | "object" | "oblique" | "possessor" | "other";

/** One place in the text where a party is named, described or stood for. */
export interface Mention extends TokenSpan {
  readonly party: Party;
  readonly how: "name" | "phrase" | "pronoun";
  readonly place: Place;
  /** Verb of which it is the subject; -1: none. */
  readonly verb: number;
  /** Index of the quotation around it; -1: outside. */
  readonly quotation: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Stands as the source of an attribution. */
  readonly speaks: boolean;
}
