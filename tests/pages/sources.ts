import { LIST_FILTERS } from "../../src/api/list-filters.ts";
import { PAGES } from "../../src/pages/index.ts";
import type { PageSources } from "../../src/pages/page.ts";
import { voiceOf } from "../../src/pages/voice.ts";
import { freshNeighbourhood } from "../../src/queries/ways-between.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Language } from "../../src/texts/index.ts";
import { aRecord } from "../builders/record.ts";
import { TEXT } from "../builders/text.ts";

/** What pages are made from, over a small store of its own. */
export async function sourcesOf(
  record = aRecord(),
  texts: Readonly<Record<string, string>> = { "doc-courier": TEXT },
): Promise<PageSources> {
  const store = await openSqliteStore({ file: ":memory:" });
  await store.ingest([record], { at: "2026-01-01T00:00:00Z", by: "test" });
  for (const [document, text] of Object.entries(texts)) await store.attachText(document, text);
  return {
    store,
    reading: { showAttached: true },
    voice: voiceOf("en", "/", false),
    query: new URLSearchParams(),
    isEmbedded: false,
    pictures: ["svg"],
    filters: LIST_FILTERS,
    neighbourhoods: freshNeighbourhood,
    base: "https://hearsay.example",
    assets: { styles: ["/assets/a.css"], script: "/assets/a.js" },
    reference: [{ path: "/claims", summary: "what is said", parameters: ["q"] }],
  };
}

/** The same, for an address with these parameters, in a language. */
export function asking(sources: PageSources, query: string, language: Language = "en"): PageSources {
  return { ...sources, query: new URLSearchParams(query), voice: voiceOf(language, `/?${query}`, false) };
}

/** A page of the list by its path, as HTML. */
export async function render(path: string, id = "", sources?: PageSources): Promise<string> {
  const page = PAGES.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page.render(sources ?? (await sourcesOf()), id);
}

/** What a person reads of a page. */
export function readable(page: string): string {
  return page
    .replace(/<datalist.*?<\/datalist>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}
