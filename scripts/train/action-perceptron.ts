// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.

/** Averaged weights of a row for the three actions. */
export interface ActionRow {
  readonly key: number;
  readonly weights: readonly [number, number, number];
}

/** Averaged perceptron over features hashed to 2^bits rows and three actions. */
export class ActionPerceptron {
  readonly bits: number;
  readonly #weights: Int32Array;
  readonly #sums: Float64Array;
  readonly #stamps: Int32Array;
  readonly #seen = new Uint8Array(2 ** 26);
  /** Number of decisions made, for the averages. */
  clock = 0;

  constructor(bits: number) {
    this.bits = bits;
    this.#weights = new Int32Array(3 * 2 ** bits);
    this.#sums = new Float64Array(3 * 2 ** bits);
    this.#stamps = new Int32Array(2 ** bits);
  }

  /** Counts features of a state, before training. */
  count(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i += 1) {
      const key = (features[i] as number) >>> 6;
      if ((this.#seen[key] as number) < 255) this.#seen[key] = (this.#seen[key] as number) + 1;
    }
  }

  /** Drops features seen less than `least` times and gives the new number. */
  keepCounted(features: Int32Array, count: number, least: number): number {
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const feature = features[i] as number;
      if ((this.#seen[feature >>> 6] as number) < least) continue;
      features[kept] = feature;
      kept += 1;
    }
    return kept;
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    scores.fill(0);
    for (let i = 0; i < count; i += 1) {
      const row = 3 * ((features[i] as number) >>> (32 - this.bits));
      scores[0] = (scores[0] as number) + (this.#weights[row] as number);
      scores[1] = (scores[1] as number) + (this.#weights[row + 1] as number);
      scores[2] = (scores[2] as number) + (this.#weights[row + 2] as number);
    }
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i += 1) {
      const key = (features[i] as number) >>> (32 - this.bits);
      this.#settle(key);
      this.#weights[3 * key + right] = (this.#weights[3 * key + right] as number) + 1;
      this.#weights[3 * key + wrong] = (this.#weights[3 * key + wrong] as number) - 1;
    }
  }

  #settle(key: number): void {
    const time = this.clock - (this.#stamps[key] as number);
    this.#stamps[key] = this.clock;
    for (let cell = 3 * key; cell < 3 * key + 3; cell += 1) {
      this.#sums[cell] = (this.#sums[cell] as number) + time * (this.#weights[cell] as number);
    }
  }

  /** Averages over all decisions; rows without a weight of `least` or more are left out. */
  averages(least: number): ActionRow[] {
    const rows: ActionRow[] = [];
    for (let key = 0; key < this.#stamps.length; key += 1) {
      this.#settle(key);
      const at = (action: number): number => (this.#sums[3 * key + action] as number) / this.clock;
      const weights = [at(0), at(1), at(2)] as const;
      if (weights.some((weight) => Math.abs(weight) >= least)) rows.push({ key, weights });
    }
    return rows;
  }
}
