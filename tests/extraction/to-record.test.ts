import { describe, expect, test } from "vitest";
import type { ProposedStatement } from "../../src/extraction/proposal.ts";
import { toRecord } from "../../src/extraction/to-record.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { validateRecord } from "../../src/model/validate-record.ts";
import { wordsAt } from "../../src/model/spans.ts";
import { sha256 } from "../builders/text.ts";
import { aDenial, anArticle, anExtraction, aProposal, aSpeaker, at, BRINT, HARBOUR } from "./proposals.ts";

const MEANS = { tool: "hearsay-test/1", at: "2024-03-06T08:00:00Z" };

/** The record of these proposals; fails the test where it breaks a rule. */
function recordOf(...statements: readonly ProposedStatement[]): HearsayRecord {
  return resultOf(...statements).record;
}

function resultOf(...statements: readonly ProposedStatement[]): ReturnType<typeof toRecord> {
  const result = toRecord(anArticle(), anExtraction(...statements), MEANS);
  const { problems } = validateRecord(result.record, { textOf: () => HARBOUR, digest: sha256 });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return result;
}

/** Statements in plain words: who, which act, what. */
function saidIn({ statements, claims, agents }: HearsayRecord): readonly string[] {
  const nameOf = (id: string): string => agents.find((agent) => agent.id === id)?.name ?? id;
  const tell = (id: string): string => {
    const claim = claims.find((each) => each.id === id);
    if (claim) return claim.text;
    const inner = statements.find((each) => each.id === id);
    return inner ? `[${inner.by.map(nameOf).join(" and ")} ${inner.act}: ${tell(inner.what)}]` : id;
  };
  return statements.map(({ id }) => tell(id).slice(1, -1)).sort();
}

const CLOSE = "The harbour of Quenby will close in May.";
const SAFE = { claim: "The pier of Quenby was safe.", claimKey: "safe", subtype: "fact" } as const;
const EKLUND = aSpeaker("Tor Eklund");

/** Tor Eklund's words, within which others may be told of. */
function anOuter(fields: Partial<ProposedStatement> = {}): ProposedStatement {
  return aProposal({
    source: [at("who")],
    cue: [at("told the Evening Lantern")],
    content: [at("that Holm had asked whether the pier could be saved")],
    speakers: [EKLUND],
    claim: "Holm had asked whether the pier could be saved.",
    claimKey: "asked",
    ...fields,
  });
}

function anInner(fields: Partial<ProposedStatement> = {}): ProposedStatement {
  return aProposal({
    act: "asks",
    source: [at("Holm had").start, at("Holm had").end - 4].length
      ? [{ ...at("Holm had"), end: at("Holm had").start + 4 }]
      : [],
    cue: [at("had asked")],
    content: [at("whether the pier could be saved")],
    claim: "The pier of Quenby can be saved.",
    claimKey: "saved",
    within: 0,
    ...fields,
  });
}

describe("what a program has read", () => {
  test("is proposed, with tool, time, confidence and reason; what the page says of itself is imported", () => {
    const { agents, affiliations, claims, statements, documents } = recordOf(aProposal());
    const proposed = [
      ...affiliations,
      ...claims,
      ...statements,
      ...agents.filter(({ name }) => name === "Ada Holm"),
    ];
    expect(proposed).toHaveLength(4);
    for (const { state, origin } of proposed) {
      expect(state).toBe("proposed");
      expect(origin).toMatchObject({ method: "model", tool: MEANS.tool, at: MEANS.at, confidence: 0.9 });
    }
    expect(statements[0]?.origin?.why).toBe("model:cue+content");
    const own = [...documents, ...agents.filter(({ name }) => /Herald|Sund/.test(name))];
    expect(own).toHaveLength(3);
    for (const { state, origin } of own) {
      expect(state).toBeUndefined();
      expect(origin?.method).toBe("import");
    }
  });

  test("stands at its words, counted in code points, and the words themselves are not copied", () => {
    const { statements, documents } = recordOf(aProposal());
    expect(documents[0]).toMatchObject({ textPolicy: "withheld", sha256: sha256(HARBOUR) });
    const words = statements.flatMap(({ in: anchors }) => anchors.map((anchor) => wordsAt(HARBOUR, anchor)));
    expect(words).toEqual(["Ada Holm, mayor of Quenby, said the harbour would close in May"]);
    expect(JSON.stringify(statements)).not.toContain("harbour would");
    expect(statements[0]?.in[0]).toMatchObject({ exactSha256: sha256(words[0] ?? "") });
  });

  test("gives the same record whenever it is read, but for the time", () => {
    const later = { ...MEANS, at: "2025-01-01T00:00:00Z" };
    const again = toRecord(anArticle(), anExtraction(aProposal(), aDenial()), later).record;
    const plain = (record: HearsayRecord): string => JSON.stringify(record).replaceAll(/"at":"[^"]+"/g, "");
    expect(plain(again)).toBe(plain(recordOf(aProposal(), aDenial())));
  });
});

describe("sides", () => {
  test("a denial and what it answers meet on one claim, in the words of who stands for it", () => {
    const record = recordOf(aProposal(), aDenial({ claimKey: undefined }));
    expect(record.claims.map(({ text }) => text)).toEqual([CLOSE]);
    expect(saidIn(record)).toEqual([`Ada Holm asserts: ${CLOSE}`, `Brint Shipping denies: ${CLOSE}`]);
  });

  test("a denial of something else does not stand against the claim, whatever it answers", () => {
    const other = aDenial({ claimKey: "another", claim: "Brint Shipping knew of the damage." });
    expect(saidIn(recordOf(aProposal(), other))).toEqual([
      `Ada Holm asserts: ${CLOSE}`,
      "Brint Shipping denies: Brint Shipping knew of the damage.",
    ]);
  });

  test("who denies a denial speaks against the saying", () => {
    const record = recordOf(
      aProposal(),
      aDenial(),
      aProposal({ act: "disputes", speakers: [EKLUND], ...SAFE, answers: 1, cue: [at("It was safe")] }),
    );
    expect(saidIn(record)).toContain(`Tor Eklund disputes: [Brint Shipping denies: ${CLOSE}]`);
  });

  test("an accusation that names nobody is an assertion", () => {
    const accusation = aProposal({
      act: "accuses",
      against: BRINT,
      claim: "Brint Shipping hid the damage.",
      claimKey: "hid",
    });
    const [accuses] = recordOf(accusation).statements;
    expect(accuses).toMatchObject({ act: "accuses" });
    expect(accuses?.against).toHaveLength(1);
    const mild = recordOf({ ...accusation, against: aSpeaker("", { kind: "none" }) }).statements[0];
    expect(mild?.act).toBe("asserts");
    expect(mild?.against).toBeUndefined();
  });

  test("silence on nothing in particular leaves open what the article reports", () => {
    const silence = aDenial({ act: "declines", claim: undefined, claimKey: undefined, answers: undefined });
    expect(saidIn(recordOf(silence))).toEqual([
      "Brint Shipping declines: What “Harbour of Quenby to close” reports is so.",
    ]);
    expect(saidIn(recordOf(aProposal(), { ...silence, answers: 0 }))).toContain(
      `Brint Shipping declines: ${CLOSE}`,
    );
  });

  test("silence on a question is about what was asked", () => {
    const content = [at("whether the pier could be saved")];
    const silence = aDenial({
      act: "declines",
      claim: undefined,
      claimKey: undefined,
      answers: undefined,
      content,
    });
    expect(saidIn(recordOf(silence))).toEqual(["Brint Shipping declines: The pier could be saved."]);
  });

  test("a statement that is worded by nobody is about what was said", () => {
    const record = recordOf(aProposal({ claim: undefined, claimKey: undefined }));
    expect(record.claims.map(({ text }) => text)).toEqual(["The harbour would close in May."]);
  });
});

describe("sayings inside sayings", () => {
  test("who only tells what somebody said passes it on and claims nothing", () => {
    const record = recordOf(anOuter(), anInner());
    expect(saidIn(record)).toEqual([
      "Ada Holm asks: The pier of Quenby can be saved.",
      "Tor Eklund asserts: [Ada Holm asks: The pier of Quenby can be saved.]",
    ]);
  });

  test("who says more has a claim too, and passes the saying on beside it", () => {
    const wide = anOuter({
      content: [
        at("It was safe"),
        at("that Holm had asked whether the pier could be saved"),
        at("Harbour of Quenby to close"),
        at("accused Brint Shipping of hiding the damage, the Quenby Courier"),
      ],
      ...SAFE,
    });
    const record = recordOf(wide, anInner());
    expect(saidIn(record)).toEqual(
      [
        "Ada Holm asks: The pier of Quenby can be saved.",
        `Tor Eklund asserts: ${SAFE.claim}`,
        "Tor Eklund asserts: [Ada Holm asks: The pier of Quenby can be saved.]",
      ].sort(),
    );
  });

  test("who says that somebody else says so takes no side by it", () => {
    const record = recordOf(anOuter({ claimKey: "saved" }), anInner({ act: "asserts" }));
    expect(saidIn(record)).toContain(
      "Tor Eklund asserts: [Ada Holm asserts: The pier of Quenby can be saved.]",
    );
    expect(record.claims).toHaveLength(1);
  });

  test("who tells of their own words says them at first hand", () => {
    const record = recordOf(anOuter({ ...SAFE }), anInner({ act: "asserts", speakers: [EKLUND] }));
    expect(saidIn(record)).toEqual([
      "Tor Eklund asserts: The pier of Quenby can be saved.",
      `Tor Eklund asserts: ${SAFE.claim}`,
    ]);
  });

  test("of a claim and its denial in one breath both point at the claim", () => {
    const record = recordOf(anOuter({ ...SAFE }), anInner({ act: "denies", ...SAFE }));
    expect(saidIn(record)).toEqual([`Ada Holm denies: ${SAFE.claim}`, `Tor Eklund asserts: ${SAFE.claim}`]);
  });

  test("what somebody is only said not to have said is nobody's statement", () => {
    const { record, dropped } = resultOf(anOuter({ act: "denies" }), anInner({ act: "asserts" }));
    expect(saidIn(record)).toEqual(["Tor Eklund denies: Holm had asked whether the pier could be saved."]);
    expect(dropped).toBe(1);
  });

  test("silence on somebody's claim is about that claim", () => {
    const silence = anOuter({ act: "declines", claim: undefined, claimKey: undefined });
    expect(saidIn(recordOf(silence, anInner({ act: "asserts" })))).toEqual([
      "Ada Holm asserts: The pier of Quenby can be saved.",
      "Tor Eklund declines: The pier of Quenby can be saved.",
    ]);
  });

  test("whoever passes on words of nobody named has them from an unnamed source", () => {
    expect(saidIn(recordOf(aProposal({ act: "reports" })))).toEqual([
      `Ada Holm reports: [Unnamed source in “Harbour of Quenby to close” asserts: ${CLOSE}]`,
      `Unnamed source in “Harbour of Quenby to close” asserts: ${CLOSE}`,
    ]);
  });

  test("whoever takes words back takes back their own", () => {
    const retraction = aProposal({ act: "retracts", cue: [at("accused")], answers: 0 });
    const own = `Ada Holm retracts: [Ada Holm asserts: ${CLOSE}]`;
    expect(saidIn(recordOf(aProposal(), retraction))).toEqual([`Ada Holm asserts: ${CLOSE}`, own]);
    // what somebody else said cannot be taken back: an own statement is implied
    expect(saidIn(recordOf(aProposal({ speakers: [EKLUND] }), retraction))).toContain(own);
  });

  test.each([
    { via: "the Evening Lantern", relays: ["the Evening Lantern"] },
    { via: "The Northern Herald", relays: [] },
    { via: "the Herald", relays: [] },
    { via: "Facebook", relays: [] },
    { via: "a letter", relays: [] },
    { via: "Ada Holm", relays: [], speaker: aSpeaker("Ada Holm", { kind: "organization" }) },
  ])("the channel $via passes on: $relays", ({ via, relays, speaker }) => {
    const said = saidIn(recordOf(aProposal({ via, ...(speaker && { speakers: [speaker] }) })));
    expect(said.filter((line) => line.includes("reports"))).toEqual(
      relays.map((name) => `${name} reports: [Ada Holm asserts: ${CLOSE}]`),
    );
  });

  test("statements that enclose one another in a ring, or nine deep, still reach their claims", () => {
    const ring = [anOuter({ within: 1 }), anInner({ within: 0 })];
    expect(recordOf(...ring).statements.length).toBeGreaterThan(0);
    const deep = Array.from({ length: 12 }, (_, index) =>
      anOuter({
        claimKey: `k${index}`,
        cue: [{ start: 200 + index, end: 201 + index }],
        within: index === 0 ? undefined : index - 1,
      }),
    );
    expect(recordOf(...deep).statements.length).toBeGreaterThan(0);
  });
});
