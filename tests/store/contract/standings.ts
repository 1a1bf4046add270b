import { describe, expect, it } from "vitest";
import type { Record as HearsayRecord } from "../../../src/model/record.ts";
import type { StandingNumbers } from "../../../src/model/standing.ts";
import type { Store } from "../../../src/store/store.ts";
import { aClaim, aDocument, aLink, anAgent, aStatement } from "../../builders/members.ts";
import type { Open } from "../contract.ts";
import { aWorld, at, only, said, TESTER } from "../world.ts";

async function standingOf(store: Store, id: string): Promise<StandingNumbers | undefined> {
  const { rows } = await store.claims({ ids: [id] }, { limit: 1, sort: "id" });
  return rows[0]?.standing;
}

/** aa, ab, and so on: in the order of the numbers. */
function letters(number: number): string {
  const letter = (at: number): string => String.fromCodePoint(97 + at);
  return letter(Math.floor(number / 26)) + letter(number % 26);
}

export function standingContract(open: Open): void {
  describe("standings", () => {
    it("weigh a cluster: sides, outlets after their roots, depth and days", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect(await standingOf(store, "clm-closed")).toEqual({
        standing: "contested",
        for: 2, // one of the joint speakers took it back, the other did not
        against: 1,
        open: 1,
        speakers: 5,
        outlets: 2,
        independentOutlets: 2,
        lowestDepth: 0,
        firstSaid: "2024-03-03",
        lastSaid: "2024-03-05",
      });
    });

    it("name who stands where: without those who took it back, each agent once a side", async () => {
      const store = await open();
      const record = aWorld();
      await store.ingest([record], TESTER);
      for (const { claim, standing, sides } of (await store.claims({}, { limit: 100, sort: "id" })).rows) {
        const told = [sides.for, sides.against, sides.open].map(({ first, more }) => first.length + more);
        expect([claim.id, ...told]).toEqual([claim.id, standing.for, standing.against, standing.open]);
      }
      const { rows } = await store.claims({ ids: ["clm-closed"] }, { limit: 1, sort: "id" });
      expect(rows[0]?.sides.against).toEqual({ first: ["org-southland"], more: 0 });
    });

    it("name the first of very many", async () => {
      const store = await open();
      const days = Array.from({ length: 30 }, (_, at) => 30 - at); // the later the name, the earlier the day
      await store.ingest(
        [
          only({
            agents: [
              anAgent({ id: "org-courier" }),
              ...days.map((day) => anAgent({ id: `org-${letters(30 - day)}`, name: `Name ${day}` })),
            ],
            documents: [aDocument()],
            claims: [aClaim({ about: [] })],
            statements: days.map((day) =>
              aStatement({
                id: `stm-${letters(30 - day)}`,
                by: [`org-${letters(30 - day)}`],
                said: `2024-03-${String(day).padStart(2, "0")}`,
              }),
            ),
          }),
        ],
        TESTER,
      );
      const { rows } = await store.claims({}, { limit: 1, sort: "id" });
      expect(rows[0]?.standing.for).toBe(30);
      expect(rows[0]?.sides.for).toEqual({
        first: Array.from({ length: 20 }, (_, at) => `org-${letters(10 + at)}`).sort(),
        more: 10,
      });
    });

    it("count what is proposed of a claim apart", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      for (const { claim, proposals } of (await store.claims({}, { limit: 100, sort: "id" })).rows) {
        const filter = { claim: [claim.id], states: ["proposed"] } as const;
        const { total } = await store.statements(filter, { limit: 1, sort: "id" });
        expect([claim.id, proposals]).toEqual([claim.id, total]);
      }
    });

    it("do not count those who only pass a statement on", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect(await standingOf(store, "clm-treaty")).toMatchObject({
        standing: "affirmed",
        speakers: 1,
        lowestDepth: 2,
      });
    });

    it("count nothing for a claim that nobody accepted has spoken on", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect(await standingOf(store, "clm-lanes")).toEqual({
        standing: "open",
        for: 0,
        against: 0,
        open: 0,
        speakers: 0,
        outlets: 0,
        independentOutlets: 0,
        lowestDepth: undefined,
        firstSaid: undefined,
        lastSaid: undefined,
      });
    });

    const changes: readonly (readonly [
      title: string,
      claim: string,
      parts: Partial<HearsayRecord>,
      expected: Partial<StandingNumbers>,
    ])[] = [
      [
        "a statement is accepted",
        "clm-lanes",
        { statements: [said({ id: "stm-proposed", what: "clm-lanes" })] },
        { standing: "affirmed", speakers: 1 },
      ],
      [
        "a statement is rejected",
        "clm-closed",
        {
          statements: [
            said({ id: "stm-south-denies", by: ["org-southland"], act: "denies", state: "rejected" }),
          ],
        },
        { against: 0 },
      ],
      [
        "a speaker takes it back",
        "clm-treaty",
        {
          statements: [
            said({ id: "stm-sorry", by: ["per-mira-holt"], act: "retracts", what: "stm-mira-accuses" }),
          ],
        },
        { standing: "withdrawn", for: 0, speakers: 1 },
      ],
      [
        "a statement about it is denied",
        "clm-treaty",
        {
          statements: [
            said({ id: "stm-no", by: ["org-southland"], act: "denies", what: "stm-mira-accuses" }),
          ],
        },
        { standing: "contested", for: 1, against: 1 },
      ],
      [
        "the link to its variant is rejected",
        "clm-closed",
        {
          links: [
            aLink({
              id: "lnk-variant",
              kind: "sameAs",
              from: "clm-shut",
              to: "clm-closed",
              state: "rejected",
            }),
          ],
        },
        { speakers: 3 },
      ],
      [
        "two speakers turn out to be one",
        "clm-closed",
        {
          links: [
            aLink({ id: "lnk-one", kind: "sameAs", from: "org-southland", to: "org-northland" }),
            aLink({ state: "rejected" }),
          ],
        },
        { standing: "contested", for: 2, speakers: 4 },
      ],
      [
        "two outlets turn out to be one",
        "clm-closed",
        { links: [aLink({ id: "lnk-one", kind: "sameAs", from: "org-courier", to: "org-gazette" })] },
        { outlets: 1, independentOutlets: 1 },
      ],
      [
        "a document turns out to be based on another",
        "clm-closed",
        { documents: [aDocument({ basedOn: ["doc-original"] })] },
        { outlets: 2, independentOutlets: 1 },
      ],
      [
        "a contradiction is drawn",
        "clm-treaty",
        { links: [aLink({ id: "lnk-more", from: "clm-shut", to: "clm-treaty" })] },
        { standing: "contested", for: 1, against: 0 },
      ],
      [
        "somebody else speaks at first hand",
        "clm-treaty",
        {
          statements: [said({ id: "stm-more", what: "clm-treaty", by: ["org-ferry"], in: [at("doc-bare")] })],
        },
        { speakers: 2, lowestDepth: 0, outlets: 1 },
      ],
    ];
    it.each(changes)("follow when %s", async (_, claim, parts, expected) => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      expect(await standingOf(store, claim)).not.toMatchObject(expected);
      await store.ingest([only(parts)], TESTER);
      expect(await standingOf(store, claim)).toMatchObject(expected);
    });

    it("come back when what changed them is undone", async () => {
      const store = await open();
      await store.ingest([aWorld()], TESTER);
      const before = await store.claims({}, { limit: 100, sort: "id" });
      const merge = aLink({ id: "lnk-merge", kind: "sameAs", from: "clm-closed", to: "clm-treaty" });
      await store.ingest([only({ links: [merge] })], TESTER);
      expect(await store.claims({}, { limit: 100, sort: "id" })).not.toEqual(before);
      await store.ingest([only({ links: [{ ...merge, state: "rejected" }] })], TESTER);
      expect(await store.claims({}, { limit: 100, sort: "id" })).toEqual(before);
    });
  });
}
