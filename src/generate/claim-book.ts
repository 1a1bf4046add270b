import type { Claim } from "../model/claim.ts";
import type { Link } from "../model/link.ts";
import { CLAIM_SUBTYPES } from "../vocabulary/subtypes.ts";
import { createRing } from "./ring.ts";
import { capitalized } from "./words.ts";
import { weighted, zipf } from "./weighted.ts";
import type { Making } from "./world.ts";

/** Where new claims and the links between them go. */
export interface ClaimPiece {
  readonly claims: Claim[];
  readonly links: Link[];
}

/** The claims of a graph by their numbers. Only the newest are remembered. */
export interface ClaimBook {
  /** Makes a claim about these nodes, or a variant of another one, and puts it into the piece. */
  readonly fresh: (piece: ClaimPiece, about: Claim["about"]) => number;
  /** A claim that others have made before: mostly lately, and one that many talk about more often. */
  readonly known: () => number | undefined;
  /** Any claim there is, however old. */
  readonly any: () => number;
  /** Counts a claim as talked about. */
  readonly mention: (claim: number) => void;
}

/** Shares of new claims. */
const VARIANTS = 0.03;
const CONTRADICTING = 0.012;
const SUPPORTING = 0.006;

/** Of what is repeated, the share that goes to what everybody talks about at the time. */
const OF_THE_DAY = 0.45;
/** How long a claim stays there, as a share of all statements: four weeks of ten years, a few of them ten times that. */
const STAY = 0.0077;
/** Mentions that are remembered, as a share of all statements: eight weeks of ten years. */
const MEMORY = 0.016;

const UNITS = ["people", "percent", "tonnes", "homes", "days"] as const;
const SUBTYPE_WEIGHTS: Readonly<Record<Claim["subtype"], number>> = {
  fact: 40,
  figure: 12,
  cause: 12,
  rule: 5,
  prediction: 9,
  commitment: 7,
  demand: 7,
  opinion: 8,
};

/** `firstLink` is the number of the first link made here. */
export function createClaimBook(
  { draws, ids, words }: Making,
  statements: number,
  firstLink: number,
): ClaimBook {
  const subtype = weighted(
    draws,
    CLAIM_SUBTYPES.map((name) => SUBTYPE_WEIGHTS[name]),
  );
  const mentions = createRing<number>(draws, Math.max(200, Math.round(statements * MEMORY)));
  /** Claims that are no variants, so that another claim may be one of them. */
  const heads = createRing<Claim>(draws, 128);
  const hotClaims = new Uint32Array(Math.min(400, Math.max(8, Math.round(statements / 2500))));
  const hotUntil = new Float64Array(hotClaims.length);
  const hot = zipf(draws, hotClaims.length);
  const shortest = Math.max(50, statements * STAY);
  let claims = 0;
  let links = firstLink;
  let mentioned = 0;

  const link = (kind: Link["kind"], from: Claim, to: Claim): Link => {
    const made: Link = { id: ids.link(links), kind, from: from.id, to: to.id };
    links += 1;
    return made;
  };

  const newClaim = (about: Claim["about"]): Claim => {
    const kind = CLAIM_SUBTYPES[subtype()] ?? "fact";
    return {
      id: ids.claim(claims),
      text: `${capitalized(words.phrase(draws.between(8, 14)))}.`,
      subtype: kind,
      quantity: kind === "figure" ? { value: draws.between(1, 20_000), unit: draws.pick(UNITS) } : undefined,
      about,
    };
  };

  const variantOf = (head: Claim): Claim => ({
    ...head,
    id: ids.claim(claims),
    // the same but for its end
    text: `${head.text.slice(0, head.text.lastIndexOf(" "))} ${words.word()}.`,
  });

  return {
    fresh: ({ claims: made, links: joined }, about) => {
      const other = draws.chance(VARIANTS + CONTRADICTING + SUPPORTING) ? heads.pick() : undefined;
      const share = draws.next() * (VARIANTS + CONTRADICTING + SUPPORTING);
      const isVariant = other !== undefined && share < VARIANTS;
      const claim = isVariant ? variantOf(other) : newClaim(about);
      made.push(claim);
      if (other !== undefined) {
        const kind = isVariant ? "sameAs" : share < VARIANTS + CONTRADICTING ? "contradicts" : "supports";
        joined.push(link(kind, claim, other));
      }
      if (!isVariant) heads.add(claim);
      claims += 1;
      return claims - 1;
    },
    known: () => {
      if (claims === 0 || !draws.chance(OF_THE_DAY)) return mentions.pick();
      const place = hot();
      if ((hotUntil[place] ?? 0) <= mentioned) {
        hotClaims[place] = claims - 1;
        // most stay about as long as the shortest, one in a hundred eight times as long
        hotUntil[place] = mentioned + shortest / (1 - 0.9 * draws.next());
      }
      return hotClaims[place];
    },
    any: () => draws.below(claims),
    mention: (claim) => {
      mentions.add(claim);
      mentioned += 1;
    },
  };
}
