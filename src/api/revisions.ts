import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";

/** How many past revisions stay open for those who go through pages. */
const KEPT = 2;

/**
 * Changes up to which a graph is worked out as it was: 35,000 took 7 s and 300 MB here, and both grow with them. A
 * graph of a million statements would take minutes and all the memory there is.
 */
const MOST_CHANGES = 50_000;

interface PastStore {
  readonly store: Promise<Store>;
  users: number;
}

/** Stores as they were, opened when asked for, shared, and closed when nobody has used them for a while. */
export class Revisions {
  readonly #present: Store;
  readonly #past = new Map<number, PastStore>();
  readonly #mostChanges: number;

  constructor(present: Store, mostChanges = MOST_CHANGES) {
    this.#present = present;
    this.#mostChanges = mostChanges;
  }

  /**
   * Does something with the store as it was at a revision, which must not be newer than `present`, the newest. Throws
   * badCall, with the parameter that asked for it, where there was too much by then.
   */
  async at<Result>(
    { rev, present, parameter }: PointInTime,
    use: (store: Store) => Promise<Result>,
  ): Promise<Result> {
    if (rev === present) return use(this.#present);
    if (rev > this.#mostChanges) throw tooMuch(parameter, this.#mostChanges);
    const past = this.#past.get(rev) ?? { store: this.#present.asOf(rev), users: 0 };
    this.#past.delete(rev);
    this.#past.set(rev, past);
    past.users += 1;
    try {
      return await use(await this.#opened(rev, past));
    } finally {
      past.users -= 1;
      await this.#closeOldest();
    }
  }

  /** What could not be opened is not remembered: the next one tries again. */
  async #opened(rev: number, past: PastStore): Promise<Store> {
    try {
      return await past.store;
    } catch (error) {
      this.#past.delete(rev);
      throw error;
    }
  }

  async close(): Promise<void> {
    const all = [...this.#past.values()];
    this.#past.clear();
    for (const { store } of all) await (await store).close();
  }

  /** One in use stays, however old: whoever uses it comes by here afterwards. */
  async #closeOldest(): Promise<void> {
    for (const [rev, past] of this.#past) {
      if (this.#past.size <= KEPT) return;
      if (past.users > 0) continue;
      this.#past.delete(rev);
      await (await past.store).close();
    }
  }
}

export interface PointInTime {
  readonly rev: number;
  /** The newest one. */
  readonly present: number;
  /** Of the question, that led to this revision. */
  readonly parameter: "asOf" | "cursor";
}

function tooMuch(parameter: PointInTime["parameter"], most: number): AppError {
  const detail =
    parameter === "cursor"
      ? `leads into the graph before its newest change, and one of more than ${most} changes is not kept as it was: begin again without cursor`
      : `asks for the graph as it was, which is worked out for the first ${most} changes only: name a revision up to ${most}, or leave it out`;
  return new AppError("badCall", `The parameter ${parameter} ${detail}.`, [{ parameter, detail }]);
}
