import type { OrgRow } from "./member-tables.ts";
import type { Standing } from "../vocabulary/standings.ts";
import { table } from "./table.ts";

/** What is worked out from the members: derive/ fills these tables. */

/** Organisations the speakers belonged to that day, or spoke for. */
export const SPOKE_FOR = table<OrgRow>(
  "spoke_for",
  { lead: "integer", statement: "integer", org: "integer" },
  { key: ["statement", "org"], distributedBy: "lead", indexes: [["org"]] },
);

/** Whose words a document spreads: is_root 0 its publisher, 1 the publishers of what it goes back to. */
export interface OutletRow {
  readonly document: number;
  readonly is_root: number;
  readonly agent: number;
}
export const OUTLET = table<OutletRow>(
  "outlet",
  { document: "integer", is_root: "integer", agent: "integer" },
  { key: ["document", "is_root", "agent"], indexes: [["agent", "is_root"]] },
);

/** One row a canonical claim. */
export interface StandingRow {
  readonly claim: number;
  readonly standing: Standing;
  readonly speakers_for: number;
  readonly speakers_against: number;
  readonly speakers_open: number;
  readonly speakers: number;
  readonly outlets: number;
  readonly independent_outlets: number;
  readonly lowest_depth: number | null;
  readonly first_said: string | null;
  readonly last_said: string | null;
  /** How contested: the smaller side; 0 unless contested. */
  readonly score: number;
  /** Id of the claim: breaks ties. */
  readonly id: string;
  /** Of the claim. */
  readonly state: number;
  /** Who stands where: see derive/sides.ts. */
  readonly sides: string;
  /** Proposed statements about it. */
  readonly proposals: number;
}
export const STANDING = table<StandingRow>(
  "standing",
  {
    claim: "integer",
    standing: "text",
    speakers_for: "integer",
    speakers_against: "integer",
    speakers_open: "integer",
    speakers: "integer",
    outlets: "integer",
    independent_outlets: "integer",
    lowest_depth: "integer?",
    first_said: "text?",
    last_said: "text?",
    score: "integer",
    id: "text",
    state: "integer",
    sides: "text",
    proposals: "integer",
  },
  {
    key: ["claim"],
    indexes: [
      ["state", "score", "speakers", "id"],
      ["standing", "state", "score", "speakers", "id"],
    ],
  },
);

/** Canonical claims that somebody (role 1), or somebody for an organisation (role 2), said something about. */
export interface PartRow {
  readonly role: number;
  /** Canonical. */
  readonly agent: number;
  readonly claim: number;
  /** As in the standing of the claim. */
  readonly standing: string;
  readonly score: number;
  readonly speakers: number;
  readonly id: string;
  readonly state: number;
}
export const PART = table<PartRow>(
  "part",
  {
    role: "integer",
    agent: "integer",
    claim: "integer",
    standing: "text",
    score: "integer",
    speakers: "integer",
    id: "text",
    state: "integer",
  },
  {
    key: ["claim", "role", "agent"],
    indexes: [["role", "agent", "state", "score", "speakers", "id", "standing"]],
  },
);

/**
 * Accepted statements counted: of everybody (role 0, owner 0), of a canonical speaker (1), through a canonical
 * organisation (2), each once. Role 3 counts nodes, with their kind and state in place of act and side; role 4 canonical
 * claims, with the number of their standing and their state.
 */
export interface TallyRow {
  readonly role: number;
  readonly owner: number;
  /** YYYYMM; YYYY00 where no month is known, 0 where no day is; -1 for all time. */
  readonly period: number;
  readonly act: number;
  readonly side: number;
  readonly n: number;
}
export const TALLY = table<TallyRow>(
  "tally",
  { role: "integer", owner: "integer", period: "integer", act: "integer", side: "integer", n: "integer" },
  { key: ["owner", "role", "period", "act", "side"] },
);

/** Neighbour edges of accepted statements: who speaks of which claim (kind 1), which claim accuses whom (kind 2). */
export interface TieRow {
  readonly src: number;
  readonly dst: number;
  readonly kind: number;
  readonly n: number;
}
export const TIE = table<TieRow>(
  "tie",
  { src: "integer", dst: "integer", kind: "integer", n: "integer" },
  { key: ["src", "dst", "kind"], indexes: [["dst", "src"]], distributedBy: "src" },
);

/** Words of the indexes, for finding those near to a mistyped one; some that have left them may be among these. */
export interface WordRow {
  readonly word: string;
}
export const WORD = table<WordRow>("word", { word: "text" }, { key: ["word"] });
