import type { ClaimHead } from "../store/store.ts";
import type { ActName } from "../vocabulary/acts/names.ts";
import type { EdgeKind } from "../vocabulary/edge-kinds.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { Standing } from "../vocabulary/standings.ts";
import type { Stance } from "../vocabulary/stances.ts";
import type { Certainty, Mode, State } from "../vocabulary/statement-words.ts";
import type { Origin } from "../model/origin.ts";
import type { StandingNumbers } from "../model/standing.ts";
import type { GraphAttributes } from "./graph-attributes.ts";
import type { DrawnEdge, DrawnNode, Drawing, DrawingColumns } from "../graph/drawing.ts";

/**
 * What the questions answer with: plain data, the same in the API, the pages and the explorer. Keys that a record
 * has mean what they mean there (`by` is a list of ids); what is worked out or spelt out stands under keys of its own.
 */

/** Something that goes by a name, for showing without another question. */
export interface Named {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

/** A speaker with the roles held on the day: "foreign policy adviser to the president", of Azerbaijan. */
export interface Speaker extends Named {
  readonly roles: readonly SpeakerRole[];
  /** Roles that had ended by the day: "formerly …". Nobody speaks for an organisation by them. */
  readonly formerRoles: readonly SpeakerRole[];
}

export interface SpeakerRole {
  readonly role: string | undefined;
  readonly organization: Named;
}

/** Where the words stand. Offsets are code points in the cleaned text of the document. */
export interface EvidenceAnswer {
  readonly document: string;
  readonly title: string;
  readonly outlet: Named | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
  /** undefined when the words are withheld and nobody attached them. */
  readonly exact: string | undefined;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly exactSha256: string | undefined;
  /** True for a retelling: a document nobody publishes that is based on another. Its words are not the outlet's. */
  readonly isRetelling: boolean;
  /** withheld: positions only; attached: withheld, but at hand here; open: anybody may read it. */
  readonly words: "open" | "attached" | "withheld";
}

/** One link of the chain through which a statement reached the document. */
export interface ViaAnswer {
  readonly statement: string;
  readonly act: ActName;
  readonly speakers: readonly Named[];
  readonly sentence: string;
}

export interface StatementAnswer {
  readonly id: string;
  readonly kind: "Statement";
  readonly by: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly act: ActName;
  /** Of the act itself. */
  readonly stance: Stance;
  /** Where it stands towards the claim at the end of the chain: relay for those who only pass a statement on. */
  readonly side: Stance;
  /** The claim or statement it points at. */
  readonly what: string;
  /** The claim at the end of the chain. */
  readonly claim: ClaimHead;
  readonly against: readonly string[];
  readonly targets: readonly Named[];
  readonly onBehalfOf: readonly string[];
  readonly principals: readonly Named[];
  readonly cue: string | undefined;
  readonly mode: Mode | undefined;
  readonly certainty: Certainty;
  readonly said: string | undefined;
  readonly depth: number;
  /** True when the document's own publisher speaks in its own voice. */
  readonly ownVoice: boolean;
  /** Plain words: who does what to which claim. */
  readonly sentence: string;
  readonly evidence: readonly EvidenceAnswer[];
  /** Nearest first. */
  readonly via: readonly ViaAnswer[];
  readonly state: State;
  readonly origin: Origin | undefined;
}

export interface ClaimAnswer extends StandingNumbers {
  readonly id: string;
  readonly kind: "Claim";
  readonly text: string;
  readonly subtype: string;
  readonly quantity: { readonly value: number; readonly unit: string } | undefined;
  readonly about: readonly string[];
  readonly topics: readonly Named[];
  /** Who stands where, each agent once a stance: of very many those who were the first there. */
  readonly sides: Readonly<Record<Stance, readonly Named[]>>;
  /** How many stand on each side besides those who are named. */
  readonly more: Readonly<Record<Stance, number>>;
  readonly contradicts: readonly string[];
  readonly supports: readonly string[];
  /** Number of proposed statements about it or a variant; sides and standing are without them. */
  readonly proposals: number;
  readonly state: State;
  readonly origin: Origin | undefined;
}

export interface AgentAnswer {
  readonly id: string;
  readonly kind: "Person" | "Organization";
  readonly subtype: string | undefined;
  readonly name: string;
  readonly altNames: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
  readonly anonymous: boolean;
  /** Accepted ones; those that are only proposed too for an agent that is itself only proposed. */
  readonly roles: readonly {
    readonly role: string | undefined;
    readonly organization: Named;
    readonly from: string | undefined;
    readonly to: string | undefined;
  }[];
  readonly members: readonly (Named & { readonly role: string | undefined })[];
  /** Number of statements by act; acts never used are left out. */
  readonly acts: Readonly<Partial<Record<ActName, number>>>;
  /** Number of claims it took part in, by their standing. */
  readonly claims: Readonly<Partial<Record<Standing, number>>>;
  readonly statements: number;
  /** Number of proposed statements it would be the speaker of; the numbers above are without them. */
  readonly proposals: number;
  readonly state: State;
  readonly origin: Origin | undefined;
}

export interface DocumentAnswer {
  readonly id: string;
  readonly kind: "Document";
  readonly title: string;
  readonly url: string | undefined;
  readonly archivedUrl: string | undefined;
  readonly by: readonly string[];
  readonly publishedBy: string | undefined;
  readonly outlet: Named | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly retrieved: string | undefined;
  readonly basedOn: readonly string[];
  readonly revisionOf: string | undefined;
  readonly language: string;
  readonly sha256: string | undefined;
  readonly textPolicy: "open" | "withheld";
  /** Whether the words can be shown here. */
  readonly words: "open" | "attached" | "withheld";
  /** Accepted statements that stand in it. */
  readonly statements: number;
  /** Proposed statements that stand in it. */
  readonly proposals: number;
  readonly state: State;
  readonly origin: Origin | undefined;
}

export interface SearchAnswer {
  readonly id: string;
  readonly kind: Kind;
  /** Name, claim text, title or sentence. */
  readonly label: string;
  readonly state: State;
  readonly score: number;
  /** The words searched instead, where those that were asked for lead to little or nothing. */
  readonly corrected?: string;
}

/** What waits for a person's judgement. */
export interface ProposalCounts {
  readonly statements: number;
  /** Documents in which they stand. */
  readonly documents: number;
}

/** The cleaned text of a document; positions of evidence count its code points. */
export interface DocumentTextAnswer {
  readonly id: string;
  readonly text: string;
  readonly sha256: string | undefined;
}

/** Both sides of a claim, in time order. */
export interface ClaimSidesAnswer {
  readonly claim: ClaimAnswer;
  readonly statements: readonly StatementAnswer[];
}

/** Statements that share a speaker, an act, a stance, a claim, a document or an outlet. */
export interface StatementGroup {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Ids of the statements, newest first. */
  readonly items: readonly string[];
}

/** How two agents relate: what each says against or about the other, where they took sides, ties, ways. */
export interface RelationsAnswer {
  readonly a: Named;
  readonly b: Named;
  /** Acts of one (or of those who speak for it) aimed at, about or in answer to the other (or those who speak for it). */
  readonly acts: readonly StatementAnswer[];
  readonly claims: readonly {
    readonly claim: ClaimHead;
    readonly a: readonly SideTaken[];
    readonly b: readonly SideTaken[];
  }[];
  readonly roles: readonly {
    readonly member: Named;
    readonly organization: Named;
    readonly role: string | undefined;
  }[];
  readonly paths: readonly (readonly PathStep[])[];
}

type SideTaken = Pick<StatementAnswer, "stance" | "act"> & {
  readonly speaker: Named;
  readonly statement: string;
};

/** One node of a way through the graph; `edge` tells how the step before led here. */
export interface PathStep {
  readonly node: Named;
  readonly edge: { readonly kind: EdgeKind; readonly key: string; readonly forward: boolean } | undefined;
}

export type { DrawnEdge };

/** graphology's own serialization, which `graph.import` takes as it is. */
export interface GraphAnswer {
  readonly attributes: GraphAttributes;
  readonly options: { readonly type: "directed"; readonly multi: true; readonly allowSelfLoops: true };
  readonly nodes: Drawing["nodes"];
  readonly edges: Drawing["edges"];
}

/** The same graph as a list of values per field. */
export interface GraphColumnsAnswer extends DrawingColumns {
  readonly attributes: GraphAnswer["attributes"];
}

/** The ids of all that passes the filters of a view: what a picture keeps, and what the lists hold in this order. */
export interface FoundAnswer {
  /** Statements, newest first; where more pass than are told one by one, the newest of them. */
  readonly statements: readonly string[];
  /** Statements that pass the filters of statements: more than `statements` where only the newest are told. */
  readonly total: number;
  /** True where only the newest are told, and claims and agents are those of these alone. */
  readonly isCut: boolean;
  /** How many of them are only proposed. */
  readonly proposed: number;
  /** The claims they are about, the most contested first. */
  readonly claims: readonly string[];
  /** Who makes them, those who make most first. */
  readonly agents: readonly string[];
  /** Whoever is accused in them. */
  readonly against: readonly string[];
}

/** What stands around a node: the node itself first, then the nearest. */
export interface NeighboursAnswer {
  readonly id: string;
  /** Neighbours there are without the limit. */
  readonly total: number;
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: Pick<DrawnNode, "kind" | "label" | "subtype" | "state">;
  }[];
  /** Edges among the nodes shown. */
  readonly edges: GraphAnswer["edges"];
}

/** The one shape of every JSON answer. */
export interface Envelope<Data> {
  readonly data: Data;
  readonly meta: { readonly rev: number; readonly total?: number; readonly nextCursor?: string | null };
  readonly links: { readonly self: string; readonly next?: string | null };
}
