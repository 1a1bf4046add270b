import { type Stance, STANCE_NAMES } from "../vocabulary/stances.ts";
import type { Link } from "../model/link.ts";
import { isAccepted } from "../model/origin.ts";
import type { Store, StoredClaim, StoredStatement } from "../store/store.ts";
import type { ClaimAnswer, Named } from "./answers.ts";
import { clustersOf } from "./clusters.ts";
import { everyRow, inPieces } from "./every-row.ts";
import { groupRows } from "./group-rows.ts";
import { namesOf, pick } from "./nodes-of.ts";
import { stillHeld } from "./still-held.ts";

/** Claims with who stands where, in the same order. Sides and numbers are those of the whole sameAs cluster. */
export async function describeClaims(
  store: Store,
  rows: readonly StoredClaim[],
): Promise<readonly ClaimAnswer[]> {
  const ids = rows.map(({ claim }) => claim.id);
  const links = await inPieces(ids, (piece) => store.links(piece));
  const sayings = await sayingsOn(store, ids);
  const names = await namesOf(store, [
    ...rows.flatMap(({ claim }) => claim.about ?? []),
    ...[...sayings.values()].flatMap(({ sides }) => STANCE_NAMES.flatMap((stance) => [...sides[stance]])),
  ]);
  return rows.map(({ claim, standing }) => ({
    id: claim.id,
    kind: "Claim",
    text: claim.text,
    subtype: claim.subtype,
    quantity: claim.quantity,
    about: claim.about ?? [],
    topics: pick(names, claim.about ?? []),
    ...standing,
    sides: namedSides(sayings.get(claim.id)?.sides, names),
    contradicts: opponentsOf(claim.id, links),
    supports: targetsOf(claim.id, "supports", links),
    proposals: sayings.get(claim.id)?.proposals ?? 0,
    state: claim.state ?? "accepted",
    origin: claim.origin,
  }));
}

type Sides = Readonly<Record<Stance, ReadonlySet<string>>>;

/** What is said on a claim over its cluster. */
interface Sayings {
  /** Agents by stance, from accepted statements that were not taken back. */
  readonly sides: Sides;
  readonly proposals: number;
}

async function sayingsOn(store: Store, claims: readonly string[]): Promise<ReadonlyMap<string, Sayings>> {
  const clusters = await clustersOf(store, claims);
  const canonicalOf = new Map(
    [...clusters.values()].flatMap(({ canonical, members }) =>
      members.map((member): [string, string] => [member, canonical]),
    ),
  );
  const statements = await inPieces(canonicalOf.keys(), (piece) =>
    everyRow((page) => store.statements({ claim: piece, states: ["accepted", "proposed"] }, page), "id"),
  );
  const byCanonical = groupRows(
    new Map(statements.map((row) => [row.statement.id, row])).values(),
    ({ claim }) => canonicalOf.get(claim) ?? claim,
  );
  const twins = await clustersOf(
    store,
    statements.filter(({ statement }) => isAccepted(statement)).flatMap(({ statement }) => statement.by),
  );
  const agentOf = (speaker: string): string => twins.get(speaker)?.canonical ?? speaker;
  return new Map(
    [...clusters].map(([id, { canonical }]) => {
      const all = byCanonical.get(canonical) ?? [];
      const accepted = all.filter(({ statement }) => isAccepted(statement));
      return [id, { sides: sidesAmong(accepted, agentOf), proposals: all.length - accepted.length }];
    }),
  );
}

function sidesAmong(rows: readonly StoredStatement[], agentOf: (speaker: string) => string): Sides {
  const held = stillHeld(rows);
  const speakers = (stance: Stance): ReadonlySet<string> =>
    new Set(held.filter(({ side }) => side === stance).flatMap(({ speakers }) => speakers.map(agentOf)));
  return {
    for: speakers("for"),
    against: speakers("against"),
    open: speakers("open"),
    relay: speakers("relay"),
  };
}

function namedSides(sides: Sides | undefined, names: ReadonlyMap<string, Named>): ClaimAnswer["sides"] {
  const named = (stance: Stance): readonly Named[] => pick(names, [...(sides?.[stance] ?? [])].sort());
  return { for: named("for"), against: named("against"), open: named("open"), relay: named("relay") };
}

/** contradicts is stored once and holds both ways. */
function opponentsOf(id: string, links: readonly Link[]): readonly string[] {
  const drawn = links.filter((link) => link.kind === "contradicts" && isAccepted(link));
  const ends = drawn.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set<string>(ends)].sort();
}

function targetsOf(id: string, kind: Link["kind"], links: readonly Link[]): readonly string[] {
  const drawn = links.filter((link) => link.kind === kind && link.from === id && isAccepted(link));
  return [...new Set<string>(drawn.map(({ to }) => to))].sort();
}
