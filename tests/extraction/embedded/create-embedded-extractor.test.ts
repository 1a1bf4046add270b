import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createEmbeddedExtractor } from "../../../src/extraction/embedded/create-embedded-extractor.ts";
import type { Extraction, ProposedStatement } from "../../../src/extraction/proposal.ts";
import type { Span } from "../../../src/model/spans.ts";

const WEIGHTS = new URL("../../../src/extraction/embedded/weights/", import.meta.url);
const extractor = createEmbeddedExtractor((name) => new Uint8Array(readFileSync(new URL(name, WEIGHTS))));

function extract(text: string): Promise<Extraction> {
  return extractor.extract({ text, title: undefined, outlet: undefined, authors: [] });
}

/** Stops, commas and blanks at either end are nobody's business here. */
function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/^[\s,]+|[\s,.]+$/g, "")).join(" … ");
}

/** A statement as words: who, how, what. */
function asWords(text: string, { act, source, cue, content, speakers }: ProposedStatement) {
  return {
    act,
    source: wordsOf(text, source),
    cue: wordsOf(text, cue),
    content: wordsOf(text, content),
    speakers: speakers.map(({ name }) => name),
  };
}

/** The only statement of a text. */
async function theStatement(text: string): Promise<ProposedStatement> {
  const { statements } = await extract(text);
  expect(statements).toHaveLength(1);
  const [only] = statements;
  if (only === undefined) throw new Error("nothing was found");
  return only;
}

const MARTA = "Marta Velde";
const OPENS = "the bridge would open in May";

describe("the embedded extractor", () => {
  it.each([
    ["said that", `${MARTA} said that ${OPENS}.`, MARTA, "said", `that ${OPENS}`],
    [
      "warned that",
      `${MARTA} warned that the bridge would fall.`,
      MARTA,
      "warned",
      "that the bridge would fall",
    ],
    [
      "said, with a role and a day",
      `${MARTA}, the mayor of Oldport, said on Monday that ${OPENS}.`,
      `${MARTA}, the mayor of Oldport`,
      "said",
      `that ${OPENS}`,
    ],
    [
      "a quotation, then said and the name",
      `“The bridge will open in May,” said ${MARTA}.`,
      MARTA,
      "said",
      "“The bridge will open in May,”",
    ],
    [
      "a straight quotation, then the name and said",
      `"The bridge will open in May," ${MARTA} said.`,
      MARTA,
      "said",
      '"The bridge will open in May,"',
    ],
    [
      "a quotation of several sentences",
      `“The river is clean. We have measured it twice. Nobody should worry,” said ${MARTA}.`,
      MARTA,
      "said",
      "“The river is clean. We have measured it twice. Nobody should worry,”",
    ],
    [
      "a quotation in two parts",
      `“The bridge will open in May,” ${MARTA} said. “Nobody has to wait any longer.”`,
      MARTA,
      "said",
      "“The bridge will open in May,” … “Nobody has to wait any longer.”",
    ],
    [
      "according to",
      `According to ${MARTA}, the bridge will open in May.`,
      MARTA,
      "According to",
      "the bridge will open in May",
    ],
    [
      "the words first, then the minister said",
      `The talks had failed, ${MARTA} said.`,
      MARTA,
      "said",
      "The talks had failed",
    ],
    ["told reporters", `${MARTA} told reporters that ${OPENS}.`, MARTA, "told", `that ${OPENS}`],
  ])("finds speaker, cue and words: %s", async (_, text, source, cue, content) => {
    expect(asWords(text, await theStatement(text))).toEqual({
      act: "asserts",
      source,
      cue,
      content,
      speakers: [MARTA],
    });
  });

  it.each([
    [`${MARTA} said that ${OPENS}.`, "asserts"],
    [`${MARTA} claimed that the mayor had taken money.`, "asserts"],
    [`${MARTA} denied that the city had lost the money.`, "denies"],
    [`"I did not take the money," said ${MARTA}.`, "denies"],
    [`${MARTA} rejected the claim that she had lied.`, "disputes"],
    [`${MARTA} confirmed that the talks had failed.`, "confirms"],
    [`${MARTA} accused the Oldport Water Company of poisoning the river.`, "accuses"],
    [`${MARTA} declined to comment.`, "declines"],
    [`${MARTA} refused to comment.`, "declines"],
    [`${MARTA} asked: “Who has paid for the bridge?”`, "asks"],
  ])("tells the act of %j: %s", async (text, act) => {
    expect(await theStatement(text)).toMatchObject({ act, speakers: [{ name: MARTA }] });
  });

  it("claims what is denied in positive form, and nothing where nothing is said", async () => {
    const denial = await theStatement(`${MARTA} denied that the city had lost the money.`);
    expect(denial.claim).toBe("The city had lost the money.");
    expect((await theStatement(`${MARTA} declined to comment.`)).claim).toBeUndefined();
  });

  it("names who is accused, and only then", async () => {
    const accusation = await theStatement(
      `${MARTA} accused the Oldport Water Company of poisoning the river.`,
    );
    expect(accusation.against?.name).toBe("Oldport Water Company");
    expect((await theStatement(`${MARTA} said that ${OPENS}.`)).against).toBeUndefined();
  });

  it.each([
    ["a pronoun", `${MARTA} met the union on Monday. She said that the talks had failed.`, [MARTA]],
    ["a short name", `${MARTA} met the union on Monday. Velde said that the talks had failed.`, [MARTA]],
    ["two names", `${MARTA} and Piet Aldren said that the talks had failed.`, [MARTA, "Piet Aldren"]],
    ["a firm", "The Oldport Water Company said it had cleaned the river.", ["Oldport Water Company"]],
    ["nobody", "It was alleged that the company had poisoned the river.", [""]],
    ["a passive", `The union was told by ${MARTA} that the talks had failed.`, [MARTA]],
  ])("knows who speaks where the source is %s", async (_, text, names) => {
    const { speakers } = await theStatement(text);
    expect(speakers.map(({ name }) => name)).toEqual(names);
  });

  it("sets a saying within the saying that reports it", async () => {
    const text = `${MARTA} told reporters that the police had said the driver was drunk.`;
    const { statements } = await extract(text);
    expect(statements.map((each) => [asWords(text, each).source, each.within])).toEqual([
      [MARTA, undefined],
      ["the police", 0],
    ]);
  });

  it("keeps two speakers of one sentence apart", async () => {
    const text = `${MARTA} said the bridge was safe, but Piet Aldren said it would fall.`;
    const { statements } = await extract(text);
    expect(statements.map((each) => asWords(text, each))).toEqual([
      { act: "asserts", source: MARTA, cue: "said", content: "the bridge was safe", speakers: [MARTA] },
      {
        act: "asserts",
        source: "Piet Aldren",
        cue: "said",
        content: "it would fall",
        speakers: ["Piet Aldren"],
      },
    ]);
  });

  it("lets a denial answer what it denies", async () => {
    const { statements } = await extract(
      "The police said the driver was drunk. The driver’s lawyer, Piet Aldren, denied this.",
    );
    expect(statements.map(({ act, answers }) => [act, answers])).toEqual([
      ["asserts", undefined],
      ["denies", 0],
    ]);
    expect(statements[1]?.claimKey).toBe(statements[0]?.claimKey);
  });

  it("goes on with a speech in the next paragraph", async () => {
    const text = `“We knew nothing of the leak,” ${MARTA} told the court.\n\n“Nobody had told us about the pipes, and nobody ever asked.”`;
    expect(asWords(text, await theStatement(text))).toMatchObject({
      content:
        "“We knew nothing of the leak,” … “Nobody had told us about the pipes, and nobody ever asked.”",
      speakers: [MARTA],
    });
  });

  it("does not give one speaker the words that follow another's", async () => {
    const { statements } = await extract(
      `“We knew nothing of the leak,” ${MARTA} said. Piet Aldren said that the pipes were old.\n\n“Nobody had told us about them, and nobody ever asked.”`,
    );
    expect(statements[0]?.speakers[0]?.name).toBe(MARTA);
    expect(statements[0]?.content).toHaveLength(1);
  });

  it.each([
    "",
    " ",
    "rain",
    "Hello.",
    "“",
    "”",
    "“”",
    '""',
    "''",
    "“ “ ” ” ' \"",
    "\n\n\n",
    "—",
    "…",
    "\u00ad",
  ])("finds nothing in %j", async (text) => {
    expect(await extract(text)).toEqual({ statements: [], dropped: 0 });
  });

  it("finds nothing where nobody speaks", async () => {
    const { statements } = await extract("Rain fell on the harbour all week. The boats stayed in port.");
    expect(statements).toEqual([]);
  });

  const ARTICLE = `Oldport bridge may open in May

${MARTA}, the mayor of Oldport, said on Monday that the bridge would open in May. “Nobody has to wait any longer,” she added.

Piet Aldren, a biologist, accused the Oldport Water Company of poisoning the river. The company denied this.

“The river is ‘clean enough’ for fish,” a spokesman told reporters. “We have measured it twice.

“There is nothing to see.”

According to the harbour office, 3,400 boats passed the bridge in 2019. It declined to comment further.`;

  it("finds the statements of a whole article, each in words of the text", async () => {
    const { statements } = await extract(ARTICLE);
    expect(statements.length).toBeGreaterThanOrEqual(6);
    expect(statements.map(({ speakers }) => speakers[0]?.name)).toEqual(
      expect.arrayContaining([MARTA, "Piet Aldren"]),
    );
    const isWordBorder = (at: number): boolean =>
      !/[\p{L}\p{N}]{2}/u.test(ARTICLE.slice(Math.max(0, at - 1), at + 1));
    for (const { source, cue, content } of statements) {
      expect(cue).toHaveLength(1);
      expect(content.length).toBeGreaterThan(0);
      for (const { start, end } of [...source, ...cue, ...content]) {
        expect(ARTICLE.slice(start, end)).toMatch(/^\S[^]*\S$|^\S$/);
        expect(isWordBorder(start) && isWordBorder(end)).toBe(true);
      }
    }
  });

  it("proposes the same each time, whatever it has read before", async () => {
    const first = await extract(ARTICLE);
    await extract(`${MARTA} said that ${OPENS}.`);
    expect(await extract(ARTICLE)).toEqual(first);
    const other = createEmbeddedExtractor((name) => new Uint8Array(readFileSync(new URL(name, WEIGHTS))));
    const again = await other.extract({ text: ARTICLE, title: undefined, outlet: undefined, authors: [] });
    expect(again).toEqual(first);
  });
});

describe("what nobody could check", () => {
  it.each([
    ["The existence of the letter could not be independently verified by the Herald.", "the Herald"],
    ["The number of wounded remains unverified by Meridian News.", "Meridian News"],
    ["The video has not been verified.", ""],
  ])("is a statement of who could not: %s", async (text, source) => {
    const statement = await theStatement(text);
    expect(asWords(text, statement)).toMatchObject({ act: "cannotVerify", source });
    expect(wordsOf(text, statement.content)).toMatch(
      /^The (?:existence of the letter|number of wounded|video)$/,
    );
  });

  it("is not said of what was verified", async () => {
    const { statements } = await extract("The video was verified in May. The road is long.");
    expect(statements.filter(({ act }) => act === "cannotVerify")).toEqual([]);
  });
});
