import type { Draws } from "./draws.ts";

/**
 * Draws positions of a list in proportion to their weights, each in the same short time however long the list is
 * (Walker's alias method in Vose's form). Weights are 0 or more, and one is more than 0.
 */
export function weighted(draws: Draws, weights: readonly number[] | Float64Array): () => number {
  const { length } = weights;
  let sum = 0;
  for (const weight of weights) sum += weight;
  /** How much of a cell is its own position; the rest is the other one's. */
  const own = Float64Array.from(weights, (weight) => (weight * length) / sum);
  const other = new Uint32Array(length);
  const small: number[] = [];
  const large: number[] = [];
  for (const [index, share] of own.entries()) (share < 1 ? small : large).push(index);
  for (let poor = small.pop(); poor !== undefined; poor = small.pop()) {
    const rich = large.at(-1);
    if (rich === undefined) {
      own[poor] = 1; // what is left over by rounding
      continue;
    }
    other[poor] = rich;
    const left = (own[rich] ?? 0) + (own[poor] ?? 0) - 1;
    own[rich] = left;
    if (left < 1) {
      large.pop();
      small.push(rich);
    }
  }
  for (const rich of large) own[rich] = 1;
  return () => {
    const at = draws.next() * length;
    const cell = Math.floor(at);
    return at - cell < (own[cell] ?? 1) ? cell : (other[cell] ?? 0);
  };
}

/**
 * Ranks from 0, the first drawn most often: Zipf's law with exponent 1, flattened at its head by `shift` as Mandelbrot
 * has it. No power is taken, whose last digits may differ from one machine to the next.
 */
export function zipf(draws: Draws, size: number, shift = 0): () => number {
  return weighted(
    draws,
    Float64Array.from({ length: size }, (_, rank) => 1 / (rank + 1 + shift)),
  );
}
