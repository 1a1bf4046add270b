import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoundedCache } from "../../src/api/bounded-cache.ts";
import { rememberGraphs } from "../../src/api/remember-graphs.ts";
import { Revisions } from "../../src/api/revisions.ts";
import type { Store } from "../../src/store/store.ts";
import { riverStore } from "../queries/river-store.ts";

describe("the cache of ready answers", () => {
  it("never weighs more than it may, and gives back what was put in or nothing", () => {
    const put = fc.record({ key: fc.constantFrom("a", "b", "c", "d", "e"), weight: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(put), (puts) => {
        const cache = new BoundedCache<{ key: string; weight: number }>(200);
        const latest = new Map<string, number>();
        for (const one of puts) {
          cache.set(one.key, one, one.weight);
          latest.set(one.key, one.weight);
        }
        const kept = [...latest.keys()].flatMap((key) => cache.get(key) ?? []);
        expect(kept.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(200);
        for (const { key, weight } of kept) expect(weight).toBe(latest.get(key));
      }),
    );
  });

  it("forgets what was not asked for longest", () => {
    const cache = new BoundedCache<number>(24);
    for (const [index, key] of ["a", "b", "c", "d", "e", "f", "g", "h"].entries()) cache.set(key, index, 3);
    expect(cache.get("a")).toBe(0);
    cache.set("new", 9, 3);
    expect([cache.get("a"), cache.get("b"), cache.get("new")]).toEqual([0, undefined, 9]);
  });

  it("does not keep one that is heavier than an eighth of all", () => {
    const cache = new BoundedCache<string>(80);
    cache.set("light", "x", 10);
    cache.set("heavy", "x", 11);
    expect([cache.get("light"), cache.get("heavy")]).toEqual(["x", undefined]);
  });
});

describe("past revisions", () => {
  /** A store that counts how many of its pasts are open. */
  async function counted(): Promise<{ store: Store; open: Set<Store>; opened: number[] }> {
    const [inner, open, opened]: [Store, Set<Store>, number[]] = [await riverStore(), new Set(), []];
    const store: Store = {
      ...inner,
      asOf: async (rev) => {
        opened.push(rev);
        const past = await inner.asOf(rev);
        const watched: Store = {
          ...past,
          close: async () => {
            open.delete(watched);
            await past.close();
          },
        };
        open.add(watched);
        return watched;
      },
    };
    return { store, open, opened };
  }

  it("are opened once, shared, and no more than two stay open", async () => {
    const { store, open, opened } = await counted();
    const revisions = new Revisions(store);
    const newest = await store.revision();
    for (const rev of [3, 3, 4, 5, 6, 6]) {
      expect(await revisions.at({ rev, present: newest, parameter: "asOf" }, (past) => past.revision())).toBe(
        rev,
      );
    }
    expect(opened).toEqual([3, 4, 5, 6]);
    expect(open.size).toBe(2);
    await revisions.close();
    expect(open.size).toBe(0);
    await store.close();
  });

  it("are not closed under somebody who still reads", async () => {
    const { store } = await counted();
    const revisions = new Revisions(store);
    const newest = await store.revision();
    const slow = revisions.at({ rev: 3, present: newest, parameter: "asOf" }, async (past) => {
      for (const rev of [4, 5, 6, 7])
        await revisions.at({ rev, present: newest, parameter: "asOf" }, (other) => other.revision());
      return past.revision();
    });
    expect(await slow).toBe(3);
    await revisions.close();
    await store.close();
  });

  it("the present one is the store itself", async () => {
    const { store, opened } = await counted();
    const revisions = new Revisions(store);
    const newest = await store.revision();
    expect(
      await revisions.at({ rev: newest, present: newest, parameter: "asOf" }, (present) =>
        Promise.resolve(present === store),
      ),
    ).toBe(true);
    expect(opened).toEqual([]);
    await store.close();
  });

  it.each(["asOf", "cursor"] as const)("one of too many changes is refused, with %s", async (parameter) => {
    const { store, opened } = await counted();
    const revisions = new Revisions(store, 3);
    const present = await store.revision();
    const asked = (rev: number): Promise<number> =>
      revisions.at({ rev, present, parameter }, (past) => past.revision());
    expect(await asked(3)).toBe(3);
    await expect(asked(4)).rejects.toMatchObject({
      code: "badCall",
      message: expect.stringMatching(new RegExp(`The parameter ${parameter} .*3 changes.*: `)),
      faults: [{ parameter }],
    });
    expect(opened).toEqual([3]);
    await revisions.close();
    await store.close();
  });

  it("one that could not be opened is tried again", async () => {
    const { store } = await counted();
    let tries = 0;
    const failing: Store = {
      ...store,
      asOf: (rev) => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error("busy")) : store.asOf(rev);
      },
    };
    const revisions = new Revisions(failing);
    const newest = await store.revision();
    await expect(
      revisions.at({ rev: 3, present: newest, parameter: "asOf" }, (past) => past.revision()),
    ).rejects.toThrow("busy");
    expect(
      await revisions.at({ rev: 3, present: newest, parameter: "asOf" }, (past) => past.revision()),
    ).toBe(3);
    await revisions.close();
    await store.close();
  });
});

it("a graph is built once a revision and view, also for those who ask at the same time", async () => {
  const store = await riverStore();
  let built = 0;
  const watched: Store = {
    ...store,
    record: (states) => {
      built += 1;
      return store.record(states);
    },
  };
  const graphs = rememberGraphs();
  const [one, two] = await Promise.all([graphs(watched, "full"), graphs(watched, "full")]);
  expect([one === two, built]).toEqual([true, 1]);
  expect(await graphs(watched, "simple")).not.toBe(one);
  expect(built).toBe(2);
  await store.close();
});
