import type { ComponentChildren } from "preact";
import { ACT_NAMES } from "../../src/vocabulary/acts/names.ts";
import { KIND_NAMES } from "../../src/vocabulary/kinds.ts";
import { STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { STANDING_NAMES } from "../../src/vocabulary/standings.ts";
import { stanceForm } from "../../src/picture/line-forms.ts";
import { LOOKED_AT, type ViewAddress } from "../address/view-address.ts";
import { address, go } from "../state/address-state.ts";
import { scene } from "../state/picture-state.ts";
import { shown, statements } from "../state/record-state.ts";
import { texts } from "../state/texts.ts";
import { shownInWords } from "../state/shown-words.ts";
import { DayFilter } from "./day-filter.tsx";
import { LineSample } from "./line-sample.tsx";
import { NAME_FIELDS, NameFilter } from "./name-filter.tsx";
import { ShapeSample } from "./shape-sample.tsx";

/** How many others may stand between, of those depths that anybody asks for. */
const DEPTHS = [0, 1, 2] as const;

/** Everything by which list and picture can be narrowed. Several of one kind mean "or", different kinds "and". */
export function FilterPanel({ close }: { readonly close: () => void }) {
  const { filters, vocabulary } = texts();
  const { rows = [], total = 0 } = statements.value.data ?? {};
  // Acts that nobody here does need no box; where not every statement is at hand, nobody knows.
  const used = new Set(rows.length < total ? ACT_NAMES : rows.map((statement) => statement.act));
  const drawn = new Set([...(scene.value?.nodes.values() ?? [])].map((node) => node.kind));
  const { state, speakers, answered, maxDepth, ownVoiceHidden } = address.value;
  return (
    <div class="filters">
      <div class="filter-names">
        {NAME_FIELDS.map((field) => (
          <NameFilter key={field.of} field={field} />
        ))}
        <DayFilter />
      </div>
      <Group title={filters.show} class="one-of">
        {LOOKED_AT.map((one) => (
          <label key={one} class="check" title={vocabulary.states[one].meaning}>
            <input
              type="radio"
              name="state"
              checked={state === one}
              onChange={() => go({ state: one, at: undefined })}
            />
            {vocabulary.states[one].label}
          </label>
        ))}
      </Group>
      <Group title={filters.side}>
        {STANCE_NAMES.map((stance) => (
          <Check key={stance} of="stance" value={stance}>
            <LineSample form={stanceForm(stance)} tint={stance} /> {vocabulary.stances[stance].meaning}
          </Check>
        ))}
      </Group>
      <Group title={filters.claimsThatAre}>
        {STANDING_NAMES.map((standing) => (
          <Check key={standing} of="standing" value={standing} title={vocabulary.standings[standing].meaning}>
            {vocabulary.standings[standing].label}
          </Check>
        ))}
        <Switch isOn={speakers === "1"} turn={(on) => go({ speakers: on ? "1" : undefined })}>
          {filters.oneSpeaker}
        </Switch>
      </Group>
      <Group title={filters.acts}>
        {ACT_NAMES.filter((act) => used.has(act) || address.value.act.includes(act)).map((act) => (
          <Check key={act} of="act" value={act} title={vocabulary.acts[act].meaning}>
            {vocabulary.acts[act].label}
          </Check>
        ))}
      </Group>
      <div class="filter-rest">
        <label class="field">
          <span>{filters.depth.title}</span>
          <select
            value={maxDepth === undefined ? "" : String(maxDepth)}
            onChange={({ currentTarget: { value } }) =>
              go({ maxDepth: value === "" ? undefined : Number(value) })
            }
          >
            <option value="">{filters.depth.any}</option>
            {DEPTHS.map((depth) => (
              <option key={depth} value={String(depth)} selected={maxDepth === depth}>
                {filters.depth.most(depth)}
              </option>
            ))}
          </select>
        </label>
        <Group title={filters.accusations}>
          <Switch
            isOn={answered === "no"}
            title={filters.unansweredMeaning}
            turn={(on) => go({ answered: on ? "no" : undefined })}
          >
            {filters.unanswered}
          </Switch>
        </Group>
        <Group title={filters.inThePicture}>
          {KIND_NAMES.filter((kind) => drawn.has(kind) || address.value.kind.includes(kind)).map((kind) => (
            <Check key={kind} of="kind" value={kind}>
              <ShapeSample kind={kind} /> {vocabulary.kinds[kind].plural}
            </Check>
          ))}
          <Switch isOn={!ownVoiceHidden} turn={(on) => go({ ownVoiceHidden: !on })}>
            {filters.ownVoice}
          </Switch>
        </Group>
      </div>
      <button type="button" class="tool-button filter-done" onClick={close}>
        {filters.showFound(shownInWords({ ...shown.value, narrowed: false, total: shown.value.found }))}
      </button>
    </div>
  );
}

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

/** One of several values of a filter. */
function Check<Key extends "act" | "stance" | "standing" | "kind">({
  of,
  value,
  title,
  children,
}: CheckProps<Key>) {
  const values: readonly string[] = address.value[of];
  const others = values.filter((other) => other !== value);
  return (
    <Switch
      isOn={values.includes(value)}
      title={title}
      turn={(on) => go({ [of]: on ? [...others, value] : others })}
    >
      {children}
    </Switch>
  );
}

interface SwitchProps {
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

function Switch({ isOn, turn, title, children }: SwitchProps) {
  return (
    <label class="check" title={title}>
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      {children}
    </label>
  );
}
