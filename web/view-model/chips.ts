import { ACTS } from "../../src/vocabulary/acts/index.ts";
import { KINDS } from "../../src/vocabulary/kinds.ts";
import { STANCES } from "../../src/vocabulary/stances.ts";
import { STANDINGS } from "../../src/vocabulary/standings.ts";
import type { ViewAddress } from "../address/view-address.ts";

/** An active filter in plain words, with the change of view that takes it away. */
export interface Chip {
  readonly words: string;
  readonly without: Partial<ViewAddress>;
}

/** `nameOf` gives the name for an id, or the id itself. */
export function chipsOf(address: ViewAddress, nameOf: (id: string) => string): readonly Chip[] {
  const named = (key: "by" | "org" | "about" | "against" | "document", before: string): readonly Chip[] =>
    address[key].map((id) => ({
      words: `${before} ${nameOf(id)}`,
      without: { [key]: address[key].filter((other) => other !== id) },
    }));
  const without = <T>(values: readonly T[], value: T): readonly T[] => values.filter((v) => v !== value);
  return [
    ...(address.state === "accepted"
      ? []
      : [{ words: STATE_CHIPS[address.state], without: { state: "accepted" as const } }]),
    ...named("by", "said by"),
    ...named("org", "said by people of"),
    ...named("about", "about"),
    ...named("against", "aimed at"),
    ...named("document", "in"),
    ...address.act.map((act) => ({
      words: `who ${ACTS[act].label}`,
      without: { act: without(address.act, act) },
    })),
    ...address.stance.map((stance) => ({
      words: STANCES[stance].meaning,
      without: { stance: without(address.stance, stance) },
    })),
    ...address.standing.map((standing) => ({
      words: `${STANDINGS[standing].label} claims`,
      without: { standing: without(address.standing, standing) },
    })),
    ...(address.speakers === undefined
      ? []
      : [{ words: speakersWords(address.speakers), without: { speakers: undefined } }]),
    ...(address.q === undefined ? [] : [{ words: `with “${address.q}”`, without: { q: undefined } }]),
    ...address.kind.map((kind) => ({
      words: `picture: ${KINDS[kind].plural}`,
      without: { kind: without(address.kind, kind) },
    })),
    ...(address.ownVoiceHidden
      ? [{ words: "without the publisher's own voice", without: { ownVoiceHidden: false } }]
      : []),
  ];
}

const STATE_CHIPS = { proposed: "proposals only", any: "with proposals" } as const;

/** Whether a filter narrows the lists: kinds of node narrow the picture alone, and proposals beside are more, not less. */
export function narrowsLists(address: ViewAddress): boolean {
  return chipsOf(withoutAdditions(address), (id) => id).length > 0;
}

/** The view with nothing but those filters that narrow the lists. */
export function withoutAdditions(address: ViewAddress): ViewAddress {
  return { ...address, kind: [], state: address.state === "any" ? "accepted" : address.state };
}

/** The view without any filter. */
export const NO_FILTERS = {
  by: [],
  org: [],
  about: [],
  against: [],
  document: [],
  act: [],
  stance: [],
  standing: [],
  speakers: undefined,
  q: undefined,
  kind: [],
  ownVoiceHidden: false,
  state: "accepted",
} as const satisfies Partial<ViewAddress>;

function speakersWords(speakers: string): string {
  return speakers === "1" ? "rests on one speaker" : `number of speakers: ${speakers}`;
}
