import { dayName } from "./dates.ts";
import type { Stance } from "../vocabulary/stances.ts";
import type { Standing } from "../vocabulary/standings.ts";

/** What one accepted statement adds to the standing of a claim. */
export interface SideTaken {
  readonly stance: Stance;
  /** By id or by key: only whether two are the same counts. */
  readonly speakers: readonly (string | number)[];
  /** Its own speaker took it back later. */
  readonly retracted: boolean;
  readonly depth: number;
  /** Canonical outlets whose documents it stands in, and the outlets left after following `basedOn` to the roots. */
  readonly outlets: readonly (string | number)[];
  readonly independentOutlets: readonly (string | number)[];
  /** Days since 1970-01-01 it was said or published; undefined when unknown. */
  readonly firstDay: number | undefined;
  readonly lastDay: number | undefined;
}

/** Standing of a claim and the numbers beside it. Counts are of different agents or outlets. */
export interface StandingNumbers {
  readonly standing: Standing;
  readonly for: number;
  readonly against: number;
  readonly open: number;
  readonly speakers: number;
  readonly outlets: number;
  readonly independentOutlets: number;
  /** 0 is first hand; undefined when no statement points at the claim. */
  readonly lowestDepth: number | undefined;
  /** YYYY-MM-DD. */
  readonly firstSaid: string | undefined;
  readonly lastSaid: string | undefined;
}

/**
 * Weighs the sides taken on one claim (over its sameAs cluster). `rebuttals` are the sides taken FOR claims that
 * contradict it: they stand against it, without being counted as statements about it.
 * Contested needs two different agents: somebody who says both alone is not a contest.
 */
export function standingOf(
  sides: readonly SideTaken[],
  rebuttals: readonly SideTaken[] = [],
): StandingNumbers {
  const kept = sides.filter((side) => !side.retracted);
  const speakersFor = speakersOf(kept, "for");
  const speakersAgainst = speakersOf(kept, "against");
  const opponents = new Set([
    ...speakersAgainst,
    ...speakersOf(
      rebuttals.filter((side) => !side.retracted),
      "for",
    ),
  ]);
  const days = sides.flatMap((side) => [side.firstDay, side.lastDay]).filter((day) => day !== undefined);
  const first = lowest(days);
  const last = lowest(days.map((day) => -day));
  const outlets = new Set(sides.flatMap((side) => side.outlets));
  return {
    standing: name(sides, speakersFor, speakersAgainst, opponents),
    for: speakersFor.size,
    against: speakersAgainst.size,
    open: speakersOf(kept, "open").size,
    speakers: new Set(sides.flatMap((side) => side.speakers)).size,
    outlets: outlets.size,
    independentOutlets: independent(
      outlets.size,
      new Set(sides.flatMap((side) => side.independentOutlets)).size,
    ),
    lowestDepth: lowest(sides.map((side) => side.depth)),
    firstSaid: first === undefined ? undefined : dayName(first),
    lastSaid: last === undefined ? undefined : dayName(-last),
  };
}

/** Not Math.min(...): a claim may have more statements than a call takes arguments. */
function lowest(numbers: readonly number[]): number | undefined {
  let least = numbers[0];
  for (const number of numbers) if (least === undefined || number < least) least = number;
  return least;
}

/** Never more than there are outlets, whatever they are based on, and never none where there is one. */
function independent(outlets: number, roots: number): number {
  return Math.min(outlets, Math.max(1, roots));
}

function name(
  sides: readonly SideTaken[],
  speakersFor: ReadonlySet<string | number>,
  speakersAgainst: ReadonlySet<string | number>,
  opponents: ReadonlySet<string | number>,
): Standing {
  const parties = new Set([...speakersFor, ...opponents]);
  if (speakersFor.size > 0 && opponents.size > 0 && parties.size > 1) return "contested";
  if (speakersFor.size > 0) return "affirmed";
  if (speakersAgainst.size > 0) return "denied";
  return sides.some((side) => side.retracted && side.stance === "for") ? "withdrawn" : "open";
}

function speakersOf(sides: readonly SideTaken[], stance: Stance): ReadonlySet<string | number> {
  return new Set(sides.filter((side) => side.stance === stance).flatMap((side) => side.speakers));
}
