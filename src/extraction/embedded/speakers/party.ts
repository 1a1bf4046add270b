import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { SpeakerKind } from "../../proposal.ts";
import type { Gender } from "./given-gender.ts";

/** What a text says of the office or work of a party, in one place. */
export interface RoleFact {
  /** "deputy mayor of Town", as it stands, no article before it. */
  readonly span: TokenSpan;
  /** Token of its head noun. */
  readonly head: number;
  /** Folded head noun: "mayor". */
  readonly noun: string;
  /** Folded words of the role. */
  readonly words: ReadonlySet<string>;
  /** Token where it was said. */
  readonly at: number;
  readonly isFormer: boolean;
}

/** Somebody or something that can speak, gathered from all its mentions. Filled while the text is read. */
export interface Party {
  readonly id: number;
  kind: SpeakerKind;
  gender: Gender;
  /** Several people or bodies: "they". */
  isPlural: boolean;
  /** Fullest name; for one without a name the words it is first called by. */
  name: string;
  readonly otherNames: Set<string>;
  readonly roles: RoleFact[];
  /** State, as the lists name it, that this party is, or that it stands for. */
  country: string | undefined;
  /** Folded words of its name. */
  words: ReadonlySet<string>;
  /** Called by a proper name somewhere. */
  isNamed: boolean;
  isOutlet: boolean;
  isState: boolean;
  /** A capital that may stand for its state. */
  isCapital: boolean;
  /** Phrase in which the organisation it speaks for must be looked up: "a spokesman for the union". */
  affiliation: TokenSpan | undefined;
  /** Words beside its name that may hold its organisation. */
  readonly affiliations: TokenSpan[];
  isMouthpiece: boolean;
  mentions: number;
}

export function createParty(id: number, kind: SpeakerKind, name: string): Party {
  return {
    id,
    kind,
    gender: "unknown",
    isPlural: false,
    name,
    otherNames: new Set(),
    roles: [],
    country: undefined,
    words: new Set(),
    isNamed: false,
    isOutlet: false,
    isState: false,
    isCapital: false,
    affiliation: undefined,
    affiliations: [],
    isMouthpiece: false,
    mentions: 0,
  };
}
