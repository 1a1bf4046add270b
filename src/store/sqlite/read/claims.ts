import type { Claim } from "../../../model/claim.ts";
import type { StandingNumbers } from "../../../model/standing.ts";
import type { ClaimFilter, ClaimSort, NumberRange, Page, PageRequest, StoredClaim } from "../../store.ts";
import type { Connection } from "../connection.ts";
import {
  allOf,
  clusterKeys,
  type Condition,
  condition,
  foundBy,
  GIVEN,
  inStates,
  oneOf,
} from "./condition.ts";
import { readPage } from "./page.ts";
import { statementConditions } from "./statement-conditions.ts";

interface Row {
  readonly json: string;
  readonly standing: StandingNumbers["standing"];
  readonly speakers_for: number;
  readonly speakers_against: number;
  readonly speakers_open: number;
  readonly speakers: number;
  readonly outlets: number;
  readonly independent_outlets: number;
  readonly lowest_depth: number | null;
  readonly first_said: string | null;
  readonly last_said: string | null;
}

/** Claims, each cluster once under its canonical claim unless ids are asked for. */
export function readClaims(
  connection: Connection,
  filter: ClaimFilter,
  request: PageRequest<ClaimSort>,
): Page<StoredClaim> {
  const page = readPage<Row, ClaimSort>(
    connection,
    {
      columns: `n.json, t.standing, t.speakers_for, t.speakers_against, t.speakers_open, t.speakers, t.outlets,
        t.independent_outlets, t.lowest_depth, t.first_said, t.last_said`,
      // Only canonical claims have a standing of their own.
      from: `standing t JOIN node n ON n.${filter.ids === undefined ? "k" : "canon"} = t.claim`,
      conditions: claimConditions(connection, filter),
      orders: { contested: ["t.score", "t.speakers", "n.id"], text: ["n.fold", "n.id"], id: ["n.id"] },
    },
    request,
  );
  return { ...page, rows: page.rows.map(storedClaim) };
}

function storedClaim(row: Row): StoredClaim {
  return {
    claim: JSON.parse(row.json) as Claim, // written from a Claim
    standing: {
      standing: row.standing,
      for: row.speakers_for,
      against: row.speakers_against,
      open: row.speakers_open,
      speakers: row.speakers,
      outlets: row.outlets,
      independentOutlets: row.independent_outlets,
      lowestDepth: row.lowest_depth ?? undefined,
      firstSaid: row.first_said ?? undefined,
      lastSaid: row.last_said ?? undefined,
    },
  };
}

function claimConditions(connection: Connection, filter: ClaimFilter): readonly Condition[] {
  const { ids, about, q, states } = filter;
  return [
    ...oneOf("n.id", ids),
    inStates("+n.state", states), // the plus: what else is asked for finds them
    ...oneOf("n.subtype", filter.subtype),
    ...oneOf("t.standing", filter.standing),
    ...within("t.speakers", filter.speakers),
    ...within("t.outlets", filter.outlets),
    ...within("t.independent_outlets", filter.independentOutlets),
    ...(about === undefined ? [] : [condition(ABOUT, clusterKeys(connection, about))]),
    ...foundBy("v.k", q).map(someVariant),
    ...saidBySomebody(connection, filter),
  ];
}

/** One statement about the cluster answers everything that is asked about statements: by whom, which act, when. */
function saidBySomebody(connection: Connection, filter: ClaimFilter): readonly Condition[] {
  const { by, org, act, from, to, states } = filter;
  if (by === undefined && org === undefined && act === undefined && from === undefined && to === undefined)
    return [];
  const asked = {
    ...(by && { by }),
    ...(org && { org }),
    ...(act && { act }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(states && { states }),
  };
  const { sql, values } = allOf(statementConditions(connection, asked));
  return [
    condition(
      `n.canon IN (SELECT v.canon FROM statement s JOIN node v ON v.k = s.claim WHERE ${sql})`,
      ...values,
    ),
  ];
}

/** Holds for a cluster when it holds for one of its variants v. */
function someVariant({ sql, values }: Condition): Condition {
  return condition(`n.canon IN (SELECT v.canon FROM node v WHERE ${sql})`, ...values);
}

function within(column: string, range: NumberRange | undefined): readonly Condition[] {
  return [
    ...(range?.min === undefined ? [] : [condition(`${column} >= ?`, range.min)]),
    ...(range?.max === undefined ? [] : [condition(`${column} <= ?`, range.max)]),
  ];
}

const ABOUT = `n.canon IN (SELECT v.canon FROM about a JOIN node v ON v.k = a.claim WHERE a.node IN ${GIVEN})`;
