import type { ReportingClass } from "../lexicon/reporting-entry.ts";
import { findReportingWord } from "../lexicon/reporting-words.ts";

/** What a cue does with a thing, a person or a deed named after it, as far as its claim depends on that. */
export type CueKind =
  | "denies"
  | "doubts"
  | "defends"
  | "accuses"
  | "blames"
  | "criticises"
  | "opposes"
  | "supports"
  | "praises"
  | "calls"
  | "shows"
  | "allows"
  | "warns"
  | "demands"
  | "wishes"
  | "intends"
  | "expects"
  | "fears"
  | "refuses"
  | "seems"
  | "supposes"
  | "confirms"
  | "states";

/** Kinds that a class of the lexicon tells. */
const KIND_OF_CLASS: Readonly<Partial<Record<ReportingClass, CueKind>>> = {
  accuse: "accuses",
  confirm: "confirms",
  criticise: "criticises",
  decline: "refuses",
  demand: "demands",
  deny: "denies",
  describe: "calls",
  dispute: "doubts",
  intend: "intends",
  praise: "praises",
  predict: "expects",
  promise: "intends",
  seem: "seems",
  show: "shows",
  support: "supports",
};

/** Lemmas of further kinds, finer than the classes of the lexicon or across them. */
const LEMMAS: Readonly<Partial<Record<CueKind, string>>> = {
  defends: "defend defense defence justify",
  accuses: "convict suspect guilty",
  blames: "blame fault",
  criticises: "condemn condemnation denounce denunciation lament bemoan",
  opposes: "oppose opposition object objection resist reject veto",
  supports: "prefer",
  praises: "admire admiration celebrate",
  calls: "describe regard view consider see deem",
  shows: "footage video image picture photo note report depict reveal see",
  warns: "warn caution advise urge remind",
  allows: "allow permit let authorize authorise entitle able",
  demands:
    "call ask require want need seek insist persuade convince compel force warn remind tell advocate suggest pressure lobby",
  wishes: "hope wish desire like love dream prefer want eager hopeful long",
  intends: "decision decide swear volunteer propose consider mull vote threaten",
  expects: "anticipate foresee poised schedule slate",
  fears: "fear worry concern worried concerned afraid alarm anxious anxiety",
  refuses: "reluctant unwilling",
  supposes: "say believe think claim allege report know suppose rumor rumour purport profess happen",
  confirms: "recognize recognise",
  states:
    "announce unveil cite mention stress emphasize emphasise underline highlight detail disclose note report outline",
};

const KINDS_BY_LEMMA: ReadonlyMap<string, ReadonlySet<CueKind>> = (() => {
  const kinds = new Map<string, Set<CueKind>>();
  // The keys of a literal.
  for (const kind of Object.keys(LEMMAS) as CueKind[]) {
    for (const lemma of LEMMAS[kind]?.split(" ") ?? [])
      kinds.set(lemma, (kinds.get(lemma) ?? new Set()).add(kind));
  }
  return kinds;
})();

/** All kinds that a word may be of: "reject" doubts and opposes. Lemma in lower case, tag of Universal Dependencies. */
export function kindsOfWord(lemma: string, universalTag: string): readonly CueKind[] {
  const entry = findReportingWord(lemma, universalTag);
  const kind = entry === undefined ? undefined : KIND_OF_CLASS[entry.class];
  return [...(kind === undefined ? [] : [kind]), ...(KINDS_BY_LEMMA.get(lemma) ?? [])];
}
