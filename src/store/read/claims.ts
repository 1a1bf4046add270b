import type { Claim } from "../../model/claim.ts";
import { ROLES } from "../derive/standings.ts";
import { sidesIn } from "../derive/sides.ts";
import type { StandingRow } from "../derived-tables.ts";
import type { Db } from "../engine.ts";
import { standingNumber } from "../numbers.ts";
import type {
  ClaimFilter,
  ClaimHead,
  ClaimSort,
  NumberRange,
  Page,
  PageRequest,
  StoredClaim,
} from "../store.ts";
import {
  allOf,
  canonicalKeys,
  clusterKeys,
  type Condition,
  condition,
  inStates,
  nodesFoundBy,
  oneOf,
} from "./condition.ts";
import { type Listing, readPage } from "./page.ts";
import { statementConditions } from "./statement-conditions.ts";

type Row = { readonly json: string } & Omit<StandingRow, "claim" | "score" | "id" | "state">;

/** Claims, each cluster once under its canonical claim unless ids are asked for. */
export async function readClaims(
  db: Db,
  filter: ClaimFilter,
  request: PageRequest<ClaimSort>,
): Promise<Page<StoredClaim>> {
  const page = await readPage<Row, ClaimSort>(db, await listingFor(db, filter), request);
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
    sides: sidesIn(row.sides),
    proposals: row.proposals,
  };
}

/** In no order. */
export async function readClaimHeads(db: Db, ids: readonly string[]): Promise<readonly ClaimHead[]> {
  if (ids.length === 0) return [];
  const rows = await db.all<Pick<Row, "json" | "standing">>(
    "SELECT n.json, t.standing FROM node n JOIN standing t ON t.claim = n.canon WHERE n.id = ANY(?)",
    ids,
  );
  return rows.map(({ json, standing }) => {
    const { id, text, state = "accepted" } = JSON.parse(json) as Claim; // written from a Claim
    return { id, text, standing, state };
  });
}

const COLUMNS = `n.json, t.standing, t.speakers_for, t.speakers_against, t.speakers_open, t.speakers, t.outlets,
  t.independent_outlets, t.lowest_depth, t.first_said, t.last_said, t.sides, t.proposals`;

async function listingFor(db: Db, filter: ClaimFilter): Promise<Listing<ClaimSort>> {
  const party = await onlyParty(db, filter);
  if (party !== undefined) {
    // What one had part in lies in the order it is asked for.
    const { standing, by: _, org: __, ...rest } = filter;
    const own = [
      condition("p.role = ? AND p.agent = ?", party.role, party.agent),
      inStates("p.state", filter.states),
      ...oneOf("p.standing", standing),
      ...(standing?.every((one) => one === "contested") === true ? [condition("p.score > 0")] : []),
    ];
    const more = await claimConditions(db, rest);
    const counted = allOf(own);
    return {
      columns: COLUMNS,
      from: "part p JOIN standing t ON t.claim = p.claim JOIN node n ON n.k = p.claim",
      conditions: [...own, ...more],
      ...(more.length === 0 && {
        total: async () =>
          condition(`SELECT count(*) AS n FROM part p WHERE ${counted.sql}`, ...counted.values),
      }),
      orders: { contested: ["p.score", "p.speakers", "p.id"], text: ["n.fold", "p.id"], id: ["p.id"] },
    };
  }
  const isByIds = filter.ids !== undefined;
  return {
    columns: COLUMNS,
    total: async () => totalOf(filter),
    // Only canonical claims have a standing of their own.
    from: `standing t JOIN node n ON ${isByIds ? "n.canon = t.claim" : "n.k = t.claim"}`,
    conditions: [
      // Of a variant its own state counts, which the canonical claim does not know.
      isByIds ? inStates("+n.state", filter.states) : inStates("t.state", filter.states),
      ...(await claimConditions(db, filter)),
    ],
    orders: isByIds
      ? { contested: ["t.score", "t.speakers", "n.id"], text: ["n.fold", "n.id"], id: ["n.id"] }
      : { contested: ["t.score", "t.speakers", "t.id"], text: ["n.fold", "t.id"], id: ["t.id"] },
  };
}

/** The number of all claims, or of those with some standing, is known without counting them. */
function totalOf({ standing, states = ["accepted"], ...rest }: ClaimFilter): Condition | undefined {
  if (Object.values(rest).some((asked) => asked !== undefined)) return undefined;
  const { sql, values } = allOf([
    condition("owner = 0 AND role = ?", ROLES.standings),
    inStates("side", states),
    ...oneOf("act", standing?.map(standingNumber)),
  ]);
  return condition(`SELECT coalesce(sum(n), 0) AS n FROM tally WHERE ${sql}`, ...values);
}

/** The one speaker or organisation of which a filter asks for all claims it had part in, whenever and however. */
async function onlyParty(
  db: Db,
  { by, org, act, from, to, ids, states = ["accepted"] }: ClaimFilter,
): Promise<{ readonly role: number; readonly agent: number } | undefined> {
  const named = by ?? org;
  const asksMore = [act, from, to, ids].some((one) => one !== undefined) || (by && org);
  if (named === undefined || asksMore || states.join() !== "accepted") return undefined;
  const agents = await canonicalKeys(db, named);
  const [agent] = agents;
  if (agent === undefined || agents.length > 1) return undefined;
  return { role: by ? ROLES.speaker : ROLES.organization, agent };
}

async function claimConditions(db: Db, filter: ClaimFilter): Promise<readonly Condition[]> {
  const { ids, about, q } = filter;
  return [
    ...oneOf("n.id", ids),
    ...oneOf("n.subtype", filter.subtype),
    ...oneOf("t.standing", filter.standing),
    ...within("t.speakers", filter.speakers),
    ...within("t.outlets", filter.outlets),
    ...within("t.independent_outlets", filter.independentOutlets),
    ...(about === undefined ? [] : [condition(ABOUT, await clusterKeys(db, about))]),
    ...nodesFoundBy(db.dialect, "v.k", q).map(someVariant),
    ...(await saidBySomebody(db, filter)),
  ];
}

/** One statement about the cluster answers everything that is asked about statements: by whom, which act, when. */
async function saidBySomebody(db: Db, filter: ClaimFilter): Promise<readonly Condition[]> {
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
  const { sql, values } = allOf(await statementConditions(db, asked));
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

const ABOUT = `n.canon IN (SELECT v.canon FROM about a JOIN node v ON v.k = a.claim WHERE a.node = ANY(?))`;
