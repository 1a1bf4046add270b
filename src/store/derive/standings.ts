import { type SideTaken, standingOf, type StandingNumbers } from "../../model/standing.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import { STANCES } from "../../vocabulary/stances.ts";
import type { Batch } from "../batch.ts";
import { actOf, KIND_NUMBERS, STATE_NUMBERS, stanceOf, UNKNOWN_DAY } from "../numbers.ts";
import { OUTLET, PART, type PartRow, SPOKE_FOR, STANDING, type StandingRow } from "../derived-tables.ts";
import {
  AGAINST,
  LINK,
  NODE,
  type NodeRow,
  SAID,
  STANDS,
  STATEMENT,
  type StatementRow,
} from "../member-tables.ts";
import { noteAnswers, type Voice } from "./answers.ts";
import { noteStanders, sidesText, type Standers } from "./sides.ts";
import { canonicalsOf } from "./twins.ts";

/** Of owners in `tally` and `part`: who said it, and for which organisations it was said; or nodes, counted by kind, and claims by standing. */
export const ROLES = { everybody: 0, speaker: 1, organization: 2, nodes: 3, standings: 4 } as const;

/**
 * Weighs the clusters of these claims anew, and of those that contradict them: their rebuttals are sides of these. Notes
 * with each who had part in it.
 */
export async function deriveStandings(batch: Batch, claims: Iterable<number>): Promise<WeighedClaims> {
  const given = [...(await batch.one(NODE, "k", claims)).values()].filter(
    ({ kind }) => kind === KIND_NUMBERS.Claim,
  );
  const touched = new Set(given.map(({ canon }) => canon));
  const canonicals = new Set([...touched, ...(await opponentsOf(batch, touched)).values()].flat());
  const opponents = await opponentsOf(batch, canonicals);
  const everybody = new Set([...canonicals, ...[...opponents.values()].flat()]);
  const sayings = await sayingsOn(batch, everybody);
  for (const claim of canonicals) {
    const contraries = (opponents.get(claim) ?? []).map((one) => sayings.get(one)?.voices ?? []);
    noteAnswers(batch, sayings.get(claim)?.voices ?? [], contraries.flat());
  }
  const nodes = await batch.one(NODE, "k", canonicals);
  const speakers = await batch.one(
    NODE,
    "k",
    [...canonicals].flatMap((claim) => [...(sayings.get(claim)?.speakers ?? [])]),
  );
  const idOf = (agent: number): string => speakers.get(agent)?.id ?? "";
  const standings: StandingRow[] = [];
  const parts: PartRow[] = [];
  for (const claim of canonicals) {
    const node = nodes.get(claim);
    if (node === undefined) throw new Error(`claim ${claim} has no row`);
    const said = sayings.get(claim);
    const contraries = (opponents.get(claim) ?? []).filter((one) => one !== claim); // drawn within one cluster
    const numbers = standingOf(
      said?.sides ?? [],
      contraries.flatMap((one) => sayings.get(one)?.sides ?? []),
    );
    const row = standingRow(node, numbers, {
      sides: sidesText(said?.standers ?? {}, idOf),
      proposals: said?.proposals ?? 0,
    });
    standings.push(row);
    for (const [role, agents] of [
      [ROLES.speaker, said?.speakers],
      [ROLES.organization, said?.organizations],
    ] as const) {
      const { standing, score, speakers, id, state } = row;
      for (const agent of agents ?? [])
        parts.push({ role, agent, claim, standing, score, speakers, id, state });
    }
  }
  // A claim that was canonical and is no more has no standing of its own.
  const all = new Set([...canonicals, ...given.map(({ k }) => k)]);
  const before = await batch.rows(STANDING, "claim", all);
  await batch.replace(STANDING, "claim", all, standings);
  await batch.replace(PART, "claim", all, parts);
  return { before, after: standings };
}

/** The standings of claims before they were weighed anew, and since. */
export interface WeighedClaims {
  readonly before: readonly StandingRow[];
  readonly after: readonly StandingRow[];
}

function standingRow(
  { k, id, state }: NodeRow,
  numbers: StandingNumbers,
  beside: Pick<StandingRow, "sides" | "proposals">,
): StandingRow {
  return {
    claim: k,
    standing: numbers.standing,
    speakers_for: numbers.for,
    speakers_against: numbers.against,
    speakers_open: numbers.open,
    speakers: numbers.speakers,
    outlets: numbers.outlets,
    independent_outlets: numbers.independentOutlets,
    lowest_depth: numbers.lowestDepth ?? null,
    first_said: numbers.firstSaid ?? null,
    last_said: numbers.lastSaid ?? null,
    score: contestScore(numbers),
    id,
    state,
    ...beside,
  };
}

/** The smaller side; a claim that is contested by its contraries only has one opponent at least. */
function contestScore(numbers: StandingNumbers): number {
  return numbers.standing === "contested" ? Math.max(1, Math.min(numbers.for, numbers.against)) : 0;
}

/** Canonical claims that contradict these canonical ones or a variant of theirs, by accepted links. */
async function opponentsOf(
  batch: Batch,
  canonicals: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const members = await batch.rows(NODE, "canon", canonicals);
  const keys = members.map(({ k }) => k);
  const [from, to] = [await batch.rowsBy(LINK, "a", keys), await batch.rowsBy(LINK, "b", keys)];
  const drawn = [...from.values(), ...to.values()]
    .flat()
    .filter(({ kind, state }) => kind === "contradicts" && state === STATE_NUMBERS.accepted);
  const canonOf = await canonicalsOf(
    batch,
    drawn.flatMap(({ a, b }) => [a, b]),
  );
  const found = new Map<number, Set<number>>();
  for (const { a, b } of drawn) {
    const [left, right] = [canonOf.get(a) ?? a, canonOf.get(b) ?? b];
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (canonicals.has(one)) found.set(one, (found.get(one) ?? new Set<number>()).add(other));
    }
  }
  return new Map([...found].map(([claim, others]) => [claim, [...others]]));
}

/** What is said about a cluster of claims. */
interface Sayings {
  /** Accepted ones, without those that only pass others on: they take no side. */
  readonly sides: SideTaken[];
  /** Canonical agents of all accepted ones. */
  readonly speakers: Set<number>;
  readonly organizations: Set<number>;
  /** Of accepted ones, also those that only pass others on. */
  readonly standers: Standers;
  proposals: number;
  /** In every state. */
  readonly voices: Voice[];
}

async function sayingsOn(
  batch: Batch,
  canonicals: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Sayings>> {
  const variants = await batch.rows(NODE, "canon", canonicals);
  const canonOfClaim = new Map(variants.map(({ k, canon }) => [k, canon]));
  const found = await batch.rows(STATEMENT, "claim", canonOfClaim.keys());
  const keys = found.map(({ k }) => k);
  const said = await batch.rowsBy(SAID, "statement", keys);
  const spokeFor = await batch.rowsBy(SPOKE_FOR, "statement", keys);
  const against = await batch.rowsBy(AGAINST, "statement", keys);
  const retractors = await retractorsOf(batch, keys);
  const spread = await outletsOf(batch, keys);
  const canonOf = await canonicalsOf(batch, [
    ...[...said.values(), ...against.values(), ...retractors.values()].flat().map(({ agent }) => agent),
    ...spokeFor
      .values()
      .flat()
      .map(({ org }) => org),
    ...[...spread.values()].flatMap(({ outlets, roots }) => [...outlets, ...roots]),
  ]);
  const canonicalOnes = (agents: readonly number[]): readonly number[] => [
    ...new Set(agents.map((agent) => canonOf.get(agent) ?? agent)),
  ];
  const sayings = new Map<number, Sayings>();
  for (const row of found) {
    const canon = canonOfClaim.get(row.claim) ?? row.claim;
    const all = sayings.get(canon) ?? {
      sides: [],
      speakers: new Set(),
      organizations: new Set(),
      standers: {},
      proposals: 0,
      voices: [],
    };
    sayings.set(canon, all);
    const speakers = canonicalOnes((said.get(row.k) ?? []).map(({ agent }) => agent));
    const organizations = canonicalOnes((spokeFor.get(row.k) ?? []).map(({ org }) => org));
    const accused = canonicalOnes((against.get(row.k) ?? []).map(({ agent }) => agent));
    all.voices.push({ row, parties: [...speakers, ...organizations], accused });
    if (row.state === STATE_NUMBERS.proposed) all.proposals += 1;
    if (row.state !== STATE_NUMBERS.accepted) continue;
    for (const speaker of speakers) all.speakers.add(speaker);
    for (const org of organizations) all.organizations.add(org);
    const gone = new Set(canonicalOnes((retractors.get(row.k) ?? []).map(({ agent }) => agent)));
    const still = speakers.filter((speaker) => !gone.has(speaker));
    if (!takesBack(row) && still.length > 0)
      noteStanders(all.standers, stanceOf(row.side), { speakers: still, day: row.first_day });
    if (row.side === STANCES.relay.number) continue;
    const { outlets = [], roots = [] } = spread.get(row.k) ?? {};
    // Who took a joint statement back has left it; the others stand by it.
    const left = speakers.filter((speaker) => gone.has(speaker));
    for (const own of [still, left]) {
      if (own.length === 0) continue;
      all.sides.push({
        stance: stanceOf(row.side),
        speakers: own,
        retracted: own === left,
        depth: row.depth,
        outlets: canonicalOnes(outlets),
        independentOutlets: canonicalOnes(roots),
        firstDay: row.first_day === UNKNOWN_DAY ? undefined : row.first_day,
        lastDay: row.last_day === UNKNOWN_DAY ? undefined : row.last_day,
      });
    }
  }
  return sayings;
}

/** Speakers who took statements back, and did not take that back again. */
async function retractorsOf(
  batch: Batch,
  statements: readonly number[],
): Promise<ReadonlyMap<number, readonly { readonly agent: number }[]>> {
  const pointing = await batch.rows(STATEMENT, "what", statements);
  const retractions = pointing.filter(takesBack);
  const again = await batch.rowsBy(
    STATEMENT,
    "what",
    retractions.map(({ k }) => k),
  );
  const kept = retractions.filter(({ k }) => !(again.get(k) ?? []).some(takesBack));
  const said = await batch.rowsBy(
    SAID,
    "statement",
    kept.map(({ k }) => k),
  );
  const found = new Map<number, { readonly agent: number }[]>();
  for (const { k, what } of kept) found.set(what, [...(found.get(what) ?? []), ...(said.get(k) ?? [])]);
  return found;
}

function takesBack({ act, state }: StatementRow): boolean {
  return state === STATE_NUMBERS.accepted && ACTS[actOf(act)].ownStatementOnly;
}

interface Spread {
  readonly outlets: number[];
  readonly roots: number[];
}

/** Outlets in whose documents statements stand, and those that their documents go back to. */
async function outletsOf(batch: Batch, statements: readonly number[]): Promise<ReadonlyMap<number, Spread>> {
  const places = await batch.rows(STANDS, "statement", statements);
  const outlets = await batch.rowsBy(
    OUTLET,
    "document",
    places.map(({ document }) => document),
  );
  const found = new Map<number, Spread>();
  for (const { statement, document } of places) {
    const spread = found.get(statement) ?? { outlets: [], roots: [] };
    found.set(statement, spread);
    for (const { is_root, agent } of outlets.get(document) ?? [])
      (is_root === 0 ? spread.outlets : spread.roots).push(agent);
  }
  return found;
}
