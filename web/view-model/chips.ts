import type { PageTexts } from "../../src/texts/texts.ts";
import type { ViewAddress } from "../address/view-address.ts";

/** An active filter in plain words, with the change of view that takes it away. */
export interface Chip {
  readonly words: string;
  readonly without: Partial<ViewAddress>;
}

type Say = Pick<PageTexts, "finding" | "vocabulary" | "grammar">;
type Many =
  "by" | "org" | "about" | "against" | "document" | "outlet" | "act" | "stance" | "standing" | "kind";

/** `nameOf` gives the name for an id, or the id itself. */
export function chipsOf(
  address: ViewAddress,
  nameOf: (id: string) => string,
  { finding: { chips }, vocabulary, grammar }: Say,
): readonly Chip[] {
  /** One chip a value. */
  const each = <Key extends Many>(
    key: Key,
    words: (value: ViewAddress[Key][number]) => string,
  ): readonly Chip[] => {
    const values: readonly ViewAddress[Key][number][] = address[key];
    return values.map((value) => ({
      words: words(value),
      without: { [key]: values.filter((other) => other !== value) },
    }));
  };
  const one = (isOn: boolean, words: () => string, without: Partial<ViewAddress>): readonly Chip[] =>
    isOn ? [{ words: words(), without }] : [];
  const { state, speakers, q, maxDepth, answered, focus } = address;
  return [
    ...one(state !== "accepted", () => (state === "any" ? chips.withProposals : chips.proposalsOnly), {
      state: "accepted",
    }),
    ...each("by", (id) => chips.by(nameOf(id))),
    ...each("org", (id) => chips.org(nameOf(id))),
    ...each("about", (id) => chips.about(nameOf(id))),
    ...each("against", (id) => chips.against(nameOf(id))),
    ...each("document", (id) => chips.document(nameOf(id))),
    ...each("outlet", (id) => chips.outlet(nameOf(id))),
    ...one(address.from !== undefined || address.to !== undefined, () => dayWords(address, chips, grammar), {
      from: undefined,
      to: undefined,
    }),
    ...one(maxDepth !== undefined, () => chips.depth(maxDepth ?? 0), { maxDepth: undefined }),
    ...one(answered !== undefined, () => chips.answered[answered ?? "no"], { answered: undefined }),
    ...each("act", (act) => chips.act(vocabulary.acts[act].label)),
    ...each("stance", (stance) => vocabulary.stances[stance].meaning),
    ...each("standing", (standing) => chips.standing(vocabulary.standings[standing].label)),
    ...one(
      speakers !== undefined,
      () => (speakers === "1" ? chips.oneSpeaker : chips.speakers(speakers ?? "")),
      { speakers: undefined },
    ),
    ...one(q !== undefined, () => chips.words(q ?? ""), { q: undefined }),
    ...each("kind", (kind) => chips.kind(vocabulary.kinds[kind].plural)),
    ...one(focus !== undefined, () => (focus ? chips.focus(nameOf(focus.id), focus.depth) : ""), {
      focus: undefined,
    }),
    ...one(address.ownVoiceHidden, () => chips.withoutOwnVoice, { ownVoiceHidden: false }),
  ];
}

function dayWords(
  { from, to }: ViewAddress,
  chips: Say["finding"]["chips"],
  { date }: Say["grammar"],
): string {
  if (from === undefined) return chips.to(date(to ?? ""));
  if (to === undefined) return chips.from(date(from));
  return from === to ? chips.on(date(from)) : chips.between(date(from), date(to));
}
