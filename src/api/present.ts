import type { Store } from "../store/store.ts";

/** What an answer about the present depends on. */
export interface Stamp {
  readonly rev: number;
  /** Texts at hand: they are outside the log. */
  readonly texts: number;
}

/**
 * How the store stands now. Another process may write to it at any time, so it is asked again and again; but only
 * once for all who ask in the same turn of the event loop. It is read after the last of them has come, so nobody is
 * given an older state than a question of their own would have found.
 */
export class Present {
  readonly #store: Pick<Store, "revision" | "attachedTexts">;
  #asked: Promise<Stamp> | undefined;

  constructor(store: Pick<Store, "revision" | "attachedTexts">) {
    this.#store = store;
  }

  stamp(): Promise<Stamp> {
    this.#asked ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        this.#asked = undefined;
        this.#read().then(resolve, reject);
      });
    });
    return this.#asked;
  }

  async #read(): Promise<Stamp> {
    const [rev, texts] = await Promise.all([this.#store.revision(), this.#store.attachedTexts()]);
    return { rev, texts };
  }
}

export function isSameStamp(one: Stamp | undefined, other: Stamp): boolean {
  return one !== undefined && one.rev === other.rev && one.texts === other.texts;
}

/** Whether the store has come from one to the other; revisions and texts only grow. */
export function isLater(one: Stamp, than: Stamp | undefined): boolean {
  return than === undefined || one.rev > than.rev || (one.rev === than.rev && one.texts > than.texts);
}
