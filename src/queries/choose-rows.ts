import type { StatementFilter, Store, StoredStatement } from "../store/store.ts";
import type { OverviewNumbers } from "./graph-attributes.ts";
import { overviewRows } from "./overview-rows.ts";
import { rowsAround } from "./rows-around.ts";
import { sieveRows, type Sieve } from "./sieve-rows.ts";

/** Statements that a picture shows one by one when nobody says how many: where more pass, it is an overview of them. */
export const WITHOUT_OVERVIEW = 1500;

/** Statements that may pass for each claim of an overview, which leaves room for some of each side. */
const STATEMENTS_A_CLAIM = 25;

export interface RowsAsked extends Sieve {
  readonly filter: StatementFilter;
  /** The newest so many and no overview. */
  readonly limit?: number | undefined;
  /** Where more pass than these, an overview with fewer than these. */
  readonly overview?: number | undefined;
  /** Only what stands around this node. */
  readonly around?: string | undefined;
}

export interface ChosenRows {
  readonly rows: readonly StoredStatement[];
  /** Statements that pass; where claims are asked for or voices left out, and not all were read, that aside. */
  readonly total: number;
  /** Only where some are left out, and nobody asked for the newest alone. */
  readonly overview?: OverviewNumbers;
}

/** The statements to draw: all that pass, the newest, those around a node, or an overview of more than a picture holds. */
export async function chooseRows(store: Store, asked: RowsAsked): Promise<ChosenRows> {
  const { filter, limit, around } = asked;
  const most = limit ?? asked.overview ?? WITHOUT_OVERVIEW;
  if (around !== undefined) {
    const { rows, total } = await rowsAround(store, around, { ...asked, most });
    const kept = await sieveRows(store, rows, asked);
    if (rows.length >= total) return whole(kept);
    return { rows: kept, total, overview: numbersOf(kept, { statements: total }) };
  }
  const { rows, total } = await store.statements(filter, { limit: most, sort: "-said" });
  if (total <= most) return whole(await sieveRows(store, rows, asked));
  if (limit !== undefined) return { rows: await sieveRows(store, rows, asked), total };
  const chosen = await overviewRows(store, { ...asked, most: Math.ceil(most / STATEMENTS_A_CLAIM) });
  return { rows: chosen, total, overview: numbersOf(chosen, await everythingOf(store, asked, total)) };
}

function whole(rows: readonly StoredStatement[]): ChosenRows {
  return { rows, total: rows.length };
}

/** What passes in all, as far as it can be said without reading all of it. */
interface Everything {
  readonly statements?: number;
  readonly claims?: number;
  readonly speakers?: number;
}

function numbersOf(rows: readonly StoredStatement[], all: Everything): OverviewNumbers {
  const shown = {
    statements: rows.length,
    claims: new Set(rows.map(({ claim }) => claim)).size,
    speakers: new Set(rows.flatMap(({ statement }) => statement.by)).size,
  };
  const names = ["statements", "claims", "speakers"] as const;
  return {
    claims: shown.claims,
    speakers: shown.speakers,
    folded: Object.fromEntries(
      names.flatMap((name) => {
        const there = all[name];
        return there === undefined ? [] : [[name, Math.max(0, there - shown[name])]];
      }),
    ),
  };
}

async function everythingOf(
  store: Store,
  { filter, claims, ownVoiceHidden = false }: RowsAsked,
  total: number,
): Promise<Everything> {
  if (ownVoiceHidden) return {};
  const statements = claims === undefined ? { statements: total } : {};
  const isOpen = Object.values({ ...filter, states: undefined }).every((asked) => asked === undefined);
  const isAccepted = (filter.states ?? []).every((state) => state === "accepted");
  if (!isOpen || !isAccepted) return statements;
  const one = { limit: 0, sort: "id" } as const;
  const { total: claimsThere } = await store.claims(claims ?? {}, one);
  if (claims !== undefined) return { claims: claimsThere };
  const { total: speakers } = await store.agents({ speaks: true }, one);
  return { ...statements, claims: claimsThere, speakers };
}
