import { canonicalRecord } from "../model/canonical.ts";
import type { Record as HearsayRecord } from "../model/record.ts";
import type { StandingNumbers } from "../model/standing.ts";
import type { StatementFilter, Store, StoredStatement } from "../store/store.ts";
import type { OverviewNumbers } from "./graph-attributes.ts";
import { chooseRows } from "./choose-rows.ts";
import { claimsById } from "./claim-heads.ts";
import { everyRow } from "./every-row.ts";
import { sieveRows, type Sieve } from "./sieve-rows.ts";
import { subRecord, type SubRecordOptions } from "./sub-record.ts";

/** What an export is made of. Standings are those of the whole store, by id of the claim. */
export interface ExportMaterial {
  readonly record: HearsayRecord;
  readonly standings: ReadonlyMap<string, StandingNumbers>;
  readonly rev: number;
  /** When that revision was made, RFC 3339; undefined for an empty store. */
  readonly at: string | undefined;
  /** Only where it is an overview of more than a picture holds. */
  readonly overview?: OverviewNumbers;
}

/**
 * The statements that pass a filter with all they refer to. A filter that says nothing but states takes everything
 * there is, also what no statement speaks of.
 */
export async function exportSource(
  store: Store,
  filter: StatementFilter,
  sieve: Sieve = {},
): Promise<ExportMaterial> {
  const { states, ...rest } = filter;
  const isFiltered = Object.values(rest).some((value) => value !== undefined);
  if (!isFiltered && sieve.claims === undefined && sieve.ownVoiceHidden !== true)
    return materialOf(store, canonicalRecord(await store.record(states)));
  const rows = await everyRow((page) => store.statements(filter, page), "id");
  return exportRows(store, await sieveRows(store, rows, sieve), { states });
}

/** The same for a picture: an overview where more pass than a picture holds. */
export async function pictureSource(
  store: Store,
  filter: StatementFilter,
  sieve: Sieve = {},
): Promise<ExportMaterial> {
  const { rows, overview } = await chooseRows(store, { ...sieve, filter });
  if (overview === undefined) return exportSource(store, filter, sieve);
  return { ...(await exportRows(store, rows, { states: filter.states })), overview };
}

/** These statements with all they refer to. */
export async function exportRows(
  store: Store,
  rows: readonly StoredStatement[],
  options: SubRecordOptions = {},
): Promise<ExportMaterial> {
  return materialOf(store, await subRecord(store, rows, options));
}

async function materialOf(store: Store, record: HearsayRecord): Promise<ExportMaterial> {
  return {
    record,
    standings: await standingsOf(store, record),
    rev: await store.revision(),
    at: await store.revisedAt(),
  };
}

/** Where the speakers stand on the claims of a record, by id of the claim. */
export async function standingsOf(
  store: Store,
  record: HearsayRecord,
): Promise<ReadonlyMap<string, StandingNumbers>> {
  const claims = await claimsById(
    store,
    record.claims.map(({ id }) => id),
  );
  return new Map([...claims].map(([id, { standing }]) => [id, standing]));
}
