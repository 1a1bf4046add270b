/** Remembers the values used last, up to a weight in all. */
export class BoundedCache<Value> {
  readonly #values = new Map<string, { readonly value: Value; readonly weight: number }>();
  readonly #capacity: number;
  #weight = 0;

  /** `capacity` is in whatever unit the weights are. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string): Value | undefined {
    const entry = this.#values.get(key);
    if (entry === undefined) return undefined;
    // A Map keeps the order of insertion: put in anew, the entry is the youngest.
    this.#values.delete(key);
    this.#values.set(key, entry);
    return entry.value;
  }

  /** Forgets the oldest until it fits; a value heavier than an eighth of all is not kept. */
  set(key: string, value: Value, weight: number): void {
    this.#forget(key);
    if (weight > this.#capacity / 8) return;
    this.#values.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#values.keys()) {
      if (this.#weight <= this.#capacity) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#weight -= this.#values.get(key)?.weight ?? 0;
    this.#values.delete(key);
  }
}
