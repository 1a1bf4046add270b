import type { DayRange } from "../dates.ts";

/** Stretches of time, asked many times: each question takes a few steps however many there are. */
export interface Periods {
  /** Whether a date that covers these days may fall into one of them. */
  readonly meets: (days: DayRange) => boolean;
}

/** The ends are days and belong to the stretch; an infinite end is open. */
export function periodsOf(stretches: readonly DayRange[]): Periods {
  const byStart = [...stretches].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  let latest = Number.NEGATIVE_INFINITY;
  const latestEnds = byStart.map(({ last }) => (latest = Math.max(latest, last)));
  return {
    meets: ({ first, last }) => {
      let [low, high] = [0, byStart.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((byStart[middle]?.first ?? 0) <= last) low = middle + 1;
        else high = middle;
      }
      const latestEnd = latestEnds[low - 1];
      return latestEnd !== undefined && latestEnd >= first;
    },
  };
}
