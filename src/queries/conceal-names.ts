import type { Agent } from "../model/agent.ts";
import type { Record as HearsayRecord } from "../model/record.ts";
import type { LogEntry, NodeOf, Store } from "../store/store.ts";
import type { Kind } from "../vocabulary/kinds.ts";

/** What a confidential person is called wherever readers look. */
const UNNAMED = "an unnamed person";

/**
 * The store as the public may read it: names and identifiers of confidential people do not come out of it. A store
 * does not index them, so nobody is found by them either. Everything else is passed on.
 */
export function concealNames(store: Store): Store {
  return {
    ...passedOn(store),
    get: async <K extends Kind>(kind: K, ids: readonly string[]) =>
      (await store.get(kind, ids)).map((node) => concealNode(node)),
    agents: async (filter, page) => {
      const found = await store.agents(filter, page);
      return { ...found, rows: found.rows.map(concealNode) };
    },
    changes: async (since, limit) => (await store.changes(since, limit)).map(concealEntry),
    record: async (states) => concealRecord(await store.record(states)),
    asOf: async (rev) => concealNames(await store.asOf(rev)),
  };
}

/** Methods that name nobody, bound to their store: a spread would lose those of a class. */
function passedOn(store: Store): Omit<Store, "get" | "agents" | "changes" | "record" | "asOf"> {
  return {
    revision: () => store.revision(),
    revisedAt: () => store.revisedAt(),
    counts: () => store.counts(),
    ingest: (records, authorship) => store.ingest(records, authorship),
    kindsOf: (ids) => store.kindsOf(ids),
    statements: (filter, page) => store.statements(filter, page),
    tallyDays: (filter, precision) => store.tallyDays(filter, precision),
    claims: (filter, page) => store.claims(filter, page),
    claimHeads: (ids) => store.claimHeads(ids),
    documents: (filter, page) => store.documents(filter, page),
    affiliations: (agents, as) => store.affiliations(agents, as),
    links: (ids) => store.links(ids),
    ends: () => store.ends(),
    firstEdges: (pairs) => store.firstEdges(pairs),
    sharedClaims: (a, b, limit) => store.sharedClaims(a, b, limit),
    named: (name, kinds) => store.named(name, kinds),
    search: (request) => store.search(request),
    reviews: (ids) => store.reviews(ids),
    tallies: (agents, states) => store.tallies(agents, states),
    claimTallies: (agents) => store.claimTallies(agents),
    textOf: (document) => store.textOf(document),
    attachText: (document, text) => store.attachText(document, text),
    attachedTexts: () => store.attachedTexts(),
    close: () => store.close(),
  };
}

function isConfidential(node: object): node is Agent & { readonly kind: "Person" } {
  return "confidential" in node && node.confidential === true;
}

function concealNode<Node extends NodeOf[Kind]>(node: Node): Node {
  if (!isConfidential(node)) return node;
  const { altNames: _, ids: __, ...rest } = node;
  // Both fields that are gone are optional in every kind of agent.
  return { ...rest, name: UNNAMED } as unknown as Node;
}

function concealEntry(entry: LogEntry): LogEntry {
  const { part, value } = entry.patch;
  if (part !== "agents" || typeof value !== "object" || value === null || !isConfidential(value))
    return entry;
  return { ...entry, patch: { part, value: concealNode(value) } };
}

function concealRecord(record: HearsayRecord): HearsayRecord {
  return { ...record, agents: record.agents.map(concealNode) };
}
