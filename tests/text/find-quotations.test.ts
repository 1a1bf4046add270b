import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";

/** Each quotation as its words, with › where it continues one of a paragraph before and … where nobody closed it. */
function quotationsOf(text: string): string[] {
  const { quotations, starts, ends } = tokenize(text);
  return quotations.map(({ start, end, isClosed, continues }) => {
    const words = text.slice(starts[start], ends[end - 1]);
    return `${continues >= 0 ? `${continues}› ` : ""}${words}${isClosed ? "" : " …"}`;
  });
}

describe("finding quotations", () => {
  it.each([
    ["curly marks", "Ada said: “Rain fell.” They left.", ["“Rain fell.”"]],
    ["straight marks", 'Ada said: "Rain fell." They left.', ['"Rain fell."']],
    ["low marks", "Ada said: „Rain fell.” They left.", ["„Rain fell.”"]],
    ["angle marks", "Ada said: «Rain fell.» They left.", ["«Rain fell.»"]],
    ["typewriter marks", "Ada said: ``Rain fell.'' They left.", ["``Rain fell.''"]],
    ["single curly marks", "Ada said: ‘Rain fell.’ They left.", ["‘Rain fell.’"]],
    ["single straight marks", "Ada said: 'Rain fell.' They left.", ["'Rain fell.'"]],
    ["two in a row", '"Rain fell," said Ada. "Snow came."', ['"Rain fell,"', '"Snow came."']],
    ["two without words between", '"Rain fell." "Snow came."', ['"Rain fell."', '"Snow came."']],
    ["scare quotes", "the so-called “mill” and the 'shop' burnt", ["“mill”", "'shop'"]],
    ["one word of a sentence in brackets", 'it ("rain") fell', ['"rain"']],
    ["a quotation beside dashes", 'it fell—"rain"—all day', ['"rain"']],
    ["apostrophes within", "“It’s Ada’s rope,” she said.", ["“It’s Ada’s rope,”"]],
    ["apostrophes within single marks", "‘It’s Ada’s rope,’ she said.", ["‘It’s Ada’s rope,’"]],
    ["apostrophes within straight single marks", "'It's Ada's rope,' she said.", ["'It's Ada's rope,'"]],
  ])("sees %s", (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it.each([
    ["apostrophes", "It’s the millers’ day and Ada's, don't you think?"],
    ["shortened years and words", "the ’90s, get ’em, '80s"],
    ["a closing mark alone", "They left.” Rain fell."],
    ["an inch sign after a number", 'A board 12" long.'],
  ])("takes %s for no quotation", (_, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it.each([
    ["curly in curly", "“He said ‘wait’ and left,” Ada said.", ["“He said ‘wait’ and left,”", "‘wait’"]],
    [
      "straight in straight",
      "\"He said 'wait' and left,\" Ada said.",
      ["\"He said 'wait' and left,\"", "'wait'"],
    ],
    ["double in single", "‘He said “wait” and left,’ Ada said.", ["‘He said “wait” and left,’", "“wait”"]],
    ["both closed at once", "“He said: ‘wait.’” They left.", ["“He said: ‘wait.’”", "‘wait.’"]],
    ["both closed at once, straight", "\"He said: 'wait.'\" They left.", ["\"He said: 'wait.'\"", "'wait.'"]],
  ])("sees one within another: %s", (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
    const { quotations } = tokenize(text);
    expect(quotations.map(({ within }) => within)).toEqual([-1, 0]);
  });

  it("gives each token the innermost quotation around it, marks included", () => {
    const { forms, quotationOf } = tokenize("Ada: “He said ‘wait’ twice.” Rain.");
    expect(forms.map((form, i) => `${form}${quotationOf[i] ?? ""}`).join(" ")).toBe(
      "Ada-1 :-1 \"0 He0 said0 '1 wait1 '1 twice0 .0 \"0 Rain-1 .-1",
    );
  });

  it.each([
    ["curly", "Ada said: “Rain fell.\n\n“Snow came.\n\n“Then we left.”\n\nThey did."],
    ["straight", 'Ada said: "Rain fell.\n\n"Snow came.\n\n"Then we left."\n\nThey did.'],
  ])(
    "ties a speech of several paragraphs together that each open and only the last closes: %s",
    (_, text) => {
      const plain = quotationsOf(text).map((each) => each.replace(/[“”]/g, '"'));
      expect(plain).toEqual(['"Rain fell. …', '0› "Snow came. …', '1› "Then we left."']);
    },
  );

  it("does not continue a quotation that was closed", () => {
    expect(quotationsOf("“Rain fell.”\n\n“Snow came.”")).toEqual(["“Rain fell.”", "“Snow came.”"]);
  });

  it("does not continue with a mark of another kind", () => {
    expect(quotationsOf("“Rain fell.\n\n‘Snow came.’")).toEqual(["“Rain fell. …", "‘Snow came.’"]);
  });

  it("does not continue where the next paragraph begins with other words", () => {
    expect(quotationsOf("“Rain fell.\n\nAda left. “Snow came.”")).toEqual(["“Rain fell. …", "“Snow came.”"]);
  });

  it("ends what nobody closes with its paragraph", () => {
    const text = "“Rain fell. The mill burnt.\n\nAda left town on foot.";
    expect(quotationsOf(text)).toEqual(["“Rain fell. The mill burnt. …"]);
    const { forms, quotationOf } = tokenize(text);
    expect(quotationOf[forms.indexOf("Ada")]).toBe(-1);
  });

  it("begins anew where a second one opens and the first was never closed", () => {
    expect(quotationsOf('"Rain fell. Ada left. "Snow came," Benn said.')).toEqual([
      '"Rain fell. Ada left. …',
      '"Snow came,"',
    ]);
  });

  it("stands any number of marks in a row", () => {
    for (const mark of ["“", "”", '"', "'", "‘", "’"]) {
      const { quotations } = tokenize(`Rain ${mark.repeat(5000)} fell`);
      for (const { start, end } of quotations) expect(end).toBeGreaterThan(start);
    }
  });
});
