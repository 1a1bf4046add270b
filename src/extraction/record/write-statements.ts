import type { IdOf } from "../../model/ids.ts";
import type { Origin } from "../../model/origin.ts";
import type { Span } from "../../model/spans.ts";
import type { Anchor, Statement } from "../../model/statement.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import type { ActName } from "../../vocabulary/acts/names.ts";
import type { ProposedStatement } from "../proposal.ts";
import { isOutlet, isPublisher } from "./channels.ts";
import type { Claims } from "./claims.ts";
import { fitWords } from "./fit-words.ts";
import { spansOf } from "./forest.ts";
import type { AgentId, Parties } from "./parties.ts";
import { NOBODY } from "./sound-statements.ts";
import { type StatementId, statementList } from "./statement-list.ts";
import type { Plan } from "./targets.ts";

const MOST_OF_A_CUE = 200;

/** The act of what is only implied, and of passing a statement on while saying something else too. */
const SAYS: ActName = "asserts";
/** The act of an outlet through which the words came. */
const RELAYS: ActName = "reports";

export interface StatementMeans {
  readonly text: string;
  readonly document: string;
  readonly plan: Plan;
  readonly parties: Parties;
  readonly claims: Claims;
  /** Name of the outlet of the article. */
  readonly outlet: string | undefined;
  readonly anchorsAt: (spans: readonly Span[]) => readonly Anchor[];
  readonly originOf: (confidence: number, why: string) => Origin;
}

export interface WrittenStatements {
  readonly statements: readonly Statement[];
  /** Indexes of the proposals that became statements. */
  readonly kept: ReadonlySet<number>;
}

/** What the statements of one proposal have in common. */
type Shared = Omit<Statement, "id" | "act" | "what">;

/** Writes proposals as planned, and beside them what they imply: what is passed on, and through whom it came. */
export function writeStatements(
  proposals: readonly ProposedStatement[],
  means: StatementMeans,
): WrittenStatements {
  const { plan, parties, claims } = means;
  const list = statementList(means.document);
  const written = new Map<number, StatementId>();

  const write = (index: number, proposal: ProposedStatement): void => {
    const target = plan.targetOf[index];
    const shared = target === undefined || target === "none" ? undefined : sharedBy(proposal, means);
    if (!shared || target === undefined) return;
    const aimedAt = proposal.against ? parties.agentsOf(proposal.against, proposal.confidence) : [];
    let what: Statement["what"] | undefined =
      typeof target === "number" ? written.get(target) : claims.idOf(index, aimedAt);
    if (what === undefined) return;
    if (target === "implied")
      what = list.put(["implied", ...placeOf(proposal)], implied(proposal, shared, what, parties));
    const against = aimedAt.length > 0 ? { against: [...aimedAt] } : {};
    written.set(index, list.put(placeOf(proposal), { ...shared, act: proposal.act, what, ...against }));
  };

  // those that others point at come first; a chain has few links, so a few rounds reach its end
  let left = [...proposals.entries()];
  for (let before = -1; left.length !== before;) {
    before = left.length;
    for (const [index, proposal] of left) {
      const target = plan.targetOf[index];
      if (typeof target !== "number" || written.has(target)) write(index, proposal);
    }
    left = left.filter(([index]) => !written.has(index));
  }
  for (const [index, id] of written) {
    const proposal = proposals[index];
    const shared = proposal && sharedBy(proposal, means);
    if (!shared) continue;
    for (const other of plan.passedOn[index] ?? []) {
      const what = written.get(other);
      if (what !== undefined) list.put(["passed on", what], { ...shared, act: SAYS, what });
    }
    const channel = channelOf(proposal, shared.by, means);
    if (channel === undefined) continue;
    const { in: anchors, mode, origin, state } = shared;
    list.put(["channel", id], { by: [channel], act: RELAYS, what: id, mode, in: anchors, origin, state });
  }
  return { statements: list.all(), kept: new Set(written.keys()) };
}

/** undefined where none of the words can be anchored. */
function sharedBy(proposal: ProposedStatement, means: StatementMeans): Shared | undefined {
  const { speakers, confidence, mode, certainty, why } = proposal;
  const anchors = means.anchorsAt(spansOf(proposal));
  if (anchors.length === 0) return undefined;
  const by = unique(speakers.flatMap((speaker) => means.parties.agentsOf(speaker, confidence)));
  const principals = unique(
    speakers.flatMap(({ onBehalfOf }) => (onBehalfOf && means.parties.organizationOf(onBehalfOf)) || []),
  ).filter((id): id is IdOf<"Organization"> => !by.includes(id));
  const cue = proposal.cue.map(({ start, end }) => means.text.slice(start, end)).join(" … ");
  const signal = fitWords(cue, MOST_OF_A_CUE);
  return {
    by,
    ...(principals.length > 0 && { onBehalfOf: principals }),
    ...(signal !== undefined && { cue: signal }),
    mode,
    ...(certainty !== "unstated" && { certainty }),
    in: [...anchors],
    origin: means.originOf(confidence, why),
    state: "proposed",
  };
}

/** Who takes words back has said them; who only passes them on has them from somebody whom the text does not name. */
function implied(
  { act, confidence }: ProposedStatement,
  { onBehalfOf, by, cue: _cue, ...shared }: Shared,
  what: Statement["what"],
  parties: Parties,
): Omit<Statement, "id"> {
  return ACTS[act].ownStatementOnly
    ? { ...shared, by, ...(onBehalfOf && { onBehalfOf }), act: SAYS, what }
    : { ...shared, by: [...parties.agentsOf(NOBODY, confidence)], act: SAYS, what };
}

function channelOf(
  { via }: ProposedStatement,
  speakers: readonly AgentId[],
  { parties, outlet }: StatementMeans,
): AgentId | undefined {
  if (via === undefined || !isOutlet(via) || isPublisher(via, outlet)) return undefined;
  const channel = parties.organizationOf(via);
  return channel !== undefined && speakers.includes(channel) ? undefined : channel;
}

/** Where the words of a proposal stand, as a part of an identity. */
function placeOf({ source, cue, content }: ProposedStatement): readonly string[] {
  return [source, cue, content].map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join());
}

function unique<Id>(ids: readonly Id[]): Id[] {
  return [...new Set(ids)];
}
