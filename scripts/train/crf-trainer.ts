import { type ChainShape, marginalsOf } from "../../src/extraction/embedded/spans/linear-chain.ts";

/** Sequences for a conditional random field, all in flat arrays. */
export interface CrfData {
  /** Feature hashes, `stride` a token; 0: none. Turned into feature numbers + 1 while training. */
  readonly features: Int32Array;
  readonly stride: number;
  /** First token of each sequence, and the number of tokens at the end. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
}

export interface CrfOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of its features that each token goes without while it is learnt from, so that none is relied on alone. */
  readonly dropout: number;
  /** transitions[x * labels + y] that can never be. */
  readonly forbidden: (x: number, y: number) => boolean;
  readonly forbiddenStart: (y: number) => boolean;
}

export interface CrfModel {
  readonly labels: number;
  /** Feature hash of each row of weights. */
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  readonly shape: ChainShape;
}

/** Small and fast generator with a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Numbers the features that occur often enough, in place, and gives their hashes. */
export function numberFeatures(features: Int32Array, minCount: number): Int32Array {
  let slots = 1 << 22;
  while (slots < features.length / 6) slots *= 2;
  const keys = new Int32Array(slots);
  const counts = new Int32Array(slots);
  const mask = slots - 1;
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  let used = 0;
  for (const hash of features) {
    if (hash === 0) continue;
    const slot = slotOf(hash);
    if (keys[slot] === 0) {
      keys[slot] = hash;
      used += 1;
      if (used > 0.9 * slots) throw new Error("too many features for the table");
    }
    counts[slot] = (counts[slot] as number) + 1;
  }
  const hashes: number[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    if ((counts[slot] as number) >= minCount) {
      counts[slot] = hashes.length + 1;
      hashes.push(keys[slot] as number);
    } else counts[slot] = 0;
  }
  for (let f = 0; f < features.length; f += 1)
    if (features[f] !== 0) features[f] = counts[slotOf(features[f] as number)] as number;
  return Int32Array.from(hashes);
}

/** AdaGrad on the likelihood, one sequence at a time, the learning rate falling to nought. */
export function trainCrf(data: CrfData, hashes: Int32Array, options: CrfOptions): CrfModel {
  const { labels: L, epochs, rate, dropout } = options;
  const { features, stride, starts, labels } = data;
  const weights = new Float32Array(hashes.length * L);
  const squares = new Float32Array(hashes.length * L).fill(1);
  const transitions = new Float64Array(L * L);
  const transitionSquares = new Float64Array(L * L).fill(1);
  const first = new Float64Array(L);
  const firstSquares = new Float64Array(L).fill(1);
  for (let x = 0; x < L; x += 1) {
    if (options.forbiddenStart(x)) first[x] = -Infinity;
    for (let y = 0; y < L; y += 1) if (options.forbidden(x, y)) transitions[x * L + y] = -Infinity;
  }
  const shape: ChainShape = { labels: L, transitions, starts: first };
  const random = randomFrom(7);
  const order = Array.from({ length: starts.length - 1 }, (_, s) => s);
  const keep = 1 / (1 - dropout);
  let active = new Int32Array(0);
  let emissions = new Float64Array(0);
  let marginals = new Float64Array(0);
  const pairs = new Float64Array(L * L);
  const model: CrfModel = { labels: L, hashes, weights, shape };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let loss = 0;
    order.forEach((s, done) => {
      const step = rate * (1 - (epoch + done / order.length) / epochs) + rate * 0.02;
      const from = starts[s] as number;
      const n = (starts[s + 1] as number) - from;
      if (n === 0) return;
      if (emissions.length < n * L) {
        emissions = new Float64Array(2 * n * L);
        marginals = new Float64Array(2 * n * L);
        active = new Int32Array(2 * n * stride);
      }
      for (let f = 0; f < n * stride; f += 1) {
        active[f] = dropout > 0 && random() < dropout ? 0 : (features[from * stride + f] as number);
      }
      scoreTokens(weights, active, stride, n, L, emissions);
      for (let e = 0; e < n * L; e += 1) emissions[e] = keep * (emissions[e] as number);
      pairs.fill(0);
      const norm = marginalsOf(shape, emissions, n, marginals, pairs);
      let gold = 0;
      for (let i = 0; i < n; i += 1) {
        const y = labels[from + i] as number;
        gold +=
          (emissions[i * L + y] as number) +
          (i === 0
            ? (first[y] as number)
            : (transitions[(labels[from + i - 1] as number) * L + y] as number));
        if (i > 0) {
          const p = (labels[from + i - 1] as number) * L + y;
          pairs[p] = (pairs[p] as number) - 1;
        }
      }
      loss += norm - gold;
      for (let i = 0; i < n; i += 1) {
        marginals[i * L + (labels[from + i] as number)] =
          (marginals[i * L + (labels[from + i] as number)] as number) - 1;
      }
      for (let y = 0; y < L; y += 1)
        if (first[y] !== -Infinity)
          first[y] = (first[y] as number) - adagrad(firstSquares, y, marginals[y] as number, step);
      for (let p = 0; p < L * L; p += 1)
        if (transitions[p] !== -Infinity)
          transitions[p] =
            (transitions[p] as number) - adagrad(transitionSquares, p, pairs[p] as number, step);
      for (let i = 0; i < n; i += 1) {
        let isSure = true;
        for (let y = 0; y < L; y += 1) if (Math.abs(marginals[i * L + y] as number) > 1e-3) isSure = false;
        if (isSure) continue;
        const base = i * stride;
        for (let f = base; f < base + stride; f += 1) {
          const row = ((active[f] as number) - 1) * L;
          if (row < 0) continue;
          for (let y = 0; y < L; y += 1) {
            const w = weights[row + y] as number;
            const g = keep * (marginals[i * L + y] as number);
            const sq = (squares[row + y] as number) + g * g;
            squares[row + y] = sq;
            weights[row + y] = w - (step * g) / Math.sqrt(sq);
          }
        }
      }
    });
    console.log(`  epoch ${epoch + 1}: loss a sequence ${(loss / order.length).toFixed(4)}`);
  }
  return model;
}

function adagrad(squares: Float64Array, at: number, gradient: number, rate: number): number {
  const sum = (squares[at] as number) + gradient * gradient;
  squares[at] = sum;
  return (rate * gradient) / Math.sqrt(sum);
}

/** Sums of the weights of each token's features. */
function scoreTokens(
  weights: Float32Array,
  features: Int32Array,
  stride: number,
  n: number,
  L: number,
  emissions: Float64Array,
): void {
  emissions.fill(0, 0, n * L);
  for (let i = 0; i < n; i += 1) {
    for (let f = i * stride; f < (i + 1) * stride; f += 1) {
      const row = ((features[f] as number) - 1) * L;
      if (row < 0) continue;
      for (let y = 0; y < L; y += 1)
        emissions[i * L + y] = (emissions[i * L + y] as number) + (weights[row + y] as number);
    }
  }
}
