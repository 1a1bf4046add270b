import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { State } from "../../src/vocabulary/statement-words.ts";
import { isAccepted } from "../../src/model/origin.ts";
import { claimSides } from "../../src/queries/claim-sides.ts";
import { exportSource } from "../../src/queries/export-source.ts";
import { graphView } from "../../src/queries/graph-view.ts";
import { freshGraph } from "../../src/queries/graphs.ts";
import { neighboursOf } from "../../src/queries/neighbours-of.ts";
import { oneAgent } from "../../src/queries/one-agent.ts";
import { oneClaim } from "../../src/queries/one-claim.ts";
import { oneDocument } from "../../src/queries/one-document.ts";
import { oneStatement } from "../../src/queries/one-statement.ts";
import { proposalCounts } from "../../src/queries/proposal-counts.ts";
import { root } from "../../src/queries/root.ts";
import { searchEverything } from "../../src/queries/search-everything.ts";
import { stats } from "../../src/queries/stats.ts";
import type { Store } from "../../src/store/store.ts";
import { ferryProposals, ferryRecord } from "../builders/ferry-record.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { riverStore } from "./river-store.ts";

const READING = { showAttached: false };
const BOTH: readonly State[] = ["accepted", "proposed"];

let store: Store;
let bare: Store;
beforeAll(async () => {
  store = await ferryStore(ferryRecord());
  bare = await ferryStore(ferryProposals());
});
afterAll(async () => {
  await store.close();
  await bare.close();
});

async function ferryStore(record: HearsayRecord): Promise<Store> {
  const opened = await openSqliteStore({ file: ":memory:" });
  await opened.ingest([record], { at: "2031-05-09T08:00:00Z", by: "tester" });
  return opened;
}

describe("what counts", () => {
  it("is the same whether proposals are there or not", async () => {
    const accepted = ferryRecord();
    const without = await ferryStore({
      ...accepted,
      affiliations: [],
      claims: accepted.claims.filter(isAccepted),
      statements: accepted.statements.filter(isAccepted),
    });
    for (const id of ["clm-stops", "clm-asked", "clm-hides"]) {
      const { proposals: _, ...mixed } = await oneClaim(store, id);
      const { proposals: __, ...pure } = await oneClaim(without, id);
      expect(mixed).toEqual(pure);
    }
    for (const id of ["org-board", "org-league", "per-brandt"]) {
      const { proposals: _, ...mixed } = await oneAgent(store, id);
      const { proposals: __, ...pure } = await oneAgent(without, id);
      expect(mixed).toEqual(pure);
    }
    const { proposals: _, counts: ___, ...mixed } = await stats(store);
    const { proposals: __, counts: ____, ...pure } = await stats(without);
    expect(mixed).toEqual(pure);
    expect(await graphView(store, { view: "full", filter: {}, limit: 100 })).toMatchObject({
      nodes: (await graphView(without, { view: "full", filter: {}, limit: 100 })).nodes,
    });
    await without.close();
  });

  it("of claims, agents and documents stands beside the number of proposals", async () => {
    expect(await oneClaim(store, "clm-hides")).toMatchObject({ for: 1, against: 1, proposals: 1 });
    expect(await oneClaim(store, "clm-hull")).toMatchObject({
      state: "proposed",
      standing: "open",
      for: 0,
      open: 0,
      speakers: 0,
      proposals: 2,
    });
    expect(await oneAgent(store, "org-board")).toMatchObject({ statements: 2, proposals: 2 });
    expect(await oneDocument(store, "doc-post", READING)).toMatchObject({ statements: 4, proposals: 0 });
    expect(await oneDocument(store, "doc-bell", READING)).toMatchObject({ statements: 0, proposals: 6 });
  });

  it("as a whole is told with what waits, and rejected things wait no more", async () => {
    expect(await proposalCounts(store)).toEqual({ statements: 8, documents: 2 });
    expect((await root(store, { version: "1", links: {} })).proposals).toEqual({
      statements: 8,
      documents: 2,
    });
    const river = await riverStore();
    expect(await proposalCounts(river)).toEqual({ statements: 1, documents: 1 });
    await river.close();
  });

  it("is nothing where there are proposals only", async () => {
    expect(await stats(bare)).toMatchObject({
      contested: 0,
      proposals: { statements: 8, documents: 2 },
      acts: { asserts: 0, denies: 0 },
    });
    for (const { id } of ferryRecord().claims) {
      expect(await oneClaim(bare, id)).toMatchObject({ for: 0, against: 0, open: 0, standing: "open" });
    }
  });
});

describe("a claim asked for with its proposals", () => {
  it("lists them among its statements, and its sides and standing are without them", async () => {
    const { claim, statements } = await claimSides(store, "clm-asked", { states: BOTH }, READING);
    expect(statements.map(({ id, state }) => [id, state])).toEqual([
      ["stm-brandt-asked", "accepted"],
      ["stm-p-brandt-asked", "proposed"],
    ]);
    expect(claim).toMatchObject({ standing: "denied", against: 1, speakers: 1, outlets: 1 });
    expect(claim.sides.against.map(({ id }) => id)).toEqual(["per-brandt"]);
    expect((await claimSides(store, "clm-asked", {}, READING)).statements).toHaveLength(1);
  });
});

describe("a proposed statement", () => {
  it("carries how sure which tool is, and why, and whether its claim is accepted", async () => {
    expect(await oneStatement(store, "stm-p-brandt-asked", READING)).toMatchObject({
      state: "proposed",
      origin: { method: "model", tool: "hearsay-embedded/1", confidence: 0.83, why: "frame:deny-np" },
      claim: { id: "clm-asked", state: "accepted", standing: "denied" },
    });
    expect((await oneStatement(store, "stm-p-vale-hull", READING)).claim.state).toBe("proposed");
  });

  it("shows the role that is proposed with it, and so does a proposed agent, but nobody who is accepted", async () => {
    const [speaker] = (await oneStatement(store, "stm-p-vale-hull", READING)).speakers;
    expect(speaker?.roles).toMatchObject([{ role: "steersman", organization: { id: "org-ferry" } }]);
    expect((await oneAgent(store, "per-vale")).roles).toMatchObject([{ role: "steersman" }]);
    const record = ferryRecord();
    const known = await ferryStore({
      ...record,
      agents: record.agents.map((agent) => ({ ...agent, state: undefined })),
    });
    expect((await oneAgent(known, "per-vale")).roles).toEqual([]);
    expect((await oneAgent(known, "org-ferry")).members).toEqual([]);
    await known.close();
  });
});

describe("the search", () => {
  const words = { q: "hull", kinds: ["Claim", "Statement"] as const, limit: 10, offset: 0 };

  it("finds accepted things, and proposals when asked for, marked as such", async () => {
    expect((await searchEverything(store, words)).total).toBe(0);
    const { items, total } = await searchEverything(store, { ...words, states: BOTH });
    expect(total).toBe(3);
    expect(items.map(({ id, state }) => [id, state])).toEqual(
      expect.arrayContaining([
        ["clm-hull", "proposed"],
        ["stm-p-vale-hull", "proposed"],
      ]),
    );
  });
});

describe("the graph with proposals", () => {
  it.each(["simple", "full"] as const)(
    "marks what is proposed in the %s view, and nothing else",
    async (view) => {
      const { nodes, edges } = await graphView(store, { view, filter: { states: BOTH }, limit: 100 });
      const stateOf = (key: string) => nodes.find((node) => node.key === key)?.attributes.state;
      expect(["clm-hull", "per-vale", "org-ferry"].map(stateOf)).toEqual([
        "proposed",
        "proposed",
        "proposed",
      ]);
      expect(["clm-hides", "per-brandt", "org-board"].map(stateOf)).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      const acts = edges.filter(({ attributes }) => attributes.stance !== undefined);
      expect(acts).toHaveLength(12);
      for (const { attributes } of acts) {
        expect(attributes.state, attributes.statement).toBe(
          attributes.statement?.startsWith("stm-p-") ? "proposed" : undefined,
        );
      }
      expect(edges.find(({ key }) => key === "aff-vale")?.attributes).toMatchObject({
        kind: "memberOf",
        state: "proposed",
      });
    },
  );

  it("keeps rings and sizes of what is accepted as they were", async () => {
    const filter = { view: "simple", limit: 100 } as const;
    const before = await graphView(store, { ...filter, filter: {} });
    const after = await graphView(store, { ...filter, filter: { states: BOTH } });
    expect(before.nodes).toHaveLength(6);
    for (const { key, attributes } of before.nodes) {
      const { x: _, y: __, community: ___, ...same } = attributes;
      expect(after.nodes.find((node) => node.key === key)?.attributes).toMatchObject(same);
    }
    const hull = after.nodes.find(({ key }) => key === "clm-hull")?.attributes;
    expect(hull).toMatchObject({ for: 0, against: 0, open: 0 });
    expect(hull?.size).toBeLessThan(3);
  });

  it("can be walked from a proposed node when proposals are asked for", async () => {
    const options = { view: "simple", depth: 1, limit: 10 } as const;
    await expect(neighboursOf(store, "clm-hull", options, freshGraph)).rejects.toMatchObject({
      code: "notFound",
    });
    const { nodes, edges } = await neighboursOf(store, "clm-hull", { ...options, states: BOTH }, freshGraph);
    expect(nodes.map(({ key, attributes }) => [key, attributes.state])).toEqual([
      ["clm-hull", "proposed"],
      ["org-board", undefined],
      ["per-vale", "proposed"],
    ]);
    expect(edges.map(({ attributes }) => attributes.state)).toEqual(["proposed", "proposed"]);
  });

  it("and an export hold what the proposals rest on", async () => {
    const { record } = await exportSource(store, { by: ["per-vale"], states: ["proposed"] });
    expect(record.statements.map(({ id, state }) => [id, state])).toEqual([["stm-p-vale-hull", "proposed"]]);
    expect(record.affiliations.map(({ id, state }) => [id, state])).toEqual([["aff-vale", "proposed"]]);
    const { record: whole } = await exportSource(store, { states: BOTH });
    expect(whole.statements).toHaveLength(12);
    expect((await exportSource(store, {})).record.statements).toHaveLength(4);
  });
});
