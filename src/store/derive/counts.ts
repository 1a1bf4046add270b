import { type Batch, valuesOf } from "../batch.ts";
import type { Db } from "../engine.ts";
import { standingNumber, STATE_NUMBERS, UNKNOWN_DAY } from "../numbers.ts";
import { SPOKE_FOR, TALLY, type StandingRow, type TallyRow, TIE, type TieRow } from "../derived-tables.ts";
import { AGAINST, NODE, SAID, STATEMENT } from "../member-tables.ts";
import type { TypedTable } from "../table.ts";
import { ROLES } from "./standings.ts";
import { canonicalsOf } from "./twins.ts";

/** Kinds of tie. */
const TIES = { says: 1, accuses: 2 } as const;

/** Stands for all time among the periods of a tally. */
export const ALL_TIME = -1;

/** Stands for all acts and all sides. */
export const ANY = 0;

/** What a set of statements adds to the counts. */
export interface Counted {
  readonly tallies: ReadonlyMap<string, TallyRow>;
  readonly ties: ReadonlyMap<string, TieRow>;
}

/** Counts what these statements, as they stand, add to tallies and ties. Only accepted ones count. */
export async function countStatements(batch: Batch, statements: Iterable<number>): Promise<Counted> {
  const rows = [...(await batch.one(STATEMENT, "k", statements)).values()].filter(
    ({ state }) => state === STATE_NUMBERS.accepted,
  );
  const keys = rows.map(({ k }) => k);
  const said = await batch.rowsBy(SAID, "statement", keys);
  const spokeFor = await batch.rowsBy(SPOKE_FOR, "statement", keys);
  const against = await batch.rowsBy(AGAINST, "statement", keys);
  const canonOf = await canonicalsOf(batch, [
    ...said
      .values()
      .flat()
      .map(({ agent }) => agent),
    ...spokeFor
      .values()
      .flat()
      .map(({ org }) => org),
  ]);
  const tallies = new Map<string, Mutable<TallyRow>>();
  const ties = new Map<string, Mutable<TieRow>>();
  const tally = (role: number, owner: number, period: number, act: number, side: number): void =>
    count(tallies, `${role} ${owner} ${period} ${act} ${side}`, { role, owner, period, act, side, n: 1 });
  for (const { k, act, side, claim, first_day, last_day } of rows) {
    const period = periodOf(first_day, last_day);
    const speakers = (said.get(k) ?? []).map(({ agent }) => agent);
    const canonical = (keys: readonly number[]): ReadonlySet<number> =>
      new Set(keys.map((key) => canonOf.get(key) ?? key));
    const owners: readonly (readonly [role: number, owner: number])[] = [
      [ROLES.everybody, 0],
      ...[...canonical(speakers)].map((agent) => [ROLES.speaker, agent] as const),
      ...[...canonical((spokeFor.get(k) ?? []).map(({ org }) => org))].map(
        (org) => [ROLES.organization, org] as const,
      ),
    ];
    for (const [role, owner] of owners) {
      tally(role, owner, ALL_TIME, ANY, ANY);
      tally(role, owner, ALL_TIME, act, side);
      tally(role, owner, period, act, side);
    }
    for (const src of speakers)
      count(ties, `${src} ${claim} ${TIES.says}`, { src, dst: claim, kind: TIES.says, n: 1 });
    for (const { agent } of against.get(k) ?? [])
      count(ties, `${claim} ${agent} ${TIES.accuses}`, { src: claim, dst: agent, kind: TIES.accuses, n: 1 });
  }
  return { tallies, ties };
}

/** Counts nodes by kind and state, in place of act and side. */
export async function countNodes(batch: Batch, nodes: Iterable<number>): Promise<Counted> {
  const tallies = new Map<string, Mutable<TallyRow>>();
  for (const { kind, state } of (await batch.one(NODE, "k", nodes)).values()) {
    const row = { role: ROLES.nodes, owner: 0, period: ALL_TIME, act: kind, side: state, n: 1 };
    count(tallies, `${kind} ${state}`, row);
  }
  return { tallies, ties: new Map() };
}

/** Counts canonical claims by standing and state, in place of act and side. */
export function countStandings(standings: readonly StandingRow[]): Counted {
  const tallies = new Map<string, Mutable<TallyRow>>();
  for (const { standing, state } of standings) {
    const number = standingNumber(standing);
    const row = { role: ROLES.standings, owner: 0, period: ALL_TIME, act: number, side: state, n: 1 };
    count(tallies, `${standing} ${state}`, row);
  }
  return { tallies, ties: new Map() };
}

/** All of them together. */
export function sumOf(...counted: readonly Counted[]): Counted {
  const all = { tallies: new Map<string, Mutable<TallyRow>>(), ties: new Map<string, Mutable<TieRow>>() };
  for (const { tallies, ties } of counted) {
    for (const [key, row] of tallies) count(all.tallies, key, row);
    for (const [key, row] of ties) count(all.ties, key, row);
  }
  return all;
}

/** Brings the counts from what some statements added to what they add now. */
export async function applyCounts(db: Db, before: Counted, after: Counted): Promise<void> {
  await addTo(db, TALLY, "owner", changes(before.tallies, after.tallies));
  await addTo(db, TIE, "src", changes(before.ties, after.ties));
}

async function addTo<Row extends { readonly n: number }>(
  db: Db,
  table: TypedTable<Row>,
  column: keyof Row & string,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  await db.add(
    table,
    rows.map((row) => valuesOf(table, row)),
  );
  const fewer = rows.filter(({ n }) => n < 0).map((row) => Number(row[column]));
  if (fewer.length > 0)
    await db.run(`DELETE FROM ${table.name} WHERE ${column} = ANY(?) AND n = 0`, [...new Set(fewer)]);
}

/** The month of days within one, else their year; YYYYMM, YYYY00, or 0 for no day. */
function periodOf(first: number, last: number): number {
  if (first === UNKNOWN_DAY) return 0;
  const [from, to] = [new Date(first * DAY_MS), new Date(last * DAY_MS)];
  const year = from.getUTCFullYear() * 100;
  return from.getUTCMonth() === to.getUTCMonth() ? year + from.getUTCMonth() + 1 : year;
}

const DAY_MS = 86_400_000;

function count<Row extends { readonly n: number }>(
  counted: Map<string, Mutable<Row>>,
  key: string,
  row: Row,
): void {
  const known = counted.get(key);
  if (known === undefined) counted.set(key, { ...row });
  else known.n += row.n;
}

/** While it is counted. */
type Mutable<Row> = Omit<Row, "n"> & { n: number };

/** Rows with the difference in n, where there is one. */
function changes<Row extends { readonly n: number }>(
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): readonly Row[] {
  const more = [...after].map(([key, row]) => ({ ...row, n: row.n - (before.get(key)?.n ?? 0) }));
  const less = [...before].filter(([key]) => !after.has(key)).map(([, row]) => ({ ...row, n: -row.n }));
  return [...more, ...less].filter(({ n }) => n !== 0);
}
