import { BoundedCache } from "./bounded-cache.ts";
import { isLater, isSameStamp, type Stamp } from "./present.ts";

/** Values that hold as long as nothing is added to the store, up to a weight in all; forgotten when something is. */
export class OfThePresent<Value> {
  readonly #capacity: number;
  #values: BoundedCache<Value>;
  #stamp: Stamp | undefined;

  /** `capacity` is in whatever unit the weights are. */
  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#values = new BoundedCache(capacity);
  }

  /** The values at this state; undefined where it is older than one seen already. */
  at(stamp: Stamp): BoundedCache<Value> | undefined {
    if (isSameStamp(this.#stamp, stamp)) return this.#values;
    if (!isLater(stamp, this.#stamp)) return undefined;
    this.#stamp = stamp;
    this.#values = new BoundedCache(this.#capacity);
    return this.#values;
  }

  /** What may be of an older state: `at` says whether it still holds. */
  mayHave(key: string): boolean {
    return this.#values.has(key);
  }
}
