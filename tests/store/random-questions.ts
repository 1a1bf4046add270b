import { compareText } from "../../src/model/canonical.ts";
import fc from "fast-check";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import type { Page, PageRequest, Store } from "../../src/store/store.ts";
import { ACT_NAMES } from "../../src/vocabulary/acts/names.ts";
import { KIND_NAMES } from "../../src/vocabulary/kinds.ts";
import { STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { STANDING_NAMES } from "../../src/vocabulary/standings.ts";
import { CERTAINTIES, MODES, STATES } from "../../src/vocabulary/statement-words.ts";
import { CLAIM_SUBTYPES } from "../../src/vocabulary/subtypes.ts";

/** A question to a store, with words that say what it is. */
export interface Question {
  readonly text: string;
  readonly ask: (store: Store) => Promise<unknown>;
}

/** Pages followed of one list. */
const MOST_PAGES = 4;

/** Any question that the Store interface takes, about what is in this record and a little that is not. */
export function questionsAbout(record: HearsayRecord): fc.Arbitrary<Question> {
  const agents = record.agents.map(({ id }) => id);
  const claims = record.claims.map(({ id }) => id);
  const statements = record.statements.map(({ id }) => id);
  const documents = record.documents.map(({ id }) => id);
  const things = record.things.map(({ id }) => id);
  const words = [
    ...record.claims.flatMap(({ text }) => text.split(/\W+/)),
    ...record.agents.flatMap(({ name }) => name.split(/\W+/)),
  ].filter((word) => word.length > 1);
  const some = <Value>(...values: readonly Value[]): fc.Arbitrary<Value[]> =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
  const anId = (...ids: readonly string[]): fc.Arbitrary<string[]> => some(...ids, "org-nobody");
  const date = fc.constantFrom("2010", "2012-04", "2015-06-04", "2024-03-05", "2024-03", "2023");
  const states = fc.constantFrom(undefined, ["accepted"] as const, ["accepted", "proposed"] as const, STATES);
  const word = fc.constantFrom(...words);
  const q = fc.oneof(
    word,
    word.map((one) => `${one.slice(0, 3)}*`),
    fc.tuple(word, word).map((two) => two.join(" ")),
    fc.tuple(word, word).map(([a, b]) => `${a} -${b}`),
    fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
    word.map((one) => `${one.slice(0, 2)}${one.slice(3)}`),
  );
  const maybe = <Value>(value: fc.Arbitrary<Value>, weight = 6): fc.Arbitrary<Value | undefined> =>
    fc.option(value, { nil: undefined, freq: weight });
  const rare = <Value>(value: fc.Arbitrary<Value>) =>
    fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary: value, weight: 1 });

  const statementFilter = fc.record({
    by: rare(anId(...agents)),
    org: rare(anId(...agents)),
    onBehalfOf: rare(anId(...agents)),
    about: rare(anId(...agents, ...things)),
    claim: rare(anId(...claims)),
    act: rare(some(...ACT_NAMES)),
    stance: rare(some(...STANCE_NAMES)),
    side: rare(some(...STANCE_NAMES)),
    against: rare(anId(...agents)),
    answered: rare(fc.boolean()),
    document: rare(anId(...documents)),
    outlet: rare(anId(...agents)),
    from: rare(date),
    to: rare(date),
    certainty: rare(some(...CERTAINTIES)),
    mode: rare(some(...MODES)),
    maxDepth: rare(fc.nat({ max: 2 })),
    q: rare(q),
    states,
    ids: rare(anId(...statements)),
  });
  const range = rare(fc.record({ min: maybe(fc.nat({ max: 3 })), max: maybe(fc.nat({ max: 6 })) }));
  const claimFilter = fc.record({
    q: rare(q),
    about: rare(anId(...agents, ...things)),
    by: rare(anId(...agents)),
    org: rare(anId(...agents)),
    subtype: rare(some(...CLAIM_SUBTYPES)),
    standing: rare(some(...STANDING_NAMES)),
    speakers: range,
    outlets: range,
    independentOutlets: range,
    act: rare(some(...ACT_NAMES)),
    from: rare(date),
    to: rare(date),
    states,
    ids: rare(anId(...claims)),
  });
  const agentFilter = fc.record({
    q: rare(q),
    kind: rare(some("Person" as const, "Organization" as const)),
    subtype: rare(some("group", "outlet", "state")),
    memberOf: rare(anId(...agents)),
    at: rare(date),
    speaks: rare(fc.boolean()),
    states,
    ids: rare(anId(...agents)),
  });
  const documentFilter = fc.record({
    outlet: rare(anId(...agents)),
    from: rare(date),
    to: rare(date),
    by: rare(anId(...agents)),
    holds: rare(some(...STATES)),
    states,
  });
  const sorted = <Sort extends string>(...sorts: readonly Sort[]) =>
    fc.record({
      limit: fc.integer({ min: 1, max: 30 }),
      sort: fc.constantFrom(...sorts.flatMap((sort) => [sort, `-${sort}` as const])),
    });
  const asked = <Input>(
    name: string,
    input: fc.Arbitrary<Input>,
    ask: (store: Store, input: Input) => Promise<unknown>,
  ): fc.Arbitrary<Question> =>
    input.map((given) => ({
      text: `${name} ${JSON.stringify(given)}`,
      ask: (store) => ask(store, given),
    }));

  return fc.oneof(
    {
      weight: 8,
      arbitrary: asked(
        "statements",
        fc.tuple(statementFilter, sorted("said", "id")),
        (store, [filter, page]) => pagesOf((one) => store.statements(given(filter), one), page),
      ),
    },
    {
      weight: 5,
      arbitrary: asked(
        "claims",
        fc.tuple(claimFilter, sorted("contested", "text", "id")),
        (store, [filter, page]) => pagesOf((one) => store.claims(given(filter), one), page),
      ),
    },
    {
      weight: 3,
      arbitrary: asked(
        "agents",
        fc.tuple(agentFilter, sorted("name", "statements", "id")),
        (store, [filter, page]) => pagesOf((one) => store.agents(given(filter), one), page),
      ),
    },
    {
      weight: 2,
      arbitrary: asked(
        "documents",
        fc.tuple(documentFilter, sorted("published", "title", "id")),
        (store, [filter, page]) => pagesOf((one) => store.documents(given(filter), one), page),
      ),
    },
    {
      weight: 4,
      arbitrary: asked(
        "search",
        fc.record({
          q,
          kinds: fc.subarray([...KIND_NAMES], { minLength: 1 }),
          limit: fc.integer({ min: 1, max: 20 }),
          offset: fc.nat({ max: 12 }),
        }),
        (store, request) => store.search(request),
      ),
    },
    {
      weight: 2,
      arbitrary: asked(
        "tallyDays",
        fc.tuple(statementFilter, fc.constantFrom("day" as const, "month" as const)),
        (store, [filter, precision]) => store.tallyDays(given(filter), precision),
      ),
    },
    asked("tallies", fc.tuple(anId(...agents), maybe(some(...STATES))), (store, [ids, wanted]) =>
      store.tallies(ids, wanted),
    ),
    asked("claimTallies", anId(...agents), (store, ids) => store.claimTallies(ids)),
    asked("affiliations", anId(...agents), (store, ids) => store.affiliations(ids)),
    asked("affiliations they hold", anId(...agents), (store, ids) => store.affiliations(ids, "member")),
    asked("claimHeads", anId(...claims), async (store, ids) =>
      [...(await store.claimHeads(ids))].sort((a, b) => compareText(a.id, b.id)),
    ),
    asked("links", anId(...claims, ...agents), (store, ids) => store.links(ids)),
    asked("reviews", anId(...claims, ...statements), (store, ids) => store.reviews(ids)),
    asked(
      "named",
      fc.tuple(
        fc.constantFrom(...record.agents.map(({ name }) => name.toUpperCase()), "nobody"),
        some(...KIND_NAMES),
      ),
      (store, [name, kinds]) => store.named(name, kinds),
    ),
    asked("kindsOf", anId(...agents, ...claims, ...statements), async (store, ids) => [
      ...(await store.kindsOf(ids)),
    ]),
    asked("get", anId(...statements), (store, ids) => store.get("Statement", ids)),
    asked("changes", fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 9 })), (store, [since, limit]) =>
      store.changes(since, limit),
    ),
    asked("counts", fc.constant("all"), (store) => store.counts()),
  );
}

/** A filter without the fields nobody asked for. */
function given<Filter extends object>(
  filter: Filter,
): { [Name in keyof Filter]: Exclude<Filter[Name], undefined> } {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Filter]: Exclude<Filter[Name], undefined>;
  };
}

/** The first pages of a list, one after the other. */
async function pagesOf<Row, Sort extends string>(
  read: (page: PageRequest<Sort>) => Promise<Page<Row>>,
  request: PageRequest<Sort>,
): Promise<readonly Page<Row>[]> {
  const pages: Page<Row>[] = [];
  let after: string | undefined;
  do {
    const page: Page<Row> = await read({ ...request, ...(after === undefined ? {} : { after }) });
    pages.push(page);
    after = page.next;
  } while (after !== undefined && pages.length < MOST_PAGES);
  return pages;
}
