import type { Store } from "../store/store.ts";
import type { FilterReaders } from "./page.ts";
import { readableQuery } from "./voice.ts";

/** Extensions of pages as data; csv of one thing is the table of its statements. */
const TWIN = /^\/([a-z]+)(?:\/([^/]+))?\.(json|csv|gexf|graphml|svg|png)$/;
const LISTS = new Set(["agents", "claims", "documents", "statements"]);
/** Parameters that say how a page or the explorer looks, not what is in it. */
const OF_THE_LOOK = [
  "lang",
  "embed",
  "tab",
  "pane",
  "at",
  "select",
  "kind",
  "own",
  "middle",
  "group",
  "after",
  "path",
  "open",
  "show",
];
const OF_CLAIMS = new Set(["standing", "speakers"]);
/** So many claims can be asked for by id in one address. */
const MOST_CLAIMS = 40;

interface Sources {
  readonly store: Store;
  readonly readClaims: FilterReaders["claims"];
}

/**
 * The address in the API that answers for a page's address with an extension; undefined where it is no such address.
 * A page of one thing has its surroundings as a picture or graph: its statements with all they refer to.
 */
export async function dataTwin(sources: Sources, address: string): Promise<string | undefined> {
  const [path = "", search = ""] = address.split("?", 2);
  const [, name = "", id, extension = ""] = TWIN.exec(path) ?? [];
  const query = new URLSearchParams(
    [...new URLSearchParams(search)].filter(([, value]) => value.trim() !== ""),
  );
  if (name === "graph" && id === undefined) return graphTwin(sources, query, extension);
  if (name === "search" || name === "relations") {
    drop(query, ["lang", "embed"]);
    return id === undefined ? `/${name}.${extension}${readableQuery(query)}` : undefined;
  }
  if (!LISTS.has(name)) return undefined;
  drop(query, ["lang", "embed", "after"]);
  if (id === undefined) {
    return isDrawn(extension)
      ? graphTwin(sources, query, extension)
      : `/${name}.${extension}${readableQuery(query)}`;
  }
  // A statement by itself has no surroundings but its own.
  if (extension === "json" || name === "statements")
    return `/${name}/${id}.${extension}${readableQuery(query)}`;
  const around = new URLSearchParams([await surroundings(sources.store, name, id), ...query]);
  return extension === "csv" ? `/statements.csv${readableQuery(around)}` : exportOf(around, extension);
}

/** What the explorer shows at this address, with the same filters. */
async function graphTwin(sources: Sources, query: URLSearchParams, extension: string): Promise<string> {
  const focus = query.get("focus")?.split(",")[0];
  const asked = await withoutClaimFilters(sources, query);
  drop(asked, [...OF_THE_LOOK, "focus", "relate"]);
  if (focus !== undefined) {
    const list = { clm: "claims", doc: "documents", per: "agents", org: "agents" }[focus.slice(0, 3)];
    if (list !== undefined) asked.append(...(await surroundings(sources.store, list, focus)));
  }
  const isFull = query.get("view") === "full";
  if (extension === "json") return `/graph${readableQuery(asked)}`;
  drop(asked, ["view"]);
  if (extension === "csv") return `/statements.csv${readableQuery(asked)}`;
  return exportOf(asked, extension, isFull);
}

function exportOf(query: URLSearchParams, extension: string, isFull = false): string {
  const asked = new URLSearchParams({ format: extension });
  if (isDrawn(extension) && !isFull) asked.set("view", "simple");
  for (const [name, value] of query) asked.append(name, value);
  return `/export${readableQuery(asked)}`;
}

function isDrawn(extension: string): boolean {
  return extension === "svg" || extension === "png";
}

/** The statements around one thing. An organisation that says nothing itself speaks through its people. */
async function surroundings(store: Store, list: string, id: string): Promise<[string, string]> {
  if (list === "claims") return ["claim", id];
  if (list === "documents") return ["document", id];
  const own = await store.statements({ by: [id] }, { limit: 0, sort: "id" });
  return [own.total === 0 && id.startsWith("org-") ? "org" : "by", id];
}

/**
 * Standing and number of speakers belong to claims: statements are asked for by the claims that have them. Where there
 * are none or too many they stay, and the API says that it does not know them.
 */
async function withoutClaimFilters(
  { store, readClaims }: Sources,
  query: URLSearchParams,
): Promise<URLSearchParams> {
  const ofClaims = new URLSearchParams([...query].filter(([name]) => OF_CLAIMS.has(name)));
  if (ofClaims.size === 0) return new URLSearchParams(query);
  const rows = await readClaims(store, ofClaims).then(
    async (filter) => (await store.claims(filter, { limit: MOST_CLAIMS + 1, sort: "id" })).rows,
    () => [],
  );
  if (rows.length === 0 || rows.length > MOST_CLAIMS) return new URLSearchParams(query);
  return new URLSearchParams([
    ...[...query].filter(([name]) => !OF_CLAIMS.has(name)),
    ...rows.map(({ claim }): [string, string] => ["claim", claim.id]),
  ]);
}

function drop(query: URLSearchParams, names: readonly string[]): void {
  for (const name of names) query.delete(name);
}
