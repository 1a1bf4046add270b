import type { Store } from "../store/store.ts";

/** How many past revisions stay open for those who go through pages. */
const KEPT = 2;

interface PastStore {
  readonly store: Promise<Store>;
  users: number;
}

/** Stores as they were, opened when asked for, shared, and closed when nobody has used them for a while. */
export class Revisions {
  readonly #present: Store;
  readonly #past = new Map<number, PastStore>();

  constructor(present: Store) {
    this.#present = present;
  }

  /** Does something with the store as it was at a revision, which must not be newer than `present`, the newest. */
  async at<Result>(rev: number, present: number, use: (store: Store) => Promise<Result>): Promise<Result> {
    if (rev === present) return use(this.#present);
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
