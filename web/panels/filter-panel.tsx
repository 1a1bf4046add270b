import type { ComponentChildren } from "preact";
import { ACTS, ACT_NAMES } from "../../src/vocabulary/acts/index.ts";
import { KINDS, KIND_NAMES } from "../../src/vocabulary/kinds.ts";
import { isProposal, PROPOSAL } from "../../src/vocabulary/proposal-words.ts";
import { STANCES, STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { STANDINGS, STANDING_NAMES } from "../../src/vocabulary/standings.ts";
import { LOOKED_AT, type LookedAt, type ViewAddress } from "../address/view-address.ts";
import { address, go } from "../state/address-state.ts";
import { scene } from "../state/picture-state.ts";
import { agents, claims, shown, statements } from "../state/record-state.ts";
import { stanceForm } from "../../src/picture/line-forms.ts";
import { shownWords } from "../view-model/shown.ts";
import { LineSample } from "./line-sample.tsx";
import { ShapeSample } from "./shape-sample.tsx";

/** Everything by which list and picture can be narrowed. Several of one kind mean "or", different kinds "and". */
export function FilterPanel({ close }: { readonly close: () => void }) {
  const used = new Set((statements.value.data?.rows ?? []).map((statement) => statement.act));
  const drawn = new Set([...(scene.value?.nodes.values() ?? [])].map((node) => node.kind));
  return (
    <div class="filters">
      <div class="filter-names">
        <NameFilter of="by" label="Said by" all="anybody" among={speakers()} />
        <NameFilter of="org" label="Said by people of" all="any organisation" among={organizations()} />
        <NameFilter of="about" label="About" all="anything" among={topics()} />
        <NameFilter of="against" label="Aimed at" all="anybody" among={targets()} />
      </div>
      <Group title="Show" class="one-of">
        {LOOKED_AT.map((state) => (
          <label key={state} class="check" title={STATE_WORDS[state].meaning}>
            <input
              type="radio"
              name="state"
              checked={address.value.state === state}
              onChange={() => go({ state, at: undefined })}
            />
            {STATE_WORDS[state].label}
          </label>
        ))}
      </Group>
      <Group title="Side">
        {STANCE_NAMES.map((stance) => (
          <Check key={stance} of="stance" value={stance}>
            <LineSample form={stanceForm(stance)} tint={stance} /> {STANCES[stance].meaning}
          </Check>
        ))}
      </Group>
      <Group title="Claims that are">
        {STANDING_NAMES.map((standing) => (
          <Check key={standing} of="standing" value={standing} title={STANDINGS[standing].meaning}>
            {STANDINGS[standing].label}
          </Check>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={address.value.speakers === "1"}
            onChange={({ currentTarget }) => go({ speakers: currentTarget.checked ? "1" : undefined })}
          />
          resting on one speaker
        </label>
      </Group>
      <Group title="What they do">
        {ACT_NAMES.filter((act) => used.has(act) || address.value.act.includes(act)).map((act) => (
          <Check key={act} of="act" value={act} title={ACTS[act].meaning}>
            {ACTS[act].label}
          </Check>
        ))}
      </Group>
      <Group title="In the picture">
        {KIND_NAMES.filter((kind) => drawn.has(kind) || address.value.kind.includes(kind)).map((kind) => (
          <Check key={kind} of="kind" value={kind}>
            <ShapeSample kind={kind} /> {KINDS[kind].plural}
          </Check>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={!address.value.ownVoiceHidden}
            onChange={({ currentTarget }) => go({ ownVoiceHidden: !currentTarget.checked })}
          />
          the publisher's own voice
        </label>
      </Group>
      <button type="button" class="tool-button filter-done" onClick={close}>
        Show {shownWords({ ...shown.value, narrowed: false, total: shown.value.found })}
      </button>
    </div>
  );
}

const STATE_WORDS: Readonly<Record<LookedAt, { readonly label: string; readonly meaning: string }>> = {
  accepted: { label: "accepted statements", meaning: "what a person stands for" },
  proposed: { label: PROPOSAL.plural, meaning: PROPOSAL.meaning },
  any: { label: "both, proposals set apart", meaning: "proposals beside what is accepted, counted nowhere" },
};

interface GroupProps {
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

function Group({ title, class: name, children }: GroupProps) {
  return (
    <fieldset class={name}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface CheckProps<Key extends "act" | "stance" | "standing" | "kind"> {
  readonly of: Key;
  readonly value: ViewAddress[Key][number];
  readonly title?: string;
  readonly children: ComponentChildren;
}

function Check<Key extends "act" | "stance" | "standing" | "kind">({
  of,
  value,
  title,
  children,
}: CheckProps<Key>) {
  const values: readonly string[] = address.value[of];
  return (
    <label class="check" title={title}>
      <input
        type="checkbox"
        checked={values.includes(value)}
        onChange={({ currentTarget }) => {
          const others = values.filter((other) => other !== value);
          go({ [of]: currentTarget.checked ? [...others, value] : others });
        }}
      />
      {children}
    </label>
  );
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface NameFilterProps {
  readonly of: "by" | "org" | "about" | "against";
  readonly label: string;
  /** What it says while nothing is chosen. */
  readonly all: string;
  readonly among: readonly Choice[];
}

/** One of many names. Several can stand in the address; here the last one chosen replaces them. */
function NameFilter({ of, label, all, among }: NameFilterProps) {
  const [chosen = ""] = address.value[of];
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) => go({ [of]: value === "" ? [] : [value] })}
      >
        <option value="">{all}</option>
        {among.map(({ id, name }) => (
          <option key={id} value={id} selected={id === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function speakers(): readonly Choice[] {
  const all = agents.value.data?.rows ?? [];
  // Speakers of proposals only are there as long as proposals are.
  return all.filter((agent) => agent.statements > 0 || (isProposal(agent) && agent.proposals > 0));
}

function organizations(): readonly Choice[] {
  return (agents.value.data?.rows ?? []).filter((agent) => agent.members.length > 0);
}

function topics(): readonly Choice[] {
  return sorted((claims.value.data?.rows ?? []).flatMap((claim) => claim.topics));
}

function targets(): readonly Choice[] {
  return sorted((statements.value.data?.rows ?? []).flatMap((statement) => statement.targets));
}

function sorted(choices: readonly Choice[]): readonly Choice[] {
  const once = new Map(choices.map((choice) => [choice.id, choice]));
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}
