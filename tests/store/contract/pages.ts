import { describe, expect, it } from "vitest";
import type { Page, PageRequest, Store } from "../../../src/store/store.ts";
import type { Open } from "../contract.ts";
import { aWorld, TESTER } from "../world.ts";

type Read = (store: Store, page: PageRequest<never>) => Promise<Page<unknown>>;

const LISTS: readonly (readonly [list: string, read: Read, sorts: readonly string[]])[] = [
  ["statements", (store, page) => store.statements({}, page), ["said", "id"]],
  ["claims", (store, page) => store.claims({}, page), ["contested", "text", "id"]],
  ["agents", (store, page) => store.agents({}, page), ["name", "statements", "id"]],
  ["documents", (store, page) => store.documents({}, page), ["published", "title", "id"]],
];
const CASES = LISTS.flatMap(([list, read, sorts]) =>
  sorts.flatMap((sort) => [sort, `-${sort}`].map((signed) => [list, signed, read] as const)),
);

/** The sorts of a table are plain text here; each stands beside the list that knows it. */
function request(limit: number, sort: string, after?: string): PageRequest<never> {
  return { limit, sort: sort as never, ...(after === undefined ? {} : { after }) };
}

export function pageContract(open: Open): void {
  describe("pages", () => {
    it.each(CASES)(
      "of %s by %s hold every row once, in one order, whatever their size",
      async (_, sort, read) => {
        const store = await open();
        await store.ingest([aWorld()], TESTER);
        const whole = await read(store, request(100, sort));
        expect(whole.rows.length).toBeGreaterThan(2);
        expect(whole.next).toBeUndefined();
        for (const limit of [1, 2, 3]) {
          const rows: unknown[] = [];
          let after: string | undefined;
          do {
            const page: Page<unknown> = await read(store, request(limit, sort, after));
            expect(page.total).toBe(whole.total);
            expect(page.rows.length).toBeLessThanOrEqual(limit);
            rows.push(...page.rows);
            after = page.next;
          } while (after !== undefined);
          expect(rows).toEqual(whole.rows);
        }
      },
    );

    it("turn around when the sort does", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const up = await store.statements({}, { limit: 100, sort: "said" });
      const down = await store.statements({}, { limit: 100, sort: "-said" });
      expect(down.rows).toEqual([...up.rows].reverse());
    });

    it("go on after rows that came in behind the cursor", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const first = await store.documents({}, { limit: 2, sort: "id" });
      const { documents } = aWorld();
      const [some] = documents;
      if (some === undefined) throw new Error("the world has no documents");
      await store.ingest([{ ...aWorld(), documents: [...documents, { ...some, id: "doc-aaa" }] }], TESTER);
      const second = await store.documents(
        {},
        { limit: 2, sort: "id", ...(first.next ? { after: first.next } : {}) },
      );
      expect(second.rows.map(({ id }) => id)).toEqual(["doc-original", "doc-retelling"]);
      expect(second.total).toBe(5);
    });

    it.each(["", "rubbish", "W10", Buffer.from('["-said",1,"a"]').toString("base64url")])(
      "begin with no cursor such as %j",
      async (after) => {
        const store = await open();
        await expect(store.statements({}, { limit: 2, sort: "said", after })).rejects.toMatchObject({
          code: "badCall",
          faults: [{ parameter: "cursor" }],
        });
      },
    );
  });
}
