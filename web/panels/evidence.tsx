import type { FunctionComponent } from "preact";
import { kindOfId, type Kind } from "../../src/vocabulary/kinds.ts";
import { selected } from "../state/address-state.ts";
import { reading } from "../state/reading.ts";
import { selectHref } from "../state/selecting.ts";
import { firstTexts } from "../state/texts.ts";
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

/** Fetches the code of all of them, so that a first selection need not wait for it. */
export function fetchPanels(): void {
  for (const load of [...Object.values(PANELS), loadThing, loadFound, loadText]) fetchAhead(load);
}

/** What lies over the selection: both are seldom asked for, so their code comes when they are. */
const BETWEEN = {
  relate: async (): Promise<FunctionComponent> => (await import("./relations-panel.tsx")).RelationsPanel,
  path: async (): Promise<FunctionComponent> => (await import("./path-panel.tsx")).PathPanel,
};

/** The evidence of the selection, what the filters find, or what lies between two agents. */
export function Evidence() {
  const id = selected.value;
  const what = reading.value;
  if (what === "found") return <Later load={loadFound} props={{}} />;
  return (
    <>
      <a class="close" href={selectHref(undefined)} aria-label={firstTexts().start.close}>
        ×
      </a>
      {what === "selected" && id !== undefined && <Later key={kindOfId(id)} load={panelOf(id)} props={{}} />}
      {(what === "relate" || what === "path") && <Later key={what} load={BETWEEN[what]} props={{}} />}
    </>
  );
}

function panelOf(id: string): () => Promise<FunctionComponent> {
  return PANELS[kindOfId(id) ?? "Thing"] ?? loadThing;
}

/** The document's text below the evidence of a selection. */
export function TextBeside() {
  return selected.value === undefined ? null : <Later load={loadText} props={{}} until={null} />;
}
