import { describe, expect, test } from "vitest";
import type { ProposedStatement, Speaker } from "../../src/extraction/proposal.ts";
import { namesToLookUp } from "../../src/extraction/record/names-to-look-up.ts";
import { organizationSubtype } from "../../src/extraction/record/organization-subtype.ts";
import { toRecord } from "../../src/extraction/to-record.ts";
import type { Agent } from "../../src/model/agent.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import type { Article } from "../../src/text/read-article.ts";
import { anArticle, anExtraction, aProposal, aSpeaker, HARBOUR } from "./proposals.ts";

const MEANS = { tool: "hearsay-test/1", at: "2024-03-06T08:00:00Z" };
const ELSEWHERE: Partial<Article> = { text: `${HARBOUR}\n\nMore.`, url: "https://lantern.example/harbour" };

function recordOf(statements: readonly ProposedStatement[], article: Partial<Article> = {}): HearsayRecord {
  return toRecord(anArticle(article), anExtraction(...statements), MEANS).record;
}

function speakerOf(speaker: Speaker, article: Partial<Article> = {}): Agent | undefined {
  const { statements, agents } = recordOf([aProposal({ speakers: [speaker] })], article);
  return agents.find(({ id }) => id === statements[0]?.by[0]);
}

describe("the same party in two articles", () => {
  test.each([
    { name: "Ada Holm", kind: "person", isOne: true },
    { name: "Holm", kind: "person", isOne: false },
    { name: "Mayor Holm", kind: "person", isOne: false },
    { name: "Mrs. Holm", kind: "person", isOne: false },
    { name: "Prime Minister Ada Holm", kind: "person", isOne: true },
    { name: "a spokeswoman", kind: "person", isOne: false },
    { name: "Brint Shipping", kind: "organization", isOne: true },
    { name: "the Kremlin", kind: "organization", isOne: true },
    { name: "Interior Ministry", kind: "organization", isOne: false },
    { name: "Ministry of Health", kind: "organization", isOne: false },
    { name: "Quenby City Council", kind: "organization", isOne: true },
    { name: "police", kind: "organization", isOne: false },
    { name: "Police", kind: "organization", isOne: false },
    { name: "the company", kind: "organization", isOne: false },
    { name: "officials", kind: "group", isOne: false },
    { name: "Harbour workers", kind: "group", isOne: false },
    { name: "a report", kind: "document", isOne: false },
    { name: "", kind: "none", isOne: false },
  ] as const)("$name ($kind) is one: $isOne", ({ name, kind, isOne }) => {
    const here = speakerOf(aSpeaker(name, { kind }));
    const there = speakerOf(aSpeaker(name, { kind }), ELSEWHERE);
    const later = speakerOf(aSpeaker(name, { kind }), { text: `${HARBOUR}\n\nMore.` });
    expect(here?.id).toMatch(/^(per|org)-[0-9a-f]{24}$/);
    expect(here?.id === there?.id).toBe(isOne);
    // a later version of the same page
    expect(later?.id).toBe(here?.id);
  });

  test("a claim is one where it stands by itself", () => {
    const claimOf = (claim: string, article: Partial<Article> = {}): string | undefined =>
      recordOf([aProposal({ claim })], article).claims[0]?.id;
    expect(claimOf("The harbour of Quenby will close.")).toBe(
      claimOf("The harbour of Quenby will close", ELSEWHERE),
    );
    expect(claimOf("The plan will never work here.")).not.toBe(
      claimOf("The plan will never work here.", ELSEWHERE),
    );
  });
});

describe("agents", () => {
  test.each([
    [aSpeaker("Ada Holm"), { kind: "Person", name: "Ada Holm" }],
    [aSpeaker("a spokeswoman"), { kind: "Person", anonymous: true }],
    [
      aSpeaker("", { kind: "none" }),
      { kind: "Person", anonymous: true, name: "Unnamed source in “Harbour of Quenby to close”" },
    ],
    [aSpeaker("", { kind: "author" }), { kind: "Person", name: "Mira Sund" }],
    [aSpeaker("harbour workers", { kind: "group" }), { kind: "Organization", subtype: "group" }],
    [aSpeaker("the treaty", { kind: "document" }), { kind: "Organization", subtype: "other" }],
    [
      aSpeaker("Ministry of Ports", { kind: "organization" }),
      { kind: "Organization", subtype: "government" },
    ],
  ])("%j is %j", (speaker, expected) => {
    expect(speakerOf(speaker)).toMatchObject(expected);
  });

  test("an author whom nobody names has no name", () => {
    expect(speakerOf(aSpeaker("", { kind: "author" }), { authors: [] })).toMatchObject({
      anonymous: true,
      name: "Author of “Harbour of Quenby to close”",
    });
  });

  test("the names of an article come together, without those that mean anybody", () => {
    const { agents } = recordOf([
      aProposal({ speakers: [aSpeaker("Ada Holm", { altNames: ["Holm", "she", "the mayor"] })] }),
      aProposal({ act: "denies", speakers: [aSpeaker("Ada Holm", { altNames: ["Mayor Holm"] })] }),
    ]);
    expect(agents.find(({ name }) => name === "Ada Holm")?.altNames).toEqual(["Holm", "Mayor Holm"]);
  });

  test("roles and the party spoken for become affiliations and onBehalfOf", () => {
    const { affiliations, statements, agents } = recordOf([
      aProposal({ speakers: [aSpeaker("Ada Holm", { role: "mayor", onBehalfOf: "Quenby" })] }),
      aProposal({ act: "denies", speakers: [aSpeaker("Ada Holm", { role: "fisher" })] }),
    ]);
    const town = agents.find(({ name }) => name === "Quenby")?.id;
    expect(affiliations).toHaveLength(1);
    expect(affiliations[0]).toMatchObject({ organization: town, role: "mayor" });
    expect(statements.map(({ onBehalfOf }) => onBehalfOf)).toContainEqual([town]);
  });

  test("a claim is about those it names, by any name of the article, and nobody who shares a name", () => {
    const speakers = [
      aSpeaker("Ada Holm", { altNames: ["Holm"] }),
      aSpeaker("Per Lund", { altNames: ["Lund"] }),
    ];
    const other = aProposal({ act: "denies", speakers: [aSpeaker("Kaja Lund", { altNames: ["Lund"] })] });
    const claim = "Holm's harbour, Lund and the U.N. will be saved.";
    const un = aProposal({
      act: "disputes",
      speakers: [aSpeaker("U.N.", { kind: "organization" })],
      claim,
      claimKey: "b",
    });
    const { claims, agents } = recordOf([aProposal({ speakers, claim, claimKey: "b" }), other, un]);
    const about = claims.find(({ text }) => text === claim)?.about ?? [];
    const named = agents.filter(({ id }) => about.includes(id)).map(({ name }) => name);
    expect(new Set(named)).toEqual(new Set(["Ada Holm", "U.N."]));
  });

  test("only names that mean the same everywhere are looked up", () => {
    const names = ["Holm", "officials", "Karabakh Armenians", "Critics", "the Kremlin", "police"];
    const kinds = ["person", "group", "group", "group", "organization", "organization"] as const;
    const statements = names.map((name, index) =>
      aProposal({ speakers: [aSpeaker(name, { kind: kinds[index] ?? "group" })] }),
    );
    const asked = namesToLookUp(anArticle(), anExtraction(...statements)).flatMap((query) => query.names);
    expect(asked.toSorted()).toEqual(
      [
        "Karabakh Armenians",
        "Kremlin",
        "Mira Sund",
        "The Northern Herald",
        "Northern Herald",
        "the Kremlin",
      ].toSorted(),
    );
  });

  test("an agent that the store knows is used and not made anew", () => {
    const statements = [aProposal()];
    const query = namesToLookUp(anArticle(), anExtraction(...statements)).find(({ names }) =>
      names.includes("Ada Holm"),
    );
    const known = new Map([[query?.key ?? "", "per-ada-holm" as const]]);
    const { record } = toRecord(anArticle(), anExtraction(...statements), { ...MEANS, known });
    expect(record.statements[0]?.by).toEqual(["per-ada-holm"]);
    expect(record.agents.map(({ name }) => name)).not.toContain("Ada Holm");
  });
});

describe("what an organisation sounds like", () => {
  test.each([
    ["France", "state"],
    ["the United States", "state"],
    ["U.S.", "state"],
    ["Ministry of Ports", "government"],
    ["Quenby City Council", "government"],
    ["Evening Lantern News", "outlet"],
    ["The Quenby Times", "outlet"],
    ["Reuters", "agency"],
    ["United Nations", "igo"],
    ["Brint Holdings", "company"],
    ["Harbour & Sons", "company"],
    ["Green Party", "party"],
    ["Harbour Relief Foundation", "ngo"],
    ["Northland's army", "armed"],
    ["Quenby", "other"],
  ])("%s: %s", (name, subtype) => {
    expect(organizationSubtype(name)).toBe(subtype);
  });
});
