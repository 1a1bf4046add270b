import { isNoProposal, isProposal } from "../../src/vocabulary/proposal-words.ts";
import { computed, signal } from "@preact/signals";
import type {
  AgentAnswer,
  ClaimAnswer,
  ClaimSidesAnswer,
  DocumentAnswer,
  DocumentTextAnswer,
  RelationsAnswer,
  StatementAnswer,
} from "../../src/queries/answers.ts";
import { kindOfId, type Kind } from "../../src/vocabulary/kinds.ts";
import { ask, askAll } from "../api/ask.ts";
import { parameters, pathWith, stateParameters, surroundingStates } from "../api/questions.ts";
import { textsAtHand, type TextAtHand } from "../view-model/texts-at-hand.ts";
import { address, selected } from "./address-state.ts";
import { attachedText, isAttachedHere } from "./attached-texts.ts";
import { loaded, type Loaded } from "./loaded.ts";

/** What is selected, asked for in full. Each waits for its own kind of id. */
export const claimDetail = loaded(
  () => pathFor(["Claim"], (id) => pathWith(`/claims/${id}/statements`, surroundingStates(address.value))),
  askSides,
);

/** What is said about a claim: the oldest of very many, and how many there are. */
export interface LoadedSides extends ClaimSidesAnswer {
  readonly total: number;
}

export async function askSides(path: string, signal: AbortSignal): Promise<LoadedSides> {
  const { data, meta } = await ask<ClaimSidesAnswer>(path, signal);
  return { ...data, total: meta.total ?? data.statements.length };
}

export interface StatementDetail {
  readonly statement: StatementAnswer;
  /** What is said about the same claim. */
  readonly sides: LoadedSides;
}
/** Known first: its text is asked for while what others say is still on its way. */
const selectedStatement = loaded(
  () => pathFor(["Statement"], (id) => `/statements/${id}`),
  async (path, signal) => (await ask<StatementAnswer>(path, signal)).data,
);
const sidesOfSelected = loaded(() => {
  const { data } = selectedStatement.value;
  return data && pathWith(`/claims/${data.claim.id}/statements`, surroundingStates(address.value));
}, askSides);
let lastDetail: StatementDetail | undefined;
export const statementDetail = computed((): Loaded<StatementDetail> => {
  const { data: statement, problem, waiting, retry } = selectedStatement.value;
  const sides = sidesOfSelected.value;
  if (statement === undefined) lastDetail = undefined;
  else if (sides.data?.claim.id === statement.claim.id) lastDetail = { statement, sides: sides.data };
  return {
    data: lastDetail,
    problem: problem ?? sides.problem,
    waiting: waiting || sides.waiting,
    retry: problem ? retry : sides.retry,
  };
});

export interface AgentDetail {
  readonly agent: AgentAnswer;
  readonly says: readonly StatementAnswer[];
  /** What those who belong to it or speak for it say. */
  readonly through: readonly StatementAnswer[];
  /** What others say against or about it. */
  readonly others: readonly StatementAnswer[];
  /** Proposals by it, through it and about it, where proposals are shown. */
  readonly proposals: readonly StatementAnswer[];
}
export const agentDetail = loaded(
  () => pathFor(["Person", "Organization"], (id) => `${id} ${surroundingStates(address.value)}`),
  async (key, signal): Promise<AgentDetail> => {
    const [id = "", states = ""] = key.split(" ");
    const list = (key: string): Promise<{ readonly rows: readonly StatementAnswer[] }> =>
      askAll<StatementAnswer>(pathWith("/statements", parameters([[key, [id]]]), states), signal);
    const [agent, by, org, against, about] = await Promise.all([
      ask<AgentAnswer>(`/agents/${id}`, signal),
      list("by"),
      // Only organisations have people.
      kindOfId(id) === "Organization" ? list("org") : { rows: [] },
      list("against"),
      list("about"),
    ]);
    const own = new Set([...by.rows, ...org.rows].map((statement) => statement.id));
    const others = new Map([...against.rows, ...about.rows].map((row) => [row.id, row]));
    const all = new Map([...by.rows, ...org.rows, ...others.values()].map((row) => [row.id, row]));
    return {
      agent: agent.data,
      says: by.rows.filter(isNoProposal),
      through: org.rows.filter((row) => isNoProposal(row) && !row.by.includes(id)),
      others: [...others.values()].filter((row) => isNoProposal(row) && !own.has(row.id)),
      proposals: [...all.values()].filter(isProposal),
    };
  },
);

export const documentDetail = loaded(
  () => pathFor(["Document"], (id) => `/documents/${id}`),
  async (path, signal) => (await ask<DocumentAnswer>(path, signal)).data,
);

export const relationsDetail = loaded(
  () => {
    const [a, b] = address.value.relate ?? ["", ""];
    if (a === "" || b === "" || a === b) return undefined;
    return `/relations?${parameters([
      ["a", [a]],
      ["b", [b]],
    ])}`;
  },
  async (path, signal) => (await ask<RelationsAnswer>(path, signal)).data,
);

/** The statements that the panel is about, whose words are to be marked in the text; proposals after the others. */
export const inFocus = computed((): readonly StatementAnswer[] => {
  const id = selected.value;
  if (id === undefined) return [];
  const { data: statement } = selectedStatement.value;
  const { sides } = statementDetail.value.data ?? {};
  const { says = [], through = [], proposals = [] } = agentDetail.value.data ?? {};
  const near = [
    ...(claimDetail.value.data?.statements ?? []),
    ...(sides?.statements ?? []),
    ...(statement ? [statement] : []),
    ...says,
    ...through,
    ...proposals,
  ];
  const all = new Map(near.map((row) => [row.id, row]));
  const found = [...all.values()].filter(
    (row) => row.id === id || row.claim.id === id || row.by.includes(id) || row.onBehalfOf.includes(id),
  );
  return [...found.filter(isNoProposal), ...found.filter(isProposal)];
});

/** The texts that can be read beside the panel: the selected document's, else those with words of the selection. */
export const readableTexts = computed((): readonly TextAtHand[] => {
  const id = selected.value;
  if (id === undefined || address.value.relate !== undefined) return [];
  if (kindOfId(id) !== "Document") return textsAtHand(inFocus.value, isAttachedHere);
  const { data } = documentDetail.value;
  if (data?.id !== id || (data.words === "withheld" && !isAttachedHere(id))) return [];
  const isRetelling = data.publishedBy === undefined && data.basedOn.length > 0;
  return [{ document: id, title: data.title, isRetelling }];
});

/** The text that the reader asked for, at whose words, and in which panel: the next panel chooses anew. */
export const openedText = signal<
  { readonly document: string; readonly statement: string | undefined; readonly panel: string } | undefined
>(undefined);

/** Opens this text at the words of a statement: in the panel at hand, or in the statement's own, where one goes next. */
export function openText(document: string, statement: string | undefined, isHere: boolean): void {
  const panel = isHere ? selected.peek() : statement;
  openedText.value = panel === undefined ? undefined : { document, statement, panel };
}

/** The document whose text is shown: the one asked for, else the first at hand. */
export const textDocument = computed((): string | undefined => {
  const texts = readableTexts.value;
  const opened = openedText.value;
  const asked = opened?.panel === selected.value ? opened?.document : undefined;
  return (texts.find(({ document }) => document === asked) ?? texts[0])?.document;
});

export const documentText = loaded(
  () => {
    const id = textDocument.value;
    if (id === undefined) return undefined;
    return isAttachedHere(id) ? id : `/documents/${id}/text`;
  },
  async (path, signal) => {
    // What lies in this browser alone is asked of nobody.
    const text = attachedText(path);
    if (text !== undefined) return { id: path, text, sha256: undefined };
    return (await ask<DocumentTextAnswer>(path, signal)).data;
  },
);

/** Everything said in the text at hand, in the state looked at. */
export const textStatements = loaded(
  () => {
    const id = textDocument.value;
    if (id === undefined) return undefined;
    return pathWith("/statements", parameters([["document", [id]]]), stateParameters(address.value));
  },
  async (path, signal) => (await askAll<StatementAnswer>(path, signal)).rows,
);

/** The claims that the selected claim contradicts or goes with, whichever of these the lists hold. */
export const linkedClaims = loaded(
  () => {
    const { contradicts = [], supports = [] } = claimDetail.value.data?.claim ?? {};
    const ids = [...contradicts, ...supports];
    return ids.length === 0 ? undefined : `/claims?state=any&limit=500&id=${ids.join(",")}`;
  },
  async (path, signal) => (await ask<readonly ClaimAnswer[]>(path, signal)).data,
);

/** The claims about the selected topic. */
export const topicClaims = loaded(
  () => pathFor(["Thing"], (id) => pathWith("/claims", `about=${id}`, surroundingStates(address.value))),
  async (path, signal) => (await askAll<ClaimAnswer>(path, signal)).rows,
);

function pathFor(kinds: readonly Kind[], path: (id: string) => string): string | undefined {
  const id = selected.value;
  if (id === undefined || address.value.relate !== undefined) return undefined;
  const kind = kindOfId(id);
  return kind !== undefined && kinds.includes(kind) ? path(encodeURIComponent(id)) : undefined;
}
