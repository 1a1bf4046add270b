import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { agents } from "../state/record-state.ts";
import { texts } from "../state/texts.ts";

interface AgentPairProps {
  readonly pair: readonly [string, string];
  readonly choose: (pair: readonly [string, string]) => void;
}

/** Two agents chosen by name; each counts as soon as it is one of the names or aliases. */
export function AgentPair({ pair: [a, b], choose }: AgentPairProps) {
  const { ways } = texts();
  return (
    <>
      <div class="pair">
        <AgentInput label={ways.one} value={a} choose={(id) => choose([id, b])} />
        <AgentInput label={ways.other} value={b} choose={(id) => choose([a, id])} />
      </div>
      <datalist id="agent-names">
        {(agents.value.data?.rows ?? []).map((agent) => (
          <option key={agent.id} value={agent.name} />
        ))}
      </datalist>
      {a !== "" && a === b && <p class="nothing">{ways.chooseTwoDifferent}</p>}
    </>
  );
}

/** An id in the address that belongs to nobody; false while the names are not there, or not all of them. */
export function isUnknownAgent(id: string): boolean {
  const { data } = agents.value;
  if (id === "" || !data || data.rows.length < data.total) return false;
  return !data.rows.some((agent) => agent.id === id);
}

interface AgentInputProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (id: string) => void;
}

/** A name typed or picked; it counts as soon as it is one of the names or aliases. */
function AgentInput({ label, value, choose }: AgentInputProps) {
  const rows = agents.value.data?.rows ?? [];
  const name = rows.find((agent) => agent.id === value)?.name ?? "";
  const id = useId();
  const unknown = useSignal<string | undefined>(undefined);
  const take = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const words = event.currentTarget.value.trim();
    const typed = words.toLocaleLowerCase("en");
    const found = rows.find((agent) =>
      [agent.name, ...agent.altNames].some((one) => one.toLocaleLowerCase("en") === typed),
    );
    // Halfway through a name nobody is called so yet.
    unknown.value = event.type === "change" && words !== "" && !found ? words : undefined;
    if (found && found.id !== value) choose(found.id);
  };
  const input = useRef<HTMLInputElement>(null);
  // Never under the fingers of somebody who types on: "Armenia" may be on its way to "Armenians".
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = name;
  }, [name]);
  const nobody = unknown.value ?? (isUnknownAgent(value) ? value : undefined);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        ref={input}
        type="text"
        list="agent-names"
        autocomplete="off"
        placeholder={texts().ways.typeAName}
        defaultValue={name}
        onInput={take}
        onChange={take}
        aria-describedby={id}
      />
      <span class="nobody" id={id} role="status">
        {nobody === undefined ? "" : texts().ways.nobodyCalled(nobody)}
      </span>
    </label>
  );
}
