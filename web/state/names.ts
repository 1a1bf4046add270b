import { computed, signal } from "@preact/signals";
import type {
  AgentAnswer,
  ClaimAnswer,
  DocumentAnswer,
  GraphAnswer,
  StatementAnswer,
} from "../../src/queries/answers.ts";
import { kindOfId } from "../../src/vocabulary/kinds.ts";
import { ask } from "../api/ask.ts";
import { graphAnswer } from "./graph-state.ts";
import { agents, claims, statements } from "./record-state.ts";

/** Names by id of everything that is listed. */
const listed = computed((): ReadonlyMap<string, string> => {
  const claimRows = claims.value.data?.rows ?? [];
  const statementRows = statements.value.data?.rows ?? [];
  return new Map([
    ...claimRows.flatMap(({ topics }) => topics.map(({ id, name }) => [id, name] as const)),
    ...statementRows.flatMap(({ evidence }) =>
      evidence.map(({ document, title }) => [document, title] as const),
    ),
    ...claimRows.map(({ id, text }) => [id, text] as const),
    ...statementRows.map(({ id, sentence }) => [id, sentence] as const),
    ...(agents.value.data?.rows ?? []).map(({ id, name }) => [id, name] as const),
  ]);
});

/** Names by id of everything in the picture, long ones cut. */
const drawn = computed(
  (): ReadonlyMap<string, string> =>
    new Map((graphAnswer.value.data?.nodes ?? []).map(({ key, attributes }) => [key, attributes.label])),
);

/** Names that were asked for one by one; an empty one is on its way, or nobody's. */
const asked = signal<ReadonlyMap<string, string>>(new Map());

/** What something is called; its id until that is known. */
export function nameOf(id: string): string {
  const known = listed.value.get(id) ?? drawn.value.get(id) ?? asked.value.get(id);
  if (known === undefined && !graphAnswer.value.waiting) queueMicrotask(() => void askFor(id));
  return known || id;
}

async function askFor(id: string): Promise<void> {
  if (asked.peek().has(id) || kindOfId(id) === undefined) return;
  remember(id, "");
  try {
    remember(id, await nameAt(id));
  } catch {
    // Nobody has this id, or nobody answers: the id itself stands where the name would.
  }
}

function remember(id: string, name: string): void {
  asked.value = new Map([...asked.peek(), [id, name]]);
}

async function nameAt(id: string): Promise<string> {
  const key = encodeURIComponent(id);
  switch (kindOfId(id)) {
    case "Claim":
      return (await ask<ClaimAnswer>(`/claims/${key}`)).data.text;
    case "Statement":
      return (await ask<StatementAnswer>(`/statements/${key}`)).data.sentence;
    case "Document":
      return (await ask<DocumentAnswer>(`/documents/${key}`)).data.title;
    case "Person":
    case "Organization":
      return (await ask<AgentAnswer>(`/agents/${key}`)).data.name;
    default: {
      const { nodes } = (await ask<GraphAnswer>(`/graph?view=full&around=${key}&limit=1`)).data;
      return nodes.find((node) => node.key === id)?.attributes.label ?? "";
    }
  }
}
