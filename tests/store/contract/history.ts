import { describe, expect, it } from "vitest";
import { canonicalRecord } from "../../../src/model/canonical.ts";
import { emptyRecord } from "../../../src/model/record.ts";
import { STATES } from "../../../src/vocabulary/statement-words.ts";
import { aClaim, aLink } from "../../builders/members.ts";
import type { Open } from "../contract.ts";
import { aWorld, only, said, TESTER } from "../world.ts";

const PAGE = { limit: 100, sort: "id" } as const;
const LATER = { at: "2024-05-01T08:00:00Z", by: "editor", why: "a better word" };

export function historyContract(open: Open): void {
  describe("history", () => {
    it("logs each change with what stands from then on, and nothing where nothing changes", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const rev = await store.revision();
      const claim = aClaim({ text: "Southland bolted the gate." });
      await store.ingest([only({ claims: [claim] })], LATER);
      await store.ingest([only({ claims: [claim] })], { ...LATER, at: "2024-06-01T08:00:00Z" });
      expect(await store.changes(rev, 10)).toEqual([
        { seq: rev + 1, op: "put", id: "clm-closed", patch: { part: "claims", value: claim }, ...LATER },
      ]);
      expect(await store.revision()).toBe(rev + 1);
      expect(await store.revisedAt()).toBe(LATER.at);
    });

    it("gives the log in pieces, oldest first, numbered without gaps", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const all = await store.changes(0, 1000);
      expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
      expect(all[0]).not.toHaveProperty("why");
      expect(await store.changes(3, 2)).toEqual(all.slice(3, 5));
    });

    it("shows the store as it was at any revision", async () => {
      const store = await open();
      const world = aWorld();
      await store.ingest([world], TESTER);
      const rev = await store.revision();
      const before = await store.statements({}, { limit: 100, sort: "-said" });
      const claims = await store.claims({}, { limit: 100, sort: "-contested" });
      await store.ingest(
        [
          only({
            claims: [aClaim({ text: "Southland bolted the gate." })],
            statements: [said({ id: "stm-south-denies", by: ["per-anna"] })],
            links: [aLink({ id: "lnk-variant", kind: "sameAs", from: "clm-shut", to: "clm-open" })],
          }),
        ],
        LATER,
      );
      const past = await store.asOf(rev);
      expect(await past.record(STATES)).toEqual(canonicalRecord(world));
      expect(await past.statements({}, { limit: 100, sort: "-said" })).toEqual(before);
      expect(await past.claims({}, { limit: 100, sort: "-contested" })).toEqual(claims);
      expect(await past.revision()).toBe(rev);
      expect(await past.revisedAt()).toBe(TESTER.at);
      expect(await past.changes(0, 1000)).toEqual(await store.changes(0, rev));
      await past.close();

      const present = await store.asOf(await store.revision());
      expect(await present.record(STATES)).toEqual(await store.record(STATES));
      await present.close();
      const nothing = await store.asOf(0);
      expect(await nothing.record(STATES)).toEqual(emptyRecord());
      await nothing.close();
    });

    it("lets nobody write into the past", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const past = await store.asOf(1);
      await expect(past.ingest([aWorld()], TESTER)).rejects.toMatchObject({ code: "badMethod" });
      await expect(past.attachText("doc-courier", "x")).rejects.toMatchObject({ code: "badMethod" });
      await past.close();
    });

    it.each([-1, 1.5, 999, NaN])("knows no revision %s", async (rev) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      await expect(store.asOf(rev)).rejects.toMatchObject({ code: "badCall" });
    });

    it("keeps texts apart: at hand, but in no record, no log and no search", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const rev = await store.revision();
      expect(await store.textOf("doc-original")).toBeUndefined();
      await store.attachText("doc-original", "first wording of a zeppelin");
      await store.attachText("doc-original", "second wording of a zeppelin");
      await store.attachText("doc-courier", "open words");
      expect(await store.textOf("doc-original")).toBe("second wording of a zeppelin");
      expect(await store.attachedTexts()).toBe(2);
      expect(await store.revision()).toBe(rev);
      expect(JSON.stringify([await store.record(STATES), await store.changes(0, 1000)])).not.toContain(
        "zeppelin",
      );
      expect(
        (await store.search({ q: "zeppelin", kinds: ["Document", "Statement"], limit: 10, offset: 0 })).total,
      ).toBe(0);
      expect((await store.statements({ q: "zeppelin" }, PAGE)).total).toBe(0);
      const past = await store.asOf(rev);
      expect(await past.textOf("doc-original")).toBe("second wording of a zeppelin");
      await past.close();
    });

    it("attaches no text to a document it does not have", async () => {
      const store = await open();
      await expect(store.attachText("doc-nowhere", "words")).rejects.toMatchObject({ code: "notFound" });
    });
  });
}
