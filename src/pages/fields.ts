import type { SiteTexts } from "../texts/site.ts";
import { ACT_NAMES } from "../vocabulary/acts/names.ts";
import { STANCE_NAMES } from "../vocabulary/stances.ts";
import { STANDING_NAMES } from "../vocabulary/standings.ts";
import { CERTAINTIES, MODES } from "../vocabulary/statement-words.ts";
import { CLAIM_SUBTYPES, ORGANIZATION_SUBTYPES } from "../vocabulary/subtypes.ts";

/** A parameter of a list as a person fills it in. */
export interface Field {
  readonly name: keyof SiteTexts["forms"]["fields"];
  /** words: free text; name: an id or a name; day: a date; ticks: several of a list; choice: one of a list. */
  readonly form: "words" | "name" | "day" | "ticks" | "choice";
  /** What it is called, where that is not what its name is called everywhere. */
  readonly label?: keyof SiteTexts["forms"]["fields"];
  readonly choices?: (texts: SiteTexts) => readonly Choice[];
  /** What it means to choose none, where that is not "any". */
  readonly unless?: (texts: SiteTexts) => string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

function choicesOf<Name extends string>(
  names: readonly Name[],
  labelOf: (name: Name) => string,
): readonly Choice[] {
  return names.map((value) => ({ value, label: labelOf(value) }));
}

const WORDS: Field = { name: "q", form: "words" };
const FROM: Field = { name: "from", form: "day" };
const TO: Field = { name: "to", form: "day" };
const ACT: Field = {
  name: "act",
  form: "ticks",
  choices: ({ vocabulary }) => choicesOf(ACT_NAMES, (name) => vocabulary.acts[name].label),
};
const STATE: Field = {
  name: "state",
  form: "choice",
  choices: ({ forms }) => choicesOf(["proposed", "any"], (name) => forms.states[name]),
  unless: ({ forms }) => forms.states.accepted,
};
const name = (name: Field["name"]): Field => ({ name, form: "name" });

/** The filters of each list: those asked for most, and the rest, which stays folded. */
export const FIELDS = {
  claims: {
    first: [
      WORDS,
      {
        name: "standing",
        form: "ticks",
        choices: ({ vocabulary }) => choicesOf(STANDING_NAMES, (name) => vocabulary.standings[name].label),
      },
    ],
    more: [
      name("by"),
      name("about"),
      name("org"),
      FROM,
      TO,
      {
        name: "speakers",
        form: "choice",
        choices: ({ forms }) => choicesOf(["1", "<=2", ">=2", ">=3"], (name) => forms.speakers[name]),
      },
      {
        name: "subtype",
        form: "choice",
        choices: ({ forms }) => choicesOf(CLAIM_SUBTYPES, (name) => forms.claimKinds[name]),
      },
      STATE,
      ACT,
    ],
  },
  statements: {
    first: [
      WORDS,
      name("by"),
      name("about"),
      {
        name: "stance",
        form: "ticks",
        choices: ({ vocabulary }) => choicesOf(STANCE_NAMES, (name) => vocabulary.stances[name].label),
      },
    ],
    more: [
      name("org"),
      name("onBehalfOf"),
      name("against"),
      name("outlet"),
      name("document"),
      name("claim"),
      FROM,
      TO,
      {
        name: "maxDepth",
        form: "choice",
        choices: ({ forms }) => choicesOf(["0", "1", "2"], (name) => forms.depths(Number(name))),
      },
      {
        name: "answered",
        form: "choice",
        choices: ({ forms }) => choicesOf(["no", "yes"], (name) => forms.answered[name]),
      },
      {
        name: "certainty",
        form: "choice",
        choices: ({ forms }) => choicesOf(CERTAINTIES, (name) => forms.certainties[name]),
      },
      {
        name: "mode",
        form: "choice",
        choices: ({ words }) => choicesOf(MODES, (name) => words.modes[name]),
      },
      STATE,
      ACT,
    ],
  },
  agents: {
    first: [
      WORDS,
      {
        name: "kind",
        form: "choice",
        choices: ({ vocabulary }) =>
          choicesOf(["Person", "Organization"], (name) => vocabulary.kinds[name].label),
      },
      {
        name: "subtype",
        form: "choice",
        choices: ({ forms }) => choicesOf(ORGANIZATION_SUBTYPES, (name) => forms.organizationKinds[name]),
      },
      name("memberOf"),
    ],
    more: [],
  },
  documents: {
    first: [name("outlet"), { name: "by", form: "name", label: "author" }, FROM, TO],
    more: [],
  },
} as const satisfies Readonly<
  Record<string, { readonly first: readonly Field[]; readonly more: readonly Field[] }>
>;

export type ListName = keyof typeof FIELDS;
