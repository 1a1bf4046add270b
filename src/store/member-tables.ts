import { table } from "./table.ts";

/**
 * Every table of a store. Members as they came (json, in canonical form) stand beside the columns they are found by;
 * what is worked out from others holds nothing of its own, and derive/ fills it in the transaction that changes those.
 * Keys (k) are whole numbers, one series for nodes, statements and ties alike; days count from 1970-01-01, an unknown
 * day is -2147483648; states, acts and stances are numbers (numbers.ts). `lead` is the first speaker of a statement:
 * where the graph lies on several machines, a statement and all that hangs on it lie with its lead.
 */

/** Agents, things, documents, claims and reviews. */
export interface NodeRow {
  readonly k: number;
  readonly id: string;
  readonly kind: number;
  readonly subtype: string | null;
  readonly state: number;
  /** Worked out: the canonical one of its sameAs cluster. */
  readonly canon: number;
  /** Folded name, text or title: what it is sorted by. */
  readonly fold: string;
  readonly json: string;
}
export const NODE = table<NodeRow>(
  "node",
  {
    k: "integer",
    id: "text",
    kind: "integer",
    subtype: "text?",
    state: "integer",
    canon: "integer",
    fold: "text",
    json: "text",
  },
  { key: ["k"], unique: "id", indexes: [["canon"], ["kind", "fold", "id"], ["kind", "id", "state"]] },
);

/** Names and aliases, folded. */
export interface NameRow {
  readonly fold: string;
  readonly node: number;
}
export const NAME = table<NameRow>(
  "name",
  { fold: "text", node: "integer" },
  { key: ["fold", "node"], indexes: [["node"]] },
);

export interface AffiliationRow {
  readonly k: number;
  readonly id: string;
  readonly state: number;
  readonly member: number;
  readonly org: number;
  readonly role: string | null;
  /** null: open. */
  readonly first_day: number | null;
  readonly last_day: number | null;
  readonly json: string;
}
export const AFFILIATION = table<AffiliationRow>(
  "affiliation",
  {
    k: "integer",
    id: "text",
    state: "integer",
    member: "integer",
    org: "integer",
    role: "text?",
    first_day: "integer?",
    last_day: "integer?",
    json: "text",
  },
  { key: ["k"], unique: "id", indexes: [["member"], ["org"]] },
);

export interface DocumentRow {
  readonly k: number;
  readonly publisher: number | null;
  /** Of its publication. */
  readonly first_day: number;
  readonly last_day: number;
}
export const DOCUMENT = table<DocumentRow>(
  "document",
  { k: "integer", publisher: "integer?", first_day: "integer", last_day: "integer" },
  { key: ["k"], indexes: [["publisher"], ["first_day"]] },
);

export interface AuthorRow {
  readonly document: number;
  readonly agent: number;
}
export const AUTHOR = table<AuthorRow>(
  "author",
  { document: "integer", agent: "integer" },
  { key: ["document", "agent"], indexes: [["agent"]] },
);

export interface BasedOnRow {
  readonly document: number;
  readonly origin: number;
}
export const BASED_ON = table<BasedOnRow>(
  "based_on",
  { document: "integer", origin: "integer" },
  { key: ["document", "origin"], indexes: [["origin"]] },
);

export interface AboutRow {
  readonly claim: number;
  readonly node: number;
}
export const ABOUT = table<AboutRow>(
  "about",
  { claim: "integer", node: "integer" },
  { key: ["claim", "node"], indexes: [["node"]] },
);

export interface LinkRow {
  readonly k: number;
  readonly id: string;
  readonly state: number;
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly json: string;
}
export const LINK = table<LinkRow>(
  "link",
  { k: "integer", id: "text", state: "integer", kind: "text", a: "integer", b: "integer", json: "text" },
  { key: ["k"], unique: "id", indexes: [["a"], ["b"]] },
);

export interface ReviewedRow {
  readonly review: number;
  readonly node: number;
}
export const REVIEWED = table<ReviewedRow>(
  "reviewed",
  { review: "integer", node: "integer" },
  { key: ["review", "node"], indexes: [["node"]] },
);

export interface StatementRow {
  readonly lead: number;
  readonly k: number;
  readonly id: string;
  readonly state: number;
  readonly canon: number;
  readonly act: number;
  readonly stance: number;
  /** Of the claim or statement it points at. */
  readonly what: number;
  readonly mode: string | null;
  readonly certainty: string;
  /** null: the day of its documents counts. */
  readonly said_first: number | null;
  readonly said_last: number | null;
  readonly json: string;
  // worked out:
  /** At the end of the chain. */
  readonly claim: number;
  /** Towards that claim. */
  readonly side: number;
  /** The lowest of its documents. */
  readonly depth: number;
  /** Ids of the statements that enclose it there, nearest first, as JSON. */
  readonly via: string;
  readonly first_day: number;
  readonly last_day: number;
  /** 1 for an accusation that an accused answers. */
  readonly answered: number;
}
export const STATEMENT = table<StatementRow>(
  "statement",
  {
    lead: "integer",
    k: "integer",
    id: "text",
    state: "integer",
    canon: "integer",
    act: "integer",
    stance: "integer",
    what: "integer",
    mode: "text?",
    certainty: "text",
    said_first: "integer?",
    said_last: "integer?",
    json: "text",
    claim: "integer",
    side: "integer",
    depth: "integer",
    via: "text",
    first_day: "integer",
    last_day: "integer",
    answered: "integer",
  },
  {
    key: ["k"],
    unique: "id",
    distributedBy: "lead",
    indexes: [["state", "first_day", "id"], ["claim", "state", "side", "first_day", "id"], ["what"]],
  },
);

/** One row a speaker, with what a list of what somebody said is filtered and sorted by. */
export interface SaidRow {
  readonly lead: number;
  readonly statement: number;
  readonly agent: number;
  readonly act: number;
  readonly state: number;
  /** Worked out, as in the statement. */
  readonly first_day: number;
  readonly id: string;
}
export const SAID = table<SaidRow>(
  "said",
  {
    lead: "integer",
    statement: "integer",
    agent: "integer",
    act: "integer",
    state: "integer",
    first_day: "integer",
    id: "text",
  },
  {
    key: ["statement", "agent"],
    distributedBy: "lead",
    indexes: [
      ["agent", "state", "act", "first_day", "id"],
      ["agent", "state", "first_day", "id"],
    ],
  },
);

export interface AgainstRow {
  readonly lead: number;
  readonly statement: number;
  readonly agent: number;
}
export const AGAINST = table<AgainstRow>(
  "against",
  { lead: "integer", statement: "integer", agent: "integer" },
  { key: ["statement", "agent"], distributedBy: "lead", indexes: [["agent"]] },
);

export interface OrgRow {
  readonly lead: number;
  readonly statement: number;
  readonly org: number;
}
export const ON_BEHALF_OF = table<OrgRow>(
  "on_behalf_of",
  { lead: "integer", statement: "integer", org: "integer" },
  { key: ["statement", "org"], distributedBy: "lead", indexes: [["org"]] },
);

/** Where the words are; the anchors are in the json. */
export interface StandsRow {
  readonly lead: number;
  readonly statement: number;
  readonly document: number;
  /** Worked out: enclosing statements in this document. */
  readonly depth: number;
}
export const STANDS = table<StandsRow>(
  "stands",
  { lead: "integer", statement: "integer", document: "integer", depth: "integer" },
  { key: ["statement", "document"], distributedBy: "lead", indexes: [["document"]] },
);
