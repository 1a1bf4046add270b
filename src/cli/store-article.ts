import { isAccepted } from "../model/origin.ts";
import type { Record as HearsayRecord } from "../model/record.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import { validateRecord } from "../model/validate-record.ts";
import type { Extraction } from "../extraction/proposal.ts";
import { namesToLookUp, type NameQuery } from "../extraction/record/names-to-look-up.ts";
import type { AgentId } from "../extraction/record/parties.ts";
import { idsIn, withoutStored } from "../extraction/record/without-stored.ts";
import { type RecordOfArticle, toRecord } from "../extraction/to-record.ts";
import type { Store } from "../store/store.ts";
import type { Article } from "../text/read-article.ts";
import { digest } from "../text/digest.ts";
import type { KnownDocuments } from "./known-documents.ts";

export interface StoreMeans {
  readonly tool: string;
  /** RFC 3339. */
  readonly at: string;
  readonly user: string;
  readonly isFetched: boolean;
  readonly documents: KnownDocuments;
}

export interface StoredArticle extends RecordOfArticle {
  /** Whether the store had no document with this text. */
  readonly isNew: boolean;
  readonly added: number;
  readonly changed: number;
  readonly rev: number;
}

/**
 * Puts an article with what was proposed into a store, in one transaction, and keeps its text beside it. What the store
 * has stays as it is; the same article again changes nothing.
 */
export async function storeArticle(
  store: Store,
  article: Article,
  extraction: Extraction,
  { tool, at, user, isFetched, documents }: StoreMeans,
): Promise<StoredArticle> {
  const stored = documents.sameAs(article);
  const earlier = stored ?? documents.earlierThan(article);
  const revisionOf = stored ? undefined : earlier?.id;
  const known = await knownAgents(store, namesToLookUp(article, extraction));
  const found = toRecord(article, extraction, {
    tool,
    at,
    known,
    ...(isFetched && { retrieved: at }),
    ...(stored && { stored }),
    ...(earlier && { scope: documents.scopeOf(earlier) }),
    ...(revisionOf !== undefined && { revisionOf }),
  });
  const { record, document } = found;
  const kinds = await store.kindsOf([
    ...idsIn(record),
    ...known.values(),
    ...(revisionOf ? [revisionOf] : []),
  ]);
  const news = await newMembers(store, record, kinds);
  const [report] =
    idsIn(news).length > 0
      ? await store.ingest([checked(news, article, document.id, kinds)], {
          at,
          by: user,
          why: `article read by ${tool}`,
        })
      : [];
  if (!stored) documents.add(document, article.outlet);
  if ((await store.textOf(document.id)) === undefined) await store.attachText(document.id, article.text);
  return {
    ...found,
    isNew: stored === undefined,
    added: report?.added ?? 0,
    changed: report?.changed ?? 0,
    rev: report?.rev ?? (await store.revision()),
  };
}

/** The one accepted agent that has a name; a name that several have, or only proposals, leads to nobody. */
async function knownAgents(
  store: Store,
  queries: readonly NameQuery[],
): Promise<ReadonlyMap<string, AgentId>> {
  const known = new Map<string, AgentId>();
  for (const { key, kind, names } of queries) {
    const ids = new Set<string>();
    for (const name of names) for (const { id } of await store.named(name, [kind])) ids.add(id);
    const accepted = (await store.get(kind, [...ids])).filter(isAccepted);
    const [only] = accepted;
    if (only && accepted.length === 1) known.set(key, only.id);
  }
  return known;
}

async function newMembers(
  store: Store,
  record: HearsayRecord,
  kinds: ReadonlyMap<string, Kind>,
): Promise<HearsayRecord> {
  const agents = record.agents.map(({ id }) => id).filter((id) => kinds.has(id));
  const storedAgents = [...(await store.get("Person", agents)), ...(await store.get("Organization", agents))];
  const members = record.affiliations.map(({ member }) => member);
  const affiliations = await store.affiliations([...new Set(members)]);
  const stored = new Set([...kinds.keys(), ...affiliations.map(({ id }) => id)]);
  return withoutStored(record, stored, storedAgents);
}

/** The record, which keeps the rules however odd the proposals: a broken one is a bug and must not get in. */
function checked(
  record: HearsayRecord,
  { text }: Article,
  document: string,
  kinds: ReadonlyMap<string, Kind>,
): HearsayRecord {
  const validation = validateRecord(record, {
    textOf: (id) => (id === document ? text : undefined),
    digest,
    known: (id) => kinds.get(id),
  });
  if (validation.record) return validation.record;
  const [first] = validation.problems;
  throw new Error(`The record of an article broke a rule: ${first?.pointer}: ${first?.message}`);
}
