import { ID_PATTERN } from "../model/ids.ts";
import { AppError } from "../model/errors.ts";
import { type Kind, KINDS } from "../vocabulary/kinds.ts";
import type { NameHit } from "../store/search-hits.ts";
import type { Store } from "../store/store.ts";
import { clustersOf } from "./clusters.ts";

/** What a parameter may name. */
const NAMED_KINDS = {
  agent: ["Person", "Organization"],
  organization: ["Organization"],
  topic: ["Person", "Organization", "Thing"],
  claim: ["Claim"],
  document: ["Document"],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

export type NamedSort = keyof typeof NAMED_KINDS;

/**
 * The ids that the values of a parameter mean, each once. A value is an id, or a name, alias, claim text or title in
 * any case; a store takes an id for the whole sameAs cluster. Throws badCall for a name that nobody or several have.
 */
export async function resolveNames(
  store: Store,
  parameter: string,
  sort: NamedSort,
  values: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const value of values) ids.push(await resolveName(store, parameter, sort, value));
  return [...new Set(ids)];
}

/** The one id that a value of a parameter means. Throws badCall as above. */
export async function resolveName(
  store: Store,
  parameter: string,
  sort: NamedSort,
  value: string,
): Promise<string> {
  const kinds: readonly Kind[] = NAMED_KINDS[sort];
  if (ID_PATTERN.test(value)) {
    const kind = (await store.kindsOf([value])).get(value);
    if (kind !== undefined && kinds.includes(kind)) return value;
    throw unknown(parameter, kinds, value, kind);
  }
  const hits = await exactFirst(store, value, await store.named(value, kinds));
  const clusters = await clustersOf(
    store,
    hits.map(({ id }) => id),
  );
  const canonicals = new Set(hits.map(({ id }) => clusters.get(id)?.canonical ?? id));
  const [meant, ...others] = canonicals;
  if (meant === undefined) throw unknown(parameter, kinds, value, undefined);
  if (others.length > 0) throw ambiguous(parameter, value, hits);
  return meant;
}

/** The store finds names whatever their accents; where one is spelt as asked, in any case, the others are not meant. */
async function exactFirst(
  store: Store,
  value: string,
  hits: readonly NameHit[],
): Promise<readonly NameHit[]> {
  if (hits.length < 2) return hits;
  const asked = spelling(value);
  const agents = await store.get(
    "Person",
    hits.map(({ id }) => id),
  );
  const aliases = new Map<string, readonly string[]>(agents.map(({ id, altNames }) => [id, altNames ?? []]));
  const exact = hits.filter(({ id, name }) =>
    [name, ...(aliases.get(id) ?? [])].some((known) => spelling(known) === asked),
  );
  return exact.length > 0 ? exact : hits;
}

function spelling(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function unknown(
  parameter: string,
  kinds: readonly Kind[],
  value: string,
  found: Kind | undefined,
): AppError {
  const wanted = kinds.map((kind) => KINDS[kind].label).join(" or ");
  const what =
    found === undefined
      ? `no ${wanted} has the id or is called ${JSON.stringify(value)}`
      : `${value} is a ${KINDS[found].label}, not a ${wanted}`;
  const query = new URLSearchParams({ q: value });
  for (const kind of kinds) query.append("kind", kind);
  const detail = `${what}: give an id, or a whole name or alias; search with /search?${query.toString()}.`;
  return new AppError("badCall", `The parameter ${parameter}: ${detail}`, [{ parameter, detail }]);
}

/** One fault a candidate, so that a program can offer the choice. */
function ambiguous(parameter: string, value: string, hits: readonly NameHit[]): AppError {
  const message = `The parameter ${parameter}: ${JSON.stringify(value)} is the name of several: give the id of one of them.`;
  return new AppError(
    "badCall",
    message,
    hits.map(({ id, kind, name }) => ({ parameter, detail: `${id}: ${kind}, ${JSON.stringify(name)}` })),
  );
}
