import { describe, expect, it } from "vitest";
import type { Record as HearsayRecord } from "../../../src/model/record.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { STATES } from "../../../src/vocabulary/statement-words.ts";
import { aClaim, aDocument, aLink, anAffiliation, anAgent, aPerson } from "../../builders/members.ts";
import type { Open } from "../contract.ts";
import { at, only, said, TESTER } from "../world.ts";

/** The guild says that the mill poisoned the well; what else is said decides whether the mill answered. */
function anAccusation(parts: Partial<HearsayRecord> = {}): HearsayRecord {
  return only({
    agents: [
      anAgent({ id: "org-guild", name: "Weavers' Guild" }),
      anAgent({ id: "org-mill", subtype: "company", name: "Old Mill" }),
      anAgent({ id: "org-mill-works", subtype: "company", name: "Mill Works" }),
      anAgent({ id: "org-courier", subtype: "outlet", name: "The Courier" }),
      aPerson({ id: "per-clerk", name: "Tove Brandt" }),
      aPerson({ id: "per-stranger", name: "Piet Lund" }),
    ],
    documents: [aDocument()],
    affiliations: [
      anAffiliation({
        id: "aff-clerk",
        member: "per-clerk",
        organization: "org-mill",
        role: "clerk",
        to: "2024-03",
      }),
    ],
    claims: [
      aClaim({ id: "clm-well", text: "Old Mill poisoned the well.", about: undefined }),
      aClaim({ id: "clm-well-too", text: "The well was poisoned by Old Mill.", about: undefined }),
      aClaim({ id: "clm-clean", text: "The well has been clean all along.", about: undefined }),
    ],
    ...parts,
    statements: [
      said({ id: "stm-accuses", by: ["org-guild"], act: "accuses", what: "clm-well", against: ["org-mill"] }),
      // so that no claim is without a statement
      said({ id: "stm-other", by: ["org-courier"], act: "asks", what: "clm-well-too" }),
      said({ id: "stm-asks", by: ["org-courier"], act: "asks", what: "clm-clean" }),
      ...(parts.statements ?? []),
    ],
  });
}

const denies = (fields: Partial<Statement>) =>
  said({
    id: "stm-answer",
    by: ["org-mill"],
    act: "denies",
    what: "clm-well",
    said: "2024-03-20",
    ...fields,
  });

const TWINS = aLink({
  id: "lnk-mills",
  kind: "sameAs",
  from: "org-mill-works",
  to: "org-mill",
  by: undefined,
});
const VARIANTS = aLink({
  id: "lnk-wells",
  kind: "sameAs",
  from: "clm-well-too",
  to: "clm-well",
  by: undefined,
});
const CONTRARY = aLink({ id: "lnk-clean", from: "clm-clean", to: "clm-well", by: undefined });

const CASES: readonly (readonly [title: string, isAnswered: boolean, parts: Partial<HearsayRecord>])[] = [
  ["nobody says anything", false, {}],
  ["the accused denies it", true, { statements: [denies({})] }],
  ["the accused denied it before", true, { statements: [denies({ said: "2019" })] }],
  [
    "the accused disputes the accusation",
    true,
    { statements: [denies({ act: "disputes", what: "stm-accuses" })] },
  ],
  [
    "the accused denies a variant",
    true,
    { statements: [denies({ what: "clm-well-too" })], links: [VARIANTS] },
  ],
  ["the accused denies another claim", false, { statements: [denies({ what: "clm-well-too" })] }],
  [
    "the accused says the contrary",
    true,
    { statements: [denies({ act: "asserts", what: "clm-clean" })], links: [CONTRARY] },
  ],
  ["the accused says something else", false, { statements: [denies({ act: "asserts", what: "clm-clean" })] }],
  [
    "a twin of the accused denies it",
    true,
    { statements: [denies({ by: ["org-mill-works"] })], links: [TWINS] },
  ],
  ["a namesake denies it", false, { statements: [denies({ by: ["org-mill-works"] })] }],
  ["a member denies it", true, { statements: [denies({ by: ["per-clerk"] })] }],
  [
    "somebody who has left denies it",
    false,
    { statements: [denies({ by: ["per-clerk"], said: "2024-05-01" })] },
  ],
  [
    "somebody denies it on behalf of the accused",
    true,
    { statements: [denies({ by: ["per-stranger"], onBehalfOf: ["org-mill"] })] },
  ],
  ["a stranger denies it", false, { statements: [denies({ by: ["per-stranger"] })] }],
  ["the accused confirms it", false, { statements: [denies({ act: "confirms" })] }],
  ["the accused does not comment", false, { statements: [denies({ act: "declines" })] }],
  ["a denial is only proposed", false, { statements: [denies({ state: "proposed" })] }],
  [
    "one of two accused denies it",
    true,
    {
      statements: [
        denies({}),
        said({
          id: "stm-accuses",
          by: ["org-guild"],
          act: "accuses",
          what: "clm-well",
          against: ["org-courier", "org-mill"],
          in: [at("doc-courier")],
        }),
      ],
    },
  ],
];

export function answeredContract(open: Open): void {
  describe("an accusation", () => {
    it.each(CASES)("where %s counts as answered: %s", async (_title, isAnswered, parts) => {
      const store = await open();
      await store.ingest([anAccusation(parts)], TESTER);
      const idsOf = async (answered: boolean): Promise<readonly string[]> =>
        (await store.statements({ answered }, { limit: 10, sort: "id" })).rows.map(
          ({ statement }) => statement.id,
        );
      expect(await idsOf(isAnswered)).toEqual(["stm-accuses"]);
      expect(await idsOf(!isAnswered)).toEqual([]);
    });

    it("that is only proposed is answered by what is proposed too", async () => {
      const store = await open();
      const proposed = said({
        id: "stm-accuses-too",
        by: ["per-stranger"],
        act: "accuses",
        what: "clm-well",
        against: ["org-mill"],
        state: "proposed",
      });
      await store.ingest([anAccusation({ statements: [proposed, denies({ state: "proposed" })] })], TESTER);
      const { rows } = await store.statements({ answered: true, states: STATES }, { limit: 10, sort: "id" });
      expect(rows.map(({ statement }) => statement.id)).toEqual(["stm-accuses-too"]);
    });
  });
}
