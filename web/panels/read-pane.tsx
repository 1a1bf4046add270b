import type { FunctionComponent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { kindOfId, type Kind } from "../../src/vocabulary/kinds.ts";
import { statementParameters } from "../api/questions.ts";
import { address, selected } from "../state/address-state.ts";
import { selectHref } from "../state/selecting.ts";
import { narrowsLists } from "../view-model/chips.ts";
import { AgentPanel } from "./agent-panel.tsx";
import { ClaimPanel } from "./claim-panel.tsx";
import { DocumentPanel } from "./document-panel.tsx";
import { DocumentText } from "./document-text.tsx";
import { FoundPanel } from "./found-panel.tsx";
import { RelationsPanel } from "./relations-panel.tsx";
import { StatementPanel } from "./statement-panel.tsx";
import { ThingPanel } from "./thing-panel.tsx";

const PANELS: Readonly<Partial<Record<Kind, FunctionComponent>>> = {
  Claim: ClaimPanel,
  Statement: StatementPanel,
  Person: AgentPanel,
  Organization: AgentPanel,
  Document: DocumentPanel,
};

/** What is read: the start, what the filters find, the evidence of the selection, or how two agents relate. `first` is the server's own start. */
export function ReadPane({ first }: { readonly first: HTMLElement | undefined }) {
  const id = selected.value;
  const relating = address.value.relate !== undefined;
  const finding = id === undefined && !relating && narrowsLists(address.value);
  const Panel = (id === undefined ? undefined : PANELS[kindOfId(id) ?? "Thing"]) ?? ThingPanel;
  const scroll = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => scroll.current?.scrollTo(0, 0),
    [id, relating, finding && statementParameters(address.value)],
  );
  return (
    <section class="pane read-pane" aria-label="Evidence">
      <div class="scroll" ref={scroll} tabIndex={0} role="region" aria-label="Evidence in full">
        {(relating || id !== undefined) && (
          <a class="close" href={selectHref(undefined)} aria-label="Close, back to the start">
            ×
          </a>
        )}
        {relating && <RelationsPanel />}
        {!relating && id !== undefined && <Panel />}
        {finding && <FoundPanel />}
        <Start first={first} hidden={relating || id !== undefined || finding} />
      </div>
      <DocumentText />
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
