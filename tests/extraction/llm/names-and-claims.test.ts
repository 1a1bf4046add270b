import { describe, expect, it } from "vitest";
import type { AnsweredStatement } from "../../../src/extraction/llm/answer.ts";
import { createLlmExtractor } from "../../../src/extraction/llm/create-llm-extractor.ts";
import { keepName } from "../../../src/extraction/llm/keep-name.ts";
import { mayMeet, shareClaims } from "../../../src/extraction/llm/share-claims.ts";
import { indexWords } from "../../../src/extraction/llm/word-index.ts";
import { aSpeaker, anAnswer, anArticle, HARBOUR } from "./an-answer.ts";
import { stating } from "./fake-chat-server.ts";

async function statementsFor(answered: readonly Partial<AnsweredStatement>[], text = HARBOUR) {
  const fetch: typeof globalThis.fetch = () =>
    Promise.resolve(new Response(stating(...answered.map(anAnswer)).body));
  const extractor = createLlmExtractor({ url: "http://fake", model: "fake-1", fetch });
  return extractor.extract(anArticle(text, { authors: ["Ole Brandt"] }));
}

describe("a name that a model gives", () => {
  const index = indexWords(
    "Ministry officials met Ada Lindqvist, the harbour master of Varnholm. Mr. Tand’s aides, of the U.S. Navy, left. The president’s adviser on foreign policy, Zoë Ek, did not.",
  );

  it.each([
    ["Ada Lindqvist", "Ada Lindqvist"],
    ["ADA  LINDQVIST", "ADA LINDQVIST"],
    ["Zoe\u0308 Ek", "Zoë Ek"],
    ["U.S. Navy", "U.S. Navy"],
    ["Miro Tand", "Tand"],
    ["Dr. Ada Lindqvist", "Ada Lindqvist"],
    ["officials", "officials"],
    ["foreign policy adviser to the president", "foreign policy adviser to the president"],
    ["president’s foreign policy adviser", "president’s foreign policy adviser"],
    ["Ada Lindqvist (Varnholm)", "Ada Lindqvist (Varnholm)"],
    ["Jane Smith", undefined],
    ["the mayor", undefined],
    ["The", undefined],
    ["He", undefined],
    ["", undefined],
    [null, undefined],
    ["a ".repeat(149), undefined],
  ])("is kept as far as the text bears it out: %j as %j", (name, kept) => {
    expect(keepName(index, name)).toBe(kept);
  });

  it("leaves the speaker unnamed where the text does not give it", async () => {
    const { statements } = await statementsFor([
      { speakers: [aSpeaker({ name: "Barbro Nilsen", role: "astronaut", onBehalfOf: "Varnholm" })] },
    ]);
    expect(statements[0]?.speakers).toEqual([
      { name: "", kind: "none", altNames: [], role: undefined, onBehalfOf: "Varnholm" },
    ]);
  });

  it("is kept for the author of the article, who need not stand in the text", async () => {
    const { statements } = await statementsFor([
      { speakers: [aSpeaker({ name: "Ole Brandt", kind: "author" })] },
    ]);
    expect(statements[0]?.speakers[0]).toMatchObject({ name: "Ole Brandt", kind: "author" });
  });

  it("is not asked for where nobody is named, and then no source is needed", async () => {
    const nobody = [aSpeaker({ name: "", kind: "none" })];
    const text = "It was alleged in Varnholm that the pier would close in May.";
    const answered = { source: [], cue: "was alleged" };
    expect((await statementsFor([{ ...answered, speakers: nobody }], text)).statements).toHaveLength(1);
    expect(await statementsFor([{ ...answered, speakers: [aSpeaker()] }], text)).toEqual({
      statements: [],
      dropped: 1,
    });
  });

  it("of an accused is needed for an accusation: without it somebody merely says so", async () => {
    const { statements } = await statementsFor([
      { act: "accuses", against: aSpeaker({ name: "Barbro Nilsen" }) },
      {
        act: "denies",
        against: aSpeaker(),
        sentence: 2,
        source: ["The council of Varnholm"],
        cue: "denied",
        content: [{ sentence: 2, words: "that the pier would close" }],
      },
    ]);
    expect(statements.map(({ act, against }) => [act, against])).toEqual([
      ["asserts", undefined],
      ["denies", undefined],
    ]);
  });
});

describe("how statements stand to each other", () => {
  const text =
    "Ross said Miller denied that the bridge was unsafe. “It is safe,” Ross claimed, and called it “a joy”. Ward confirmed that the bridge was unsafe.";
  const outer = {
    number: 5,
    source: ["Ross"],
    content: [{ sentence: 0, words: "Miller denied that the bridge was unsafe" }],
    speakers: [aSpeaker({ name: "Ross" })],
    claim: "The bridge is unsafe.",
  };
  const inner = {
    number: 7,
    act: "denies" as const,
    source: ["Miller"],
    cue: "denied",
    content: [{ sentence: 0, words: "that the bridge was unsafe" }],
    speakers: [aSpeaker({ name: "Miller" })],
    claim: "the bridge is unsafe",
    within: 5,
  };
  const claimed = {
    number: 8,
    sentence: 1,
    source: ["Ross"],
    cue: "claimed",
    content: [{ sentence: 1, words: "“It is safe,”" }],
    claim: "The bridge is safe.",
  };
  const confirmation = {
    number: 9,
    act: "confirms" as const,
    sentence: 2,
    source: ["Ward"],
    cue: "confirmed",
    content: [{ sentence: 2, words: "that the bridge was unsafe" }],
    speakers: [aSpeaker({ name: "Ward" })],
    answers: 5,
    claim: null,
  };

  it("is told by where they stand, and else by the model", async () => {
    const { statements } = await statementsFor(
      [claimed, { ...inner, within: null }, outer, { ...confirmation, within: 8 }],
      text,
    );
    expect(statements.map(({ cue }) => text.slice(cue[0]?.start, cue[0]?.end))).toEqual([
      "said",
      "denied",
      "claimed",
      "confirmed",
    ]);
    expect(statements.map(({ within }) => within)).toEqual([undefined, 0, undefined, 2]);
    expect(statements.map(({ answers }) => answers)).toEqual([undefined, undefined, undefined, 0]);
  });

  it("never goes in a circle", async () => {
    const { statements } = await statementsFor(
      [
        { ...claimed, within: 9 },
        { ...confirmation, within: 8 },
      ],
      text,
    );
    expect(statements.map(({ within }) => within)).toEqual([1, undefined]);
  });

  it("is forgotten where a number means nothing, itself, or several", async () => {
    const { statements } = await statementsFor(
      [
        { ...inner, number: 1, answers: 1, within: 1 },
        { ...confirmation, number: 2, answers: 44 },
        { ...claimed, number: 2 },
      ],
      text,
    );
    expect(statements).toHaveLength(3);
    expect(statements.flatMap(({ answers, within }) => [answers ?? within])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("ties an answer only where the act takes up what another says", async () => {
    const { statements } = await statementsFor([outer, { ...claimed, answers: 5 }], text);
    expect(statements.map(({ answers }) => answers)).toEqual([undefined, undefined]);
  });

  it("counts a statement told twice once, with the longer content", async () => {
    const shorter = {
      ...outer,
      number: 6,
      content: [{ sentence: 0, words: "Miller denied that the bridge was" }],
    };
    const { statements, dropped } = await statementsFor([shorter, outer, { ...inner, answers: 6 }], text);
    expect([statements.length, dropped]).toEqual([2, 0]);
    expect(statements[0]?.content).toEqual([{ start: 10, end: 50 }]);
    expect(statements[1]?.answers).toBe(0);
  });

  it("says of the words whether they stand in quotation marks", async () => {
    const mixed = {
      ...claimed,
      number: 9,
      cue: "called",
      source: ["Ross"],
      content: [{ sentence: 1, words: "it “a joy”" }],
    };
    const { statements } = await statementsFor([outer, claimed, mixed], text);
    expect(statements.map(({ mode }) => mode)).toEqual(["paraphrased", "quoted", "mixed"]);
  });

  it.each([
    ["The council hid the bill.", "The council of Varnholm hid the bill for the pier.", true],
    ["The pier is unsafe.", "The council hid the bill.", false],
    ["It is what it is.", "The council hid the bill.", true],
    [undefined, "The council hid the bill.", true],
  ])("lets %j answer %j only where they have words in common", (a, b, meets) => {
    expect(mayMeet(a, b)).toBe(meets);
    expect(mayMeet(b, a)).toBe(meets);
  });

  it("unties an answer from a claim about something else", async () => {
    const elsewhere = { ...confirmation, claim: "The ferry was late." };
    const { statements } = await statementsFor([outer, elsewhere], text);
    expect(statements.map(({ answers, claimKey }) => [answers, claimKey])).toEqual([
      [undefined, "the bridge is unsafe"],
      [undefined, "the ferry was late"],
    ]);
  });

  it("brings statements with one claim together", () => {
    const shared = shareClaims([
      ["The bridge is unsafe.", undefined],
      ["the bridge is   UNSAFE", undefined],
      ["The old bridge is unsafe now.", 0],
      ["Fish like the moon.", undefined],
      [undefined, 1],
      [undefined, undefined],
      ["Ducks fly.", 7],
      ["Ducks fly far.", 6],
    ]);
    expect(shared.map(({ claimKey }) => claimKey)).toEqual([
      "the bridge is unsafe",
      "the bridge is unsafe",
      "the bridge is unsafe",
      "fish like the moon",
      "the bridge is unsafe",
      undefined,
      expect.stringMatching(/^ducks fly/),
      shared[6]?.claimKey,
    ]);
    expect(shared[4]?.claim).toBe("The bridge is unsafe.");
  });
});
