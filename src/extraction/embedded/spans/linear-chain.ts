/**
 * A linear-chain conditional random field over a few labels. Scores are natural logarithms without norm:
 * emissions[i * labels + y], transitions[x * labels + y] from x to y, starts[y]. -Infinity forbids.
 */
export interface ChainShape {
  readonly labels: number;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
}

/** The best sequence of labels for n tokens. */
export function bestPath(shape: ChainShape, emissions: Float64Array, n: number): Uint8Array {
  const { labels, transitions, starts } = shape;
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const back = new Uint8Array(n * labels);
  let before = new Float64Array(labels);
  let now = new Float64Array(labels);
  for (let y = 0; y < labels; y += 1) before[y] = (starts[y] as number) + (emissions[y] as number);
  for (let i = 1; i < n; i += 1) {
    for (let y = 0; y < labels; y += 1) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < labels; x += 1) {
        const score = (before[x] as number) + (transitions[x * labels + y] as number);
        if (score > best) {
          best = score;
          from = x;
        }
      }
      now[y] = best + (emissions[i * labels + y] as number);
      back[i * labels + y] = from;
    }
    [before, now] = [now, before];
  }
  let last = 0;
  for (let y = 1; y < labels; y += 1) if ((before[y] as number) > (before[last] as number)) last = y;
  for (let i = n - 1; i >= 0; i -= 1) {
    path[i] = last;
    last = back[i * labels + last] as number;
  }
  return path;
}

/** Probability of each label at each token: marginals[i * labels + y]. Gives the logarithm of the norm. */
export function marginalsOf(
  shape: ChainShape,
  emissions: Float64Array,
  n: number,
  marginals: Float64Array,
  pairs?: Float64Array,
): number {
  const { labels, transitions, starts } = shape;
  if (n === 0) return 0;
  const alpha = new Float64Array(n * labels);
  const scale = new Float64Array(n);
  const step = new Float64Array(labels * labels);
  for (let p = 0; p < step.length; p += 1) step[p] = Math.exp(transitions[p] as number);
  const local = new Float64Array(n * labels);
  let norm = 0;
  for (let i = 0; i < n; i += 1) {
    let top = -Infinity;
    for (let y = 0; y < labels; y += 1) top = Math.max(top, emissions[i * labels + y] as number);
    norm += top;
    for (let y = 0; y < labels; y += 1)
      local[i * labels + y] = Math.exp((emissions[i * labels + y] as number) - top);
  }
  for (let i = 0; i < n; i += 1) {
    let sum = 0;
    for (let y = 0; y < labels; y += 1) {
      let mass = 0;
      if (i === 0) mass = Math.exp(starts[y] as number);
      else
        for (let x = 0; x < labels; x += 1)
          mass += (alpha[(i - 1) * labels + x] as number) * (step[x * labels + y] as number);
      mass *= local[i * labels + y] as number;
      alpha[i * labels + y] = mass;
      sum += mass;
    }
    scale[i] = sum;
    norm += Math.log(sum);
    for (let y = 0; y < labels; y += 1) alpha[i * labels + y] = (alpha[i * labels + y] as number) / sum;
  }
  let beta = new Float64Array(labels).fill(1);
  let next = new Float64Array(labels);
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let y = 0; y < labels; y += 1)
      marginals[i * labels + y] = (alpha[i * labels + y] as number) * (beta[y] as number);
    if (i === 0) break;
    const by = scale[i] as number;
    for (let x = 0; x < labels; x += 1) {
      let mass = 0;
      for (let y = 0; y < labels; y += 1) {
        const flow =
          (step[x * labels + y] as number) * (local[i * labels + y] as number) * (beta[y] as number);
        mass += flow;
        if (pairs !== undefined)
          pairs[x * labels + y] =
            (pairs[x * labels + y] as number) + ((alpha[(i - 1) * labels + x] as number) * flow) / by;
      }
      next[x] = mass / by;
    }
    [beta, next] = [next, beta];
  }
  return norm;
}
