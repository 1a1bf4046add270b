import type {
  AgentAnswer,
  ClaimAnswer,
  DrawnEdge,
  EvidenceAnswer,
  GraphAnswer,
  Named,
  StatementAnswer,
} from "../../src/queries/answers.ts";
import { ACTS } from "../../src/vocabulary/acts/index.ts";
import { kindOfId } from "../../src/vocabulary/kinds.ts";

export function aNamed(id: string, name = id): Named {
  return { id, kind: kindOfId(id) ?? "Thing", name };
}

export function anEvidence(part: Partial<EvidenceAnswer> = {}): EvidenceAnswer {
  return {
    document: "doc-a",
    title: "The ferry",
    outlet: undefined,
    url: undefined,
    published: undefined,
    exact: "the words",
    prefix: undefined,
    suffix: undefined,
    start: 0,
    end: 9,
    exactSha256: undefined,
    isRetelling: false,
    words: "open",
    ...part,
  };
}

export function aStatement(part: Partial<StatementAnswer> = {}): StatementAnswer {
  const by = part.by ?? ["org-a"];
  const act = part.act ?? "asserts";
  return {
    id: "stm-1",
    kind: "Statement",
    by,
    speakers: by.map((id) => ({ ...aNamed(id), roles: [], formerRoles: [] })),
    act,
    stance: ACTS[act].stance,
    side: ACTS[act].stance,
    what: "clm-1",
    claim: { id: "clm-1", text: "The bridge is closed.", standing: "affirmed", state: "accepted" },
    against: [],
    targets: [],
    onBehalfOf: [],
    principals: [],
    cue: undefined,
    mode: undefined,
    certainty: "unstated",
    said: undefined,
    depth: 0,
    ownVoice: false,
    sentence: "org-a said that the bridge is closed.",
    evidence: [anEvidence()],
    via: [],
    state: "accepted",
    origin: undefined,
    ...part,
  };
}

export function aClaim(part: Partial<ClaimAnswer> = {}): ClaimAnswer {
  return {
    id: "clm-1",
    kind: "Claim",
    text: "The bridge is closed.",
    subtype: "fact",
    quantity: undefined,
    about: [],
    topics: [],
    sides: { for: [], against: [], open: [], relay: [] },
    more: { for: 0, against: 0, open: 0, relay: 0 },
    contradicts: [],
    supports: [],
    proposals: 0,
    state: "accepted",
    origin: undefined,
    standing: "affirmed",
    for: 1,
    against: 0,
    open: 0,
    speakers: 1,
    outlets: 1,
    independentOutlets: 1,
    lowestDepth: 0,
    firstSaid: undefined,
    lastSaid: undefined,
    ...part,
  };
}

export function anAgent(id: string, part: Partial<AgentAnswer> = {}): AgentAnswer {
  return {
    id,
    kind: id.startsWith("per-") ? "Person" : "Organization",
    subtype: undefined,
    name: id,
    altNames: [],
    ids: {},
    anonymous: false,
    roles: [],
    members: [],
    acts: {},
    claims: {},
    statements: 1,
    proposals: 0,
    state: "accepted",
    origin: undefined,
    ...part,
  };
}

/** A graph from "source target" pairs; keys are e0, e1 … and every node stands on a line. */
export function aGraph(
  edges: readonly (readonly [source: string, target: string, attributes: DrawnEdge])[],
  lone: readonly string[] = [],
): GraphAnswer {
  const ids = [...new Set([...edges.flatMap(([source, target]) => [source, target]), ...lone])];
  return {
    attributes: { view: "simple", rev: 1, shown: 1, total: 1 },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: ids.map((key, index) => ({
      key,
      attributes: { kind: kindOfId(key) ?? "Thing", label: key, x: index, y: 0, size: 1 },
    })),
    edges: edges.map(([source, target, attributes], index) => ({
      key: `e${index}`,
      source,
      target,
      attributes,
    })),
  };
}
