import { describe, expect, it } from "vitest";
import { completeQuotations } from "../../../../src/extraction/embedded/spans/complete-quotations.ts";
import { markedText, wordsAt } from "../claims/marked-text.ts";
import { factsOf } from "./facts-of.ts";

interface Found {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly within: number | undefined;
}

/** What becomes of the attributions marked in a text, as words. */
function completed(marked: string): readonly Found[] {
  const { text, attributions } = markedText(marked);
  const real = attributions.filter(({ cue }) => cue.end > cue.start);
  return completeQuotations(factsOf(text), real).map(({ source, cue, content, within }) => ({
    source: source.map((part) => wordsAt(text, part)).join(" "),
    cue: wordsAt(text, cue),
    content: content.map((part) => wordsAt(text, part)),
    within,
  }));
}

const FIRST = "“The mill is old and wet,”";
const SECOND = "“Nobody has paid for the road so far.”";

describe("completing quotations", () => {
  it.each([
    ["in the next paragraph", `[${FIRST}|x] [Ada Carr|s] [said|c].\n\n${SECOND}\n\nSnow came.`],
    ["in the next sentence", `[${FIRST}|x] [Ada Carr|s] [said|c]. ${SECOND}\n\nSnow came.`],
    ["behind a short heading", `[${FIRST}|x] [Ada Carr|s] [said|c].\n\nThe road\n\n${SECOND}`],
  ])("gives a speaker what is quoted on %s", (_, marked) => {
    expect(completed(marked)).toEqual([
      { source: "Ada Carr", cue: "said", content: [FIRST, SECOND], within: undefined },
    ]);
  });

  it.each([["She"], ["Carr"]])("goes on with a speaker called %s in between", (name) => {
    const [first] = completed(
      `[${FIRST}|x] [Ada Carr|s] [said|c]. [${name}|s2] [added|c2] [that rain fell|x2].\n\n${SECOND}`,
    );
    expect(first?.content).toEqual([FIRST, SECOND]);
  });

  it("gives a speaker a speech of several paragraphs", () => {
    const [found, ...others] = completed(
      "[Ada Carr|s] [said|c]: [“The mill is old and wet.|x]\n\n“The road is closed and nobody cares.\n\n“So we wait for better days to come.”",
    );
    expect(others).toEqual([]);
    expect(found?.content).toEqual([
      "“The mill is old and wet.",
      "“The road is closed and nobody cares.",
      "“So we wait for better days to come.”",
    ]);
  });

  it("runs a part that breaks off inside a quotation to its end", () => {
    const [found] = completed("[“The mill is old|x] and wet. Rain comes in,” [Ada Carr|s] [said|c].");
    expect(found?.content).toEqual(["“The mill is old and wet. Rain comes in,”"]);
  });

  it.each([
    [
      "after narration in between",
      `[${FIRST}|x] [Ada Carr|s] [said|c].\n\nSnow came that night, and the whole village stayed in bed until the plough had been through twice.\n\n${SECOND}`,
    ],
    [
      "beside words of the narrator",
      `[${FIRST}|x] [Ada Carr|s] [said|c].\n\nOn a wall stood “Nobody has paid for the road so far” in red.`,
    ],
    [
      "after another voice, two paragraphs farther on",
      `[${FIRST}|x] [Ada Carr|s] [said|c].\n\n[Ben Dorn|s2] [said|c2] [that nothing had been paid|x2].\n\n${SECOND}`,
    ],
    [
      "after another voice in the same paragraph",
      `[${FIRST}|x] [Ada Carr|s] [said|c]. [Ben Dorn|s2] [said|c2] [that nothing had been paid|x2].\n\n${SECOND}`,
    ],
  ])("does not give a speaker what is quoted %s", (_, marked) => {
    const [first] = completed(marked);
    expect(first).toMatchObject({ source: "Ada Carr", content: [FIRST] });
  });

  it("gives a quotation beside a verb nobody knows to the subject of that verb", () => {
    expect(completed("“The mill is old and wet, and so am I,” Ada Carr croaked.")).toEqual([
      {
        source: "Ada Carr",
        cue: "croaked",
        content: ["“The mill is old and wet, and so am I,”"],
        within: undefined,
      },
    ]);
  });

  it("gives a quotation by itself after a colon to nobody, but keeps it", () => {
    expect(completed("The sign on the gate:\n\n“The mill is old and wet and closed.”")).toEqual([
      { source: "", cue: ":", content: ["“The mill is old and wet and closed.”"], within: undefined },
    ]);
  });

  it.each([
    ["words held at arm's length", "The “old mill” burnt down, Ada Carr left."],
    ["titles", "She read “The Wet Mill” by the fire."],
    ["quotations amid a sentence", "Those who call it “the worst and wettest mill of all” may leave."],
    ["quotations alone", "“The mill is old and wet and closed.”"],
  ])("leaves %s alone", (_, text) => {
    expect(completed(text)).toEqual([]);
  });

  it.each([
    ["nobody closed", `[“The mill is old|x] [Ada Carr|s] [said|c]. Rain fell on the road all day.`],
    [
      "nobody closed, in the paragraph before",
      `[Ada Carr|s] [said|c]: [“The mill is old.|x]\n\nRain fell on the road all day.`,
    ],
  ])("never swallows the narrator's words after a quotation that %s", (_, marked) => {
    for (const { content } of completed(marked))
      for (const words of content) expect(words).not.toContain("Rain fell");
  });

  it("sets an attribution inside a quotation that now has a speaker within that one", () => {
    const found = completed(
      "“The mill is wet. [The baker|s] [told|c] us [that it would fall|x],” Ada Carr croaked.",
    );
    expect(found.map(({ source, within }) => [source, within])).toEqual([
      ["The baker", 1],
      ["Ada Carr", undefined],
    ]);
  });

  it("keeps the order of the cues", () => {
    const found = completed(
      "“The mill is old and wet, and so am I,” Ada Carr croaked. [Ben Dorn|s] [said|c] [that rain fell|x].",
    );
    expect(found.map(({ cue }) => cue)).toEqual(["croaked", "said"]);
  });

  it("changes nothing where all is told", () => {
    const marked = `[Ada Carr|s] [said|c] [the mill was wet|x]. [${FIRST}|x2] [Ben Dorn|s2] [added|c2].`;
    expect(completed(marked)).toEqual([
      { source: "Ada Carr", cue: "said", content: ["the mill was wet"], within: undefined },
      { source: "Ben Dorn", cue: "added", content: [FIRST], within: undefined },
    ]);
  });
});
