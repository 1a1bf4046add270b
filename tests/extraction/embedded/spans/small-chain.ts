import * as fc from "fast-check";
import type { ChainShape } from "../../../../src/extraction/embedded/spans/linear-chain.ts";

export interface SmallChain {
  readonly shape: ChainShape;
  readonly emissions: Float64Array;
  readonly n: number;
}

/** What a chain may do; without these everything is allowed. */
interface Limits {
  readonly labels: number;
  /** Most tokens. */
  readonly most: number;
  readonly mayFollow?: (x: number, y: number) => boolean;
  readonly mayBegin?: (y: number) => boolean;
}

const score = fc.double({ min: -4, max: 4, noNaN: true });

function scores(length: number): fc.Arbitrary<number[]> {
  return fc.array(score, { minLength: length, maxLength: length });
}

/** A chain of random scores over at least one token, with -Infinity where a step is forbidden. */
export function chain({
  labels,
  most,
  mayFollow = () => true,
  mayBegin = () => true,
}: Limits): fc.Arbitrary<SmallChain> {
  return fc.integer({ min: 1, max: most }).chain((n) =>
    fc
      .tuple(scores(labels * labels), scores(labels), scores(n * labels))
      .map(([steps, starts, emissions]) => ({
        n,
        emissions: Float64Array.from(emissions),
        shape: {
          labels,
          transitions: Float64Array.from(steps, (step, p) =>
            mayFollow(Math.floor(p / labels), p % labels) ? step : -Infinity,
          ),
          starts: Float64Array.from(starts, (start, y) => (mayBegin(y) ? start : -Infinity)),
        },
      })),
  );
}

/** Every sequence of n labels. */
export function allPaths(labels: number, n: number): number[][] {
  let paths: number[][] = [[]];
  for (let i = 0; i < n; i += 1)
    paths = paths.flatMap((path) => Array.from({ length: labels }, (_, y) => [...path, y]));
  return paths;
}

export function scoreOf(
  { labels, transitions, starts }: ChainShape,
  emissions: Float64Array,
  path: number[],
) {
  let sum = 0;
  path.forEach((y, i) => {
    const x = path[i - 1];
    sum += (x === undefined ? starts[y] : transitions[x * labels + y]) ?? 0;
    sum += emissions[i * labels + y] ?? 0;
  });
  return sum;
}
