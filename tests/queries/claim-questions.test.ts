import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChainLink, claimChain } from "../../src/queries/claim-chain.ts";
import { claimCluster } from "../../src/queries/claim-cluster.ts";
import { claimSides } from "../../src/queries/claim-sides.ts";
import { firstOfSides } from "../../src/queries/first-of-sides.ts";
import type { Store } from "../../src/store/store.ts";
import { STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { riverStore } from "./river-store.ts";

const HIDDEN = { showAttached: false };

let store: Store;
beforeAll(async () => {
  store = await riverStore();
});
afterAll(() => store.close());

describe("the sides of a claim", () => {
  it("hold everything said about it and its variants, oldest first", async () => {
    const { claim, statements } = await claimSides(store, "clm-shut", {}, HIDDEN);
    expect(claim.id).toBe("clm-shut");
    expect(statements.map(({ id }) => id)).toEqual([
      "stm-north-asserts",
      "stm-south-denies",
      "stm-herald-reports",
      "stm-herald-unsure",
      "stm-south-disputes",
      "stm-villagers",
      "stm-wire-reports",
    ]);
  });

  it("can be read as the first few of each, with how many there are besides", async () => {
    const { statements, more } = await firstOfSides(store, "clm-shut", 1, HIDDEN);
    const all = (await claimSides(store, "clm-shut", {}, HIDDEN)).statements;
    for (const side of STANCE_NAMES) {
      const whole = all.filter((statement) => statement.side === side).map(({ id }) => id);
      const first = statements.filter((statement) => statement.side === side).map(({ id }) => id);
      expect(first).toEqual(whole.slice(0, 1));
      expect(more[side]).toBe(whole.length - first.length);
    }
    expect(Object.values(more).some((number) => number > 0)).toBe(true);
  });

  it("can be narrowed by stance, act and depth", async () => {
    const ids = async (filter: Parameters<typeof claimSides>[2]) =>
      (await claimSides(store, "clm-closed", filter, HIDDEN)).statements.map(({ id }) => id);
    expect(await ids({ stance: ["against"] })).toEqual(["stm-south-denies", "stm-south-disputes"]);
    expect(await ids({ act: ["cannotVerify"] })).toEqual(["stm-herald-unsure"]);
    expect(await ids({ maxDepth: 0 })).not.toContain("stm-villagers");
    expect(await ids({ maxDepth: 2 })).toContain("stm-villagers");
  });
});

describe("the chain of a claim", () => {
  const shape = (links: readonly ChainLink[]): unknown =>
    Object.fromEntries(links.map(({ statement, passedOnBy }) => [statement.id, shape(passedOnBy)]));

  it("is a tree: what was said of the claim, and what was said of that", async () => {
    const { statements } = await claimChain(store, "clm-closed", {}, HIDDEN);
    expect(shape(statements)).toEqual({
      "stm-north-asserts": { "stm-south-disputes": {} },
      "stm-south-denies": {},
      "stm-villagers": { "stm-wire-reports": { "stm-herald-reports": {} } },
      "stm-herald-unsure": {},
    });
  });

  it("begins with what is left when the inner statement is filtered out", async () => {
    const { statements } = await claimChain(store, "clm-closed", { act: ["reports"] }, HIDDEN);
    expect(shape(statements)).toEqual({ "stm-wire-reports": { "stm-herald-reports": {} } });
  });
});

describe("the cluster of a claim", () => {
  it.each(["clm-closed", "clm-shut"])(
    "asked of %s holds all variants, the canonical one first",
    async (id) => {
      const { canonical, members } = await claimCluster(store, id);
      expect(canonical).toBe("clm-closed");
      expect(members.map(({ claim, drawnBy }) => [claim.id, drawnBy.map((agent) => agent.id)])).toEqual([
        ["clm-closed", []],
        ["clm-shut", ["per-holt-engineer"]],
      ]);
    },
  );

  it("of a claim nobody merged is that claim alone", async () => {
    const { canonical, members } = await claimCluster(store, "clm-toll");
    expect([canonical, members.map(({ claim }) => claim.id)]).toEqual(["clm-toll", ["clm-toll"]]);
  });
});

it.each([
  ["sides", (id: string): Promise<unknown> => claimSides(store, id, {}, HIDDEN)],
  ["chain", (id: string): Promise<unknown> => claimChain(store, id, {}, HIDDEN)],
  ["cluster", (id: string): Promise<unknown> => claimCluster(store, id)],
])("a claim that is not there has no %s", async (_, ask) => {
  await expect(ask("clm-none")).rejects.toMatchObject({ code: "notFound" });
});
