import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseForm } from "../../src/text/normalise-form.ts";

describe("the plain form of a token", () => {
  it.each([
    ["harbour", "harbour"],
    ["Zürich", "Zürich"],
    ["“", '"'],
    ["”", '"'],
    ["„", '"'],
    ["«", '"'],
    ["»", '"'],
    ["``", '"'],
    ["''", '"'],
    ['"', '"'],
    ["‘", "'"],
    ["’", "'"],
    ["‚", "'"],
    ["`", "'"],
    ["'", "'"],
    ["n’t", "n't"],
    ["’s", "'s"],
    ["O’Dell", "O'Dell"],
    ["–", "–"],
    ["—", "–"],
    ["——", "–"],
    ["‑", "-"],
    ["-", "-"],
    ["−", "–"],
    ["…", "..."],
    ["...", "..."],
    ["co\u00adoperate", "cooperate"],
    ["za\u200bbar", "zabar"],
    ["1\u202f000", "1 000"],
  ])("of %j is %j", (word, form) => {
    expect(normaliseForm(word)).toBe(form);
  });

  it("is a sign where nothing visible is left", () => {
    expect(normaliseForm("\u00ad\u200d")).toBe("-");
  });

  it("is never empty, and plain already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (any) => {
        // Two different marks in a row are never one token.
        const word = any.replace(/`/g, "’");
        const form = normaliseForm(word);
        expect(form).not.toBe("");
        expect(form).not.toMatch(/[“”„«»‘’‚—…\u00ad\u200b]/);
        expect(normaliseForm(form)).toBe(form);
      }),
      {
        examples: [["``"], ["''"], ["“’"], ["\u00ad"], ["……"]],
      },
    );
  });
});
