import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Named, PathStep, RelationsAnswer } from "../../src/queries/answers.ts";
import { ACTS } from "../../src/vocabulary/acts/index.ts";
import { address, go } from "../state/address-state.ts";
import { relationsDetail } from "../state/detail-state.ts";
import { agents } from "../state/record-state.ts";
import { selectHref } from "../state/selecting.ts";
import { lineWord } from "../../src/picture/line-forms.ts";
import { Answer } from "./answer.tsx";
import { StandingChip } from "./claim-panel.tsx";
import { Name } from "./name.tsx";
import { Others } from "./statement-panel.tsx";

/** How two agents relate: a form of two names, and what the documents say between them. */
export function RelationsPanel() {
  const [a, b] = address.value.relate ?? ["", ""];
  return (
    <>
      <header class="panel-head">
        <p class="kicker">Relations</p>
        <h1 class="panel-title">How do two relate?</h1>
      </header>
      <div class="pair">
        <AgentInput label="One" value={a} choose={(id) => go({ relate: [id, b] })} />
        <AgentInput label="The other" value={b} choose={(id) => go({ relate: [a, id] })} />
      </div>
      <datalist id="agent-names">
        {(agents.value.data?.rows ?? []).map((agent) => (
          <option key={agent.id} value={agent.name} />
        ))}
      </datalist>
      {a !== "" && a === b && <p class="nothing">Choose two different ones.</p>}
      {!isUnknown(a) && !isUnknown(b) && (
        <Answer of={relationsDetail.value}>{(relations) => <Relations of={relations} />}</Answer>
      )}
    </>
  );
}

/** An id in the address that belongs to nobody; false while the names are not there, or not all of them. */
function isUnknown(id: string): boolean {
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
  const nobody = unknown.value ?? (isUnknown(value) ? value : undefined);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        key={value}
        type="text"
        list="agent-names"
        autocomplete="off"
        placeholder="Type a name"
        defaultValue={name}
        onInput={take}
        onChange={take}
        aria-describedby={id}
      />
      <span class="nobody" id={id} role="status">
        {nobody === undefined ? "" : `Nobody here is called “${nobody}”.`}
      </span>
    </label>
  );
}

function Relations({ of }: { readonly of: RelationsAnswer }) {
  const silent = of.acts.length === 0 && of.claims.length === 0 && of.roles.length === 0;
  return (
    <div class="relations">
      {of.acts.length === 0 && (
        <p class="nothing">Nothing in these documents is said by one about the other.</p>
      )}
      <Others title="What one says about the other" statements={of.acts} />
      <Shared of={of} />
      <Belonging of={of} />
      <Ways of={of} />
      {silent && of.paths.length === 0 && (
        <p class="nothing">No way through the picture joins them either.</p>
      )}
    </div>
  );
}

function Shared({ of: { a, b, claims } }: { readonly of: RelationsAnswer }) {
  if (claims.length === 0) return null;
  return (
    <section class="others">
      <h2 class="group-title">
        Claims on which both took a side <span class="number">{claims.length}</span>
      </h2>
      <ul class="shared">
        {claims.map((shared) => (
          <li key={shared.claim.id}>
            <p>
              <a class="claim-words" href={selectHref(shared.claim.id)}>
                {shared.claim.text}
              </a>{" "}
              <StandingChip standing={shared.claim.standing} />
            </p>
            <Stand of={a} sides={shared.a} />
            <Stand of={b} sides={shared.b} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type SharedSides = RelationsAnswer["claims"][number]["a"];

function Stand({ of, sides }: { readonly of: Named; readonly sides: SharedSides }) {
  return (
    <>
      {sides.map(({ statement, speaker, act, stance }) => (
        <p key={`${statement}-${speaker.id}`} class="who">
          <bdi>{speaker.name}</bdi>
          {speaker.id !== of.id && ` (for ${of.name})`}{" "}
          <a class={`stance-${stance}`} href={selectHref(statement)}>
            {ACTS[act].label}
          </a>
        </p>
      ))}
    </>
  );
}

function Belonging({ of: { roles } }: { readonly of: RelationsAnswer }) {
  if (roles.length === 0) return null;
  return (
    <section class="others">
      <h2 class="group-title">Who belongs to whom</h2>
      <ul class="plain">
        {roles.map(({ member, organization, role }) => (
          <li key={`${member.id}-${organization.id}`}>
            <Name of={member} />: {role ?? "member"}, <Name of={organization} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways({ of: { paths } }: { readonly of: RelationsAnswer }) {
  if (paths.length === 0) return null;
  return (
    <section class="others">
      <h2 class="group-title">Ways from one to the other</h2>
      <ol class="ways">
        {paths.map((path) => (
          <li key={path.map(({ node }) => node.id).join(" ")}>
            {path.map((step) => (
              <Step key={step.node.id} step={step} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "Armenia denies → the claim"; where the edge is walked against its direction the arrow stands before the word. */
function Step({ step: { node, edge } }: { readonly step: PathStep }) {
  return (
    <>
      {edge && (
        <span class="way">
          <WayArrow shown={!edge.forward} back /> {lineWord(edge.kind)} <WayArrow shown={edge.forward} />
        </span>
      )}
      <Name of={node} />
    </>
  );
}

/** Drawn, because not every system has letters for arrows. */
function WayArrow({ shown, back = false }: { readonly shown: boolean; readonly back?: boolean }) {
  if (!shown) return null;
  return (
    <svg
      class="way-arrow"
      width="15"
      height="9"
      viewBox="0 0 15 9"
      role="img"
      aria-label={back ? "from" : "to"}
    >
      <path d={back ? "M14 4.5H2M5.5 1 2 4.5 5.5 8" : "M1 4.5h12M9.5 1 13 4.5 9.5 8"} />
    </svg>
  );
}
