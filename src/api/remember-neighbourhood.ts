import { freshNeighbourhood, type Neighbourhood, type Neighbourhoods } from "../queries/ways-between.ts";

/** Reads the neighbourhood once a revision. Those who ask while it is read wait for the same one. */
export function rememberNeighbourhood(): Neighbourhoods {
  let known: { readonly rev: number; readonly reading: Promise<Neighbourhood> } | undefined;
  return async (store) => {
    const rev = await store.revision();
    if (known?.rev === rev) return known.reading;
    const reading = freshNeighbourhood(store);
    known = { rev, reading };
    try {
      return await reading;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
}
