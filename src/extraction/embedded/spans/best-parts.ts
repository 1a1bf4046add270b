import type { ChainShape } from "./linear-chain.ts";
import { PART_LABELS } from "./part-labels.ts";

/** What a path has had so far, as bits: a source, a content. */
const HAD_SOURCE = 1;
const HAD_CONTENT = 2;
const STATES = 4;

/** For each label: whether it begins a source, whether it is content. */
const BEGINS_SOURCE = Uint8Array.from({ length: PART_LABELS }, (_, y) => (y === 1 || y === 4 ? 1 : 0));
const IS_CONTENT = Uint8Array.from({ length: PART_LABELS }, (_, y) => (y > 4 ? 1 : 0));

/**
 * The best sequence of labels with at most one source and at least one content: what nearly all attributions have.
 * Where no path has a content the best one without is given.
 */
export function bestParts(
  { transitions, starts }: ChainShape,
  emissions: Float64Array,
  n: number,
): Uint8Array {
  const L = PART_LABELS;
  const width = L * STATES;
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const back = new Uint8Array(n * width);
  let before = new Float64Array(width).fill(-Infinity);
  let now = new Float64Array(width);
  for (let y = 0; y < L; y += 1)
    before[y + L * stateAfter(0, y)] = (starts[y] as number) + (emissions[y] as number);
  for (let i = 1; i < n; i += 1) {
    now.fill(-Infinity);
    for (let x = 0; x < width; x += 1) {
      const score = before[x] as number;
      if (score === -Infinity) continue;
      const label = x % L;
      const had = (x - label) / L;
      for (let y = 0; y < L; y += 1) {
        const step = transitions[label * L + y] as number;
        if (step === -Infinity || (BEGINS_SOURCE[y] === 1 && (had & HAD_SOURCE) !== 0)) continue;
        const to = y + L * stateAfter(had, y);
        const sum = score + step + (emissions[i * L + y] as number);
        if (sum > (now[to] as number)) {
          now[to] = sum;
          back[i * width + to] = x;
        }
      }
    }
    [before, now] = [now, before];
  }
  let last = bestOf(before, (had) => (had & HAD_CONTENT) !== 0);
  if (last < 0)
    last = Math.max(
      0,
      bestOf(before, () => true),
    );
  for (let i = n - 1; i >= 0; i -= 1) {
    path[i] = last % L;
    last = back[i * width + last] as number;
  }
  return path;
}

function stateAfter(had: number, y: number): number {
  return had | (BEGINS_SOURCE[y] === 1 ? HAD_SOURCE : 0) | (IS_CONTENT[y] === 1 ? HAD_CONTENT : 0);
}

function bestOf(scores: Float64Array, isMeant: (had: number) => boolean): number {
  let best = -1;
  let most = -1e8;
  for (let x = 0; x < scores.length; x += 1) {
    if ((scores[x] as number) <= most || !isMeant(Math.floor(x / PART_LABELS))) continue;
    // A part cut off by the end of the window has not ended: begin and inside cannot be last.
    const label = x % PART_LABELS;
    if (label > 0 && (label - 1) % 4 < 2) continue;
    best = x;
    most = scores[x] as number;
  }
  return best;
}
