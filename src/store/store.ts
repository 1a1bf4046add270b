import type { NameHit, SearchHit, SearchRequest } from "./search-hits.ts";
import type { ActName } from "../vocabulary/acts/names.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { Standing } from "../vocabulary/standings.ts";
import type { Stance } from "../vocabulary/stances.ts";
import type { Certainty, Mode, State } from "../vocabulary/statement-words.ts";
import type { ClaimSubtype } from "../vocabulary/subtypes.ts";
import type { Affiliation } from "../model/affiliation.ts";
import type { Agent } from "../model/agent.ts";
import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Link } from "../model/link.ts";
import type { Record as HearsayRecord } from "../model/record.ts";
import type { Review } from "../model/review.ts";
import type { Sides } from "../model/sides.ts";
import type { StandingNumbers } from "../model/standing.ts";
import type { Statement } from "../model/statement.ts";
import type { Thing } from "../model/thing.ts";
import type { FirstEdge, GraphEnds } from "./graph-ends.ts";

/** A node as the record writes it, by kind. */
export interface NodeOf {
  readonly Person: Agent;
  readonly Organization: Agent;
  readonly Thing: Thing;
  readonly Document: Document;
  readonly Claim: Claim;
  readonly Statement: Statement;
  readonly Review: Review;
}

/** A statement with what the store knows beyond the record. */
export interface StoredStatement {
  readonly statement: Statement;
  /** The claim at the end of the chain; undefined never happens in a valid store. */
  readonly claim: string;
  /**
   * Where its speakers stand towards that claim, as standings count it: relay for those who only pass a statement on,
   * the other side for those who deny a statement about it.
   */
  readonly side: Stance;
  /** Number of statements that enclose it in the document where it stands nearest to first hand: 0 is first hand. */
  readonly depth: number;
  /** The statements that enclose it there, nearest first, up to the outermost one: as many as the depth. */
  readonly via: readonly string[];
}

/** The short form in which other answers mention a claim. */
export interface ClaimHead {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  readonly state: State;
}

/** A claim with its standing over its sameAs cluster. */
export interface StoredClaim {
  readonly claim: Claim;
  readonly standing: StandingNumbers;
  readonly sides: Sides;
  /** Number of proposed statements about it, which count nowhere else. */
  readonly proposals: number;
}

/** A range of numbers, both ends included; a missing end is open. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

/** Within one field: or. Between fields: and. Ids are already resolved. States default to accepted. */
export interface StatementFilter {
  readonly by?: readonly string[];
  /** Said by somebody who belonged to this organisation that day, or on its behalf; not by the organisation itself. */
  readonly org?: readonly string[];
  readonly onBehalfOf?: readonly string[];
  /** Agents or things that the claim at the end of the chain is about. */
  readonly about?: readonly string[];
  /** The claim at the end of the chain, over its sameAs cluster. */
  readonly claim?: readonly string[];
  readonly act?: readonly ActName[];
  /** Points at a statement by one of these agents. */
  readonly answering?: readonly string[];
  /** Of the act itself. */
  readonly stance?: readonly Stance[];
  /** Towards the claim at the end of the chain. */
  readonly side?: readonly Stance[];
  readonly against?: readonly string[];
  /**
   * Accusations that an accused answers, or that none does. An answer is a statement at least as far accepted by an
   * accused, or by somebody who belonged to one that day or spoke for it: against the accusation or its claim, or for
   * a claim that contradicts it.
   */
  readonly answered?: boolean;
  readonly document?: readonly string[];
  readonly outlet?: readonly string[];
  /** First and last day, YYYY[-MM[-DD]] or RFC 3339; of `said`, else of the document's `published`. */
  readonly from?: string;
  readonly to?: string;
  readonly certainty?: readonly Certainty[];
  readonly mode?: readonly Mode[];
  readonly maxDepth?: number;
  /**
   * Words in the claim, the cue, the exact words or a name at any end (speakers and whom they speak for, targets, what
   * the claim is about): grammar in search-words.ts.
   */
  readonly q?: string;
  readonly states?: readonly State[];
  readonly ids?: readonly string[];
}

export interface ClaimFilter {
  readonly q?: string;
  readonly about?: readonly string[];
  readonly by?: readonly string[];
  readonly org?: readonly string[];
  readonly subtype?: readonly ClaimSubtype[];
  readonly standing?: readonly Standing[];
  readonly speakers?: NumberRange;
  readonly outlets?: NumberRange;
  readonly independentOutlets?: NumberRange;
  readonly act?: readonly ActName[];
  readonly from?: string;
  readonly to?: string;
  readonly states?: readonly State[];
  readonly ids?: readonly string[];
}

export interface AgentFilter {
  readonly q?: string;
  readonly kind?: readonly ("Person" | "Organization")[];
  readonly subtype?: readonly string[];
  readonly memberOf?: readonly string[];
  /** The day on which the membership must hold; any day when missing. */
  readonly at?: string;
  /** Only those who make at least one accepted statement. */
  readonly speaks?: boolean;
  readonly states?: readonly State[];
  readonly ids?: readonly string[];
}

export interface DocumentFilter {
  readonly outlet?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly by?: readonly string[];
  /** Only those in which a statement of one of these states stands. */
  readonly holds?: readonly State[];
  readonly states?: readonly State[];
}

/** A page by keyset: `after` is the `next` of the page before. Sorting by a name with `-` in front is descending. */
export interface PageRequest<Sort extends string> {
  /** 0 to have the rows counted only. */
  readonly limit: number;
  readonly after?: string;
  readonly sort: Sort | `-${Sort}`;
  /** Spares the counting: then `total` is the number of rows of this page. */
  readonly isUncounted?: boolean;
}
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Number of rows that pass the filter, on all pages. */
  readonly total: number;
  readonly next?: string;
}

export type StatementSort = "said" | "id";
/** `contested` sorts by the smaller of the two sides, then by all who spoke: the most contested first with `-contested`. */
export type ClaimSort = "contested" | "text" | "id";
export type AgentSort = "name" | "statements" | "id";
export type DocumentSort = "published" | "title" | "id";

/** How many statements there are of these days, with this act and on this side. */
export interface DayTally {
  /** First and last day they may be of, YYYY-MM-DD; undefined where no day is known. */
  readonly days: { readonly first: string; readonly last: string } | undefined;
  readonly act: ActName;
  readonly side: Stance;
  readonly count: number;
}

/** How many statements with this act an agent made. */
export interface AgentTally {
  readonly agent: string;
  readonly act: ActName;
  readonly count: number;
}

/** How many claims of this standing an agent said something about. */
export interface ClaimTally {
  readonly agent: string;
  readonly standing: Standing;
  readonly count: number;
}

/** One change: what was put in, replaced or taken out. */
export interface LogEntry {
  readonly seq: number;
  /** RFC 3339. */
  readonly at: string;
  readonly by: string;
  readonly op: "put";
  readonly id: string;
  /** The member as it stands in a record from this change on, with the part it belongs to. */
  readonly patch: { readonly part: string; readonly value: unknown };
  readonly why?: string;
}

export interface IngestReport {
  /** The revision after the ingest; unchanged when there was nothing new. */
  readonly rev: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Who puts something in, when and why: the log keeps it. */
export interface Authorship {
  readonly at: string;
  readonly by: string;
  readonly why?: string;
}

/** The whole of what is stored. Everything is batched and asynchronous, so that an engine over the network fits too. */
export interface Store {
  /** Newest seq of the log; 0 when empty. */
  revision(): Promise<number>;
  /** When the newest change was made, RFC 3339; undefined when empty. */
  revisedAt(): Promise<string | undefined>;
  /** Accepted nodes. */
  counts(): Promise<Readonly<Record<Kind, number>>>;

  /** Puts valid records in, one transaction a record; putting the same in twice changes nothing. */
  ingest(records: readonly HearsayRecord[], authorship: Authorship): Promise<readonly IngestReport[]>;
  /** The nodes with these ids, in the order asked; ids nobody has are left out. */
  get<K extends Kind>(kind: K, ids: readonly string[]): Promise<readonly NodeOf[K][]>;
  kindsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Kind>>;

  statements(filter: StatementFilter, page: PageRequest<StatementSort>): Promise<Page<StoredStatement>>;
  /**
   * The statements that pass a filter, counted by the days that from and to go by; oldest first, unknown days before.
   * With `month` days of one month may be put together, which for many filters takes no counting.
   */
  tallyDays(filter: StatementFilter, precision?: "day" | "month"): Promise<readonly DayTally[]>;
  /** Each sameAs cluster once, under its canonical claim; only `ids` finds variants by themselves. */
  claims(filter: ClaimFilter, page: PageRequest<ClaimSort>): Promise<Page<StoredClaim>>;
  /** The text, state and standing of claims, in whatever state, in no order; a variant has the standing of its cluster. */
  claimHeads(ids: readonly string[]): Promise<readonly ClaimHead[]>;
  /** Each sameAs cluster once, under its canonical agent. */
  agents(filter: AgentFilter, page: PageRequest<AgentSort>): Promise<Page<Agent>>;
  documents(filter: DocumentFilter, page: PageRequest<DocumentSort>): Promise<Page<Document>>;

  /** Affiliations in which one of these agents, or a twin, is member or organisation, or only member: in every state. */
  affiliations(agents: readonly string[], as?: "member"): Promise<readonly Affiliation[]>;
  /** contradicts, supports and sameAs links at these nodes: in every state. */
  links(ids: readonly string[]): Promise<readonly Link[]>;
  /** Reviews of these claims or statements: in every state. */
  reviews(ids: readonly string[]): Promise<readonly Review[]>;
  /** Statements in these states (accepted by default) by act, of each agent with its twins. */
  tallies(agents: readonly string[], states?: readonly State[]): Promise<readonly AgentTally[]>;
  /** Accepted claims by standing, of each agent with its twins. */
  claimTallies(agents: readonly string[]): Promise<readonly ClaimTally[]>;

  /** Agents, claims and things, with the edges of what is accepted: who speaks of what, whom it accuses, what it is about. */
  ends(): Promise<GraphEnds>;
  /** Of the accepted edges between the nodes of each pair the one with the first key; undefined where there is none. */
  firstEdges(pairs: readonly (readonly [string, string])[]): Promise<readonly (FirstEdge | undefined)[]>;
  /**
   * Canonical claims about which accepted statements were made on both sides: by one of these agents or, for an
   * organisation, by its people that day. The most contested first.
   */
  sharedClaims(a: readonly string[], b: readonly string[], limit: number): Promise<readonly string[]>;

  /**
   * Nodes with exactly this name, alias, title or text, in any case and spelling of accents; twins as their canonical
   * one, what is only proposed where nothing accepted has the name. Confidential names lead nowhere.
   */
  named(name: string, kinds: readonly Kind[]): Promise<readonly NameHit[]>;
  /**
   * Nodes in these states (accepted by default), best first, the last word perhaps unfinished; hits by near words where
   * the words lead to little or nothing. Throws badCall for words that cannot be searched.
   */
  search(request: SearchRequest): Promise<Page<SearchHit>>;

  /** The cleaned text, where it is open or attached; undefined where it is not at hand. */
  textOf(document: string): Promise<string | undefined>;
  /** Keeps a cleaned text whose sha256 was checked; local only, never in a record or export. */
  attachText(document: string, text: string): Promise<void>;
  /** Number of texts attached here. They are outside the log, so an answer that shows words changes with this too. */
  attachedTexts(): Promise<number>;

  /** Entries after `since`, oldest first. */
  changes(since: number, limit: number): Promise<readonly LogEntry[]>;
  /** Everything as one record, with these states (accepted by default); parts sorted by id. */
  record(states?: readonly State[]): Promise<HearsayRecord>;
  /** The store as it was at this revision: read only, to be closed by whoever asked. */
  asOf(rev: number): Promise<Store>;
  close(): Promise<void>;
}
