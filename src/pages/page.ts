import type { Neighbourhoods } from "../queries/ways-between.ts";
import type { Reading } from "../queries/reading.ts";
import type { AgentFilter, ClaimFilter, DocumentFilter, StatementFilter, Store } from "../store/store.ts";
import type { ReferenceRow } from "./views/docs-page.ts";
import type { FrameSources } from "./views/page-frame.ts";

/** Reads the parameters of a list as the API does, so that both mean the same. Throws badCall. */
type ReadFilter<Filter> = (store: Store, query: URLSearchParams) => Promise<Filter>;

/** One reader a list. */
export interface FilterReaders {
  readonly statements: ReadFilter<StatementFilter>;
  readonly claims: ReadFilter<ClaimFilter>;
  readonly agents: ReadFilter<AgentFilter>;
  readonly documents: ReadFilter<DocumentFilter>;
}

/** What a page is made from. */
export interface PageSources extends FrameSources {
  readonly store: Store;
  readonly reading: Reading;
  /** The parameters of the address without the empty ones and those that every page has (lang, embed). */
  readonly query: URLSearchParams;
  readonly filters: FilterReaders;
  readonly neighbourhoods: Neighbourhoods;
  /** Public address in front of every path, without a slash at the end: "https://example.org". */
  readonly base: string;
  /** Every address of the API, for the page that explains it. */
  readonly reference: readonly ReferenceRow[];
}

/** One page a file; index.ts lists them. */
export interface Page {
  /** As Express reads it: "/claims/:id". */
  readonly path: string;
  /** True for a page that others may show inside theirs, with embed=1. */
  readonly mayBeEmbedded?: true;
  /** True for a page that shows next to nothing of the graph, however big that is. */
  readonly isQuick?: true;
  /** The whole HTML. `id` is empty where the path has none. Throws AppError. */
  readonly render: (sources: PageSources, id: string) => Promise<string>;
}
