import { WEIGHT_VALUES } from "../../src/extraction/embedded/grammar/weight-codes.ts";
import type { ActionRow } from "./action-perceptron.ts";
import type { FeatureRow } from "./sparse-perceptron.ts";

/** Writes what ByteReader reads. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  names(names: readonly string[]): void {
    const text = names.join(" ");
    this.number(text.length);
    for (const letter of text) this.byte(letter.charCodeAt(0));
  }

  /** Rows as FeatureRows reads them: features in order, as differences; weights × scale, at most ±508. */
  featureRows(rows: readonly FeatureRow[], classes: number, keyBits: number, scale: number): void {
    const kept = rows
      .map(({ feature, weights }) => ({
        key: feature >>> (32 - keyBits),
        weights: weights
          .map(([label, weight]) => [label, weightByte(weight * scale)] as const)
          .filter(([, byte]) => byte !== 128)
          .sort(([a], [b]) => a - b),
      }))
      .filter(({ weights }) => weights.length > 0)
      .sort((a, b) => a.key - b.key);
    this.number(classes);
    this.number(kept.length);
    this.number(kept.reduce((sum, { weights }) => sum + weights.length, 0));
    this.number(32 - keyBits);
    let last = 0;
    for (const { key, weights } of kept) {
      this.number(key - last);
      last = key;
      this.byte(weights.length);
      for (const [label, byte] of weights) {
        this.byte(label);
        this.byte(byte);
      }
    }
  }

  /** Rows as ActionWeights reads them; weights × scale, at most ±508. */
  actionRows(rows: readonly ActionRow[], bits: number, scale: number): void {
    this.number(bits);
    this.number(rows.length);
    let last = 0;
    for (const { key, weights } of rows) {
      this.number(key - last);
      last = key;
      for (const weight of weights) this.byte(weightByte(weight * scale));
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** The byte whose value comes closest. */
function weightByte(weight: number): number {
  let low = 1;
  let high = 255;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((WEIGHT_VALUES[middle] ?? 0) <= weight) low = middle;
    else high = middle;
  }
  return weight - (WEIGHT_VALUES[low] ?? 0) <= (WEIGHT_VALUES[high] ?? 0) - weight ? low : high;
}
