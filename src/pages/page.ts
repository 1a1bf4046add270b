import type { Reading } from "../queries/reading.ts";
import type { Store } from "../store/store.ts";
import type { ReferenceRow } from "./views/docs-page.ts";
import type { Assets } from "./views/page-frame.ts";

/** What a page is made from. */
export interface PageSources {
  readonly store: Store;
  readonly reading: Reading;
  readonly assets: Assets;
  /** Every address of the API, for the page that explains it. */
  readonly reference: readonly ReferenceRow[];
}

/** One page a file; index.ts lists them. */
export interface Page {
  /** As Express reads it: "/claims/:id". */
  readonly path: string;
  /** The whole HTML. `id` is empty where the path has none. Throws AppError. */
  readonly render: (sources: PageSources, id: string) => Promise<string>;
}
