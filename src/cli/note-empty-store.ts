import type { Store } from "../store/store.ts";
import type { Context } from "./cli-command.ts";

/** Nothing found in an empty store is no answer: says how to fill it. */
export async function noteEmptyStore({ note, settings }: Context, store: Store): Promise<void> {
  if ((await store.revision()) > 0) return;
  note(
    `The store in ${settings.data} is empty: npm start fills it with what comes with Hearsay, hearsay import FILE puts a record in.`,
  );
}
