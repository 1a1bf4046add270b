import { type Stance, STANCE_NAMES } from "../vocabulary/stances.ts";
import type { Link } from "../model/link.ts";
import { isAccepted } from "../model/origin.ts";
import type { Sides } from "../model/sides.ts";
import type { Store, StoredClaim } from "../store/store.ts";
import type { ClaimAnswer, Named } from "./answers.ts";
import { inPieces } from "./every-row.ts";
import { namesOf, pick } from "./nodes-of.ts";

/** Claims with who stands where, in the same order. Sides and numbers are those of the whole sameAs cluster. */
export async function describeClaims(
  store: Store,
  rows: readonly StoredClaim[],
): Promise<readonly ClaimAnswer[]> {
  const ids = rows.map(({ claim }) => claim.id);
  const links = await inPieces(ids, (piece) => store.links(piece));
  const names = await namesOf(store, [
    ...rows.flatMap(({ claim }) => claim.about ?? []),
    ...rows.flatMap(({ sides }) => STANCE_NAMES.flatMap((stance) => sides[stance].first)),
  ]);
  return rows.map(({ claim, standing, sides, proposals }) => ({
    id: claim.id,
    kind: "Claim",
    text: claim.text,
    subtype: claim.subtype,
    quantity: claim.quantity,
    about: claim.about ?? [],
    topics: pick(names, claim.about ?? []),
    ...standing,
    sides: namedSides(sides, names),
    more: moreOf(sides),
    contradicts: opponentsOf(claim.id, links),
    supports: targetsOf(claim.id, "supports", links),
    proposals,
    state: claim.state ?? "accepted",
    origin: claim.origin,
  }));
}

function namedSides(sides: Sides, names: ReadonlyMap<string, Named>): ClaimAnswer["sides"] {
  const named = (stance: Stance): readonly Named[] => pick(names, sides[stance].first);
  return { for: named("for"), against: named("against"), open: named("open"), relay: named("relay") };
}

function moreOf({ for: pro, against, open, relay }: Sides): ClaimAnswer["more"] {
  return { for: pro.more, against: against.more, open: open.more, relay: relay.more };
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
