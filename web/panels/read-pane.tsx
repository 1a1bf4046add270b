import type { FunctionComponent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { kindOfId, type Kind } from "../../src/vocabulary/kinds.ts";
import { statementParameters } from "../api/questions.ts";
import { address, selected } from "../state/address-state.ts";
import { claims } from "../state/record-state.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { narrowsLists } from "../view-model/filters-on.ts";
import { fetchAhead, Later } from "./later.tsx";

const loadAgent = async (): Promise<FunctionComponent> => (await import("./evidence-panels.ts")).AgentPanel;
const loadThing = async (): Promise<FunctionComponent> => (await import("./evidence-panels.ts")).ThingPanel;
const loadFound = async (): Promise<FunctionComponent> => (await import("./evidence-panels.ts")).FoundPanel;
const loadText = async (): Promise<FunctionComponent> => (await import("./evidence-panels.ts")).DocumentText;

const PANELS: Readonly<Partial<Record<Kind, () => Promise<FunctionComponent>>>> = {
  Claim: async () => (await import("./evidence-panels.ts")).ClaimPanel,
  Statement: async () => (await import("./evidence-panels.ts")).StatementPanel,
  Person: loadAgent,
  Organization: loadAgent,
  Document: async () => (await import("./evidence-panels.ts")).DocumentPanel,
};

/** Fetches them once the page can be read, so that a first selection need not wait for them. */
function fetchPanels(): void {
  for (const load of [...Object.values(PANELS), loadThing, loadFound, loadText]) fetchAhead(load);
}

/** What lies over the selection: both are seldom asked for, so their code comes when they are. */
const BETWEEN = {
  relate: async (): Promise<FunctionComponent> => (await import("./relations-panel.tsx")).RelationsPanel,
  path: async (): Promise<FunctionComponent> => (await import("./path-panel.tsx")).PathPanel,
};

/** What is read: the start, what the filters find, the evidence of the selection, or how two agents relate. `first` is the server's own start. */
export function ReadPane({ first }: { readonly first: HTMLElement | undefined }) {
  const id = selected.value;
  const between = address.value.relate ? "relate" : address.value.path ? "path" : undefined;
  const relating = between !== undefined;
  const finding = id === undefined && !relating && narrowsLists(address.value);
  const load = (id === undefined ? undefined : PANELS[kindOfId(id) ?? "Thing"]) ?? loadThing;
  const isRead = claims.value.data !== undefined;
  useEffect(() => {
    if (isRead) fetchPanels();
  }, [isRead]);
  const scroll = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => scroll.current?.scrollTo(0, 0),
    [id, relating, finding && statementParameters(address.value)],
  );
  return (
    <section class="pane read-pane" aria-label={texts().reading.title}>
      <div class="scroll" ref={scroll} tabIndex={0} role="region" aria-label={texts().reading.inFull}>
        {(relating || id !== undefined) && (
          <a class="close" href={selectHref(undefined)} aria-label={texts().reading.close}>
            ×
          </a>
        )}
        {between && <Later key={between} load={BETWEEN[between]} props={{}} />}
        {!relating && id !== undefined && <Later key={kindOfId(id)} load={load} props={{}} />}
        {finding && <Later load={loadFound} props={{}} />}
        <Start first={first} hidden={relating || id !== undefined || finding} />
      </div>
      {id !== undefined && <Later load={loadText} props={{}} until={null} />}
    </section>
  );
}

/** The first screen that the server made, moved here as it is. */
function Start({ first, hidden }: { readonly first: HTMLElement | undefined; readonly hidden: boolean }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!first) return;
    // The lists beside it hold the contested claims already, so here the questions come before them.
    const questions = first.querySelector(".questions");
    if (questions) first.querySelector(":scope > h2")?.before(questions);
    slot.current?.append(first);
  }, [first]);
  return <div class="start" ref={slot} hidden={hidden} />;
}
