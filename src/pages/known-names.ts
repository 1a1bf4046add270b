import type { Store } from "../store/store.ts";
import { html, type Html } from "./views/html.ts";

/** So many names are offered while somebody types; whoever says most first. */
const OFFERED = 200;
/** Characters; a longer name is no help in a list. */
const LONGEST = 80;

/** The names that fields for a name offer, as the list "names". */
export async function knownNames(store: Store): Promise<Html> {
  const { rows } = await store.agents({}, { limit: OFFERED, sort: "-statements", isUncounted: true });
  const names = [...new Set(rows.map(({ name }) => name).filter((name) => name.length <= LONGEST))];
  return html`<datalist id="names">
    ${names.map((name) => html`<option value="${name}"></option>`)}
  </datalist>`;
}
