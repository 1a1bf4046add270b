import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";

describe("a tokenized text", () => {
  it("holds plain forms beside places in the text as it was", () => {
    const text = "“It’s co\u00adoperation — isn’t it…?”";
    const { forms, starts, ends } = tokenize(text);
    expect(forms).toEqual(['"', "It", "'s", "cooperation", "–", "is", "n't", "it", "...", "?", '"']);
    expect(text.slice(starts[3], ends[3])).toBe("co\u00adoperation");
    expect(text.slice(starts[6], ends[6])).toBe("n’t");
  });

  it("knows sentence and paragraph of each token", () => {
    const { forms, sentenceOf, paragraphOf } = tokenize("Rain fell. Ada left.\n\nSnow came.");
    expect(forms.join(" ")).toBe("Rain fell . Ada left . Snow came .");
    expect([...sentenceOf]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect([...paragraphOf]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });

  it.each(["", "   ", "\n\n"])("of %j has no tokens, sentences, paragraphs or quotations", (text) => {
    expect(tokenize(text)).toEqual({
      text,
      length: 0,
      starts: new Uint32Array(0),
      ends: new Uint32Array(0),
      forms: [],
      sentenceStarts: new Uint32Array(1),
      paragraphStarts: new Uint32Array(1),
      sentenceOf: new Uint32Array(0),
      paragraphOf: new Uint32Array(0),
      quotations: [],
      quotationOf: new Int32Array(0),
    });
  });

  it("reads the same words alike whichever quotation marks they have", () => {
    const curly = tokenize("“It’s rain,” Ada said. “The ‘mill’ is wet.”");
    const straight = tokenize('"It\'s rain," Ada said. "The \'mill\' is wet."');
    expect({ ...straight, text: "" }).toEqual({ ...curly, text: "" });
  });
});
