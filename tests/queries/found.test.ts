import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeStatements } from "../../src/queries/describe-statements.ts";
import { everyRow } from "../../src/queries/every-row.ts";
import { found } from "../../src/queries/found.ts";
import type { ClaimFilter, StatementFilter, Store } from "../../src/store/store.ts";
import { riverStore } from "./river-store.ts";

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

const find = (
  filter: StatementFilter = {},
  claims?: ClaimFilter,
  ownVoiceHidden = false,
): ReturnType<typeof found> => found(store, { filter, claims, ownVoiceHidden, limit: 1000 });

describe("what passes the filters", () => {
  it.each<[string, StatementFilter]>([
    ["everything", {}],
    ["an act", { act: ["denies"] }],
    ["a speaker", { by: ["org-southland"] }],
    ["first hand only", { maxDepth: 0 }],
  ])("is the same as the list of statements says, for %s", async (_, filter) => {
    const rows = await everyRow((page) => store.statements(filter, page), "-said");
    const answer = await find(filter);
    expect(answer.statements).toEqual(rows.map(({ statement }) => statement.id));
    expect(new Set(answer.claims)).toEqual(new Set(rows.map(({ claim }) => claim)));
    expect(new Set(answer.agents)).toEqual(new Set(rows.flatMap(({ statement }) => statement.by)));
    expect(answer.statements.length).toBeGreaterThan(0);
  });

  it("keeps with a claim what is said about it, and joins both kinds of filters by and", async () => {
    const contested = await find({}, { standing: ["contested"] });
    const denied = await find({ act: ["denies"] }, { standing: ["contested"] });
    expect(contested.statements.length).toBeGreaterThan(denied.statements.length);
    expect(contested.statements).toEqual(expect.arrayContaining([...denied.statements]));
    const { rows } = await store.claims({ standing: ["contested"] }, { limit: 500, sort: "-contested" });
    // Variants are drawn by themselves and come after the claims that lists show.
    expect(contested.claims.slice(0, rows.length)).toEqual(rows.map(({ claim }) => claim.id));
  });

  it("leaves out what the publisher says in its own voice when asked to, as the lists call it", async () => {
    const { rows } = await store.statements({}, { limit: 500, sort: "-said" });
    const described = await describeStatements(store, rows, { showAttached: false });
    const others = described.filter(({ ownVoice }) => !ownVoice);
    expect(others.length).toBeLessThan(described.length);
    expect((await find({}, undefined, true)).statements).toEqual(others.map(({ id }) => id));
  });

  it("tells whoever is accused, and those who say most first", async () => {
    const { against } = await find({ act: ["accuses"] });
    expect(against).toContain("org-southland");
    const { agents } = await find();
    const { rows } = await store.statements({}, { limit: 500, sort: "id" });
    const times = agents.map(
      (id) => rows.filter(({ statement }) => statement.by.some((one) => one === id)).length,
    );
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});
