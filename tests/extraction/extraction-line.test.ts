import { describe, expect, test } from "vitest";
import { extractionLine } from "../../src/extraction/extraction-line.ts";
import { codePointLength } from "../../src/model/spans.ts";
import { aDenial, anExtraction, aProposal, aSpeaker, at, BRINT, HARBOUR, HOLM } from "./proposals.ts";

describe("a line of what was found", () => {
  test("has exactly these fields, spans in code points", () => {
    const line = extractionLine("a1", HARBOUR, anExtraction(aProposal({ certainty: "certain" }), aDenial()));
    // the ship of the title is one code point and two units
    const before = codePointLength(HARBOUR.slice(0, at("Ada Holm, mayor of Quenby").start));
    expect(line.id).toBe("a1");
    expect(line.statements[0]).toEqual({
      act: "asserts",
      source: [[before, before + "Ada Holm, mayor of Quenby".length]],
      cue: [[before + 27, before + 31]],
      content: [[before + 32, before + 62]],
      speaker: { name: "Ada Holm", kind: "person", role: "mayor", onBehalfOf: "Quenby" },
      against: null,
      subtype: "prediction",
      answers: null,
      via: null,
      mode: "paraphrased",
      certainty: "certain",
      confidence: 0.9,
      why: "model:cue+content",
    });
    expect(line.statements[1]).toMatchObject({ act: "denies", answers: 0 });
    expect(line.nested).toEqual([]);
  });

  test("joins several speakers, and names whom an accusation is aimed at", () => {
    const accusation = aProposal({
      act: "accuses",
      speakers: [aSpeaker("Tor Eklund"), HOLM],
      against: BRINT,
      via: "the Lantern",
    });
    expect(extractionLine(7, HARBOUR, anExtraction(accusation)).statements[0]).toMatchObject({
      speaker: { name: "Tor Eklund; Ada Holm", kind: "person", role: "mayor", onBehalfOf: "Quenby" },
      against: "Brint Shipping",
      via: "the Lantern",
    });
    const nobody = aProposal({ speakers: [aSpeaker("", { kind: "none" })], source: [] });
    expect(extractionLine(7, HARBOUR, anExtraction(nobody)).statements[0]).toMatchObject({
      source: [],
      speaker: { name: "", kind: "none", role: null, onBehalfOf: null },
    });
  });

  test("puts outermost statements in text order and nested ones beside them, with numbers through both lists", () => {
    const inner = aDenial({ within: 2, answers: 1 });
    const late = aProposal({ source: [], cue: [at("told the Evening Lantern")], content: [] });
    const line = extractionLine("a", HARBOUR, anExtraction(inner, late, aProposal({ answers: 0 })));
    expect(line.statements.map(({ answers }) => answers)).toEqual([null, null]);
    expect(line.statements[0]?.source).not.toEqual([]);
    expect(line.nested).toHaveLength(1);
    expect(line.nested[0]).toMatchObject({ act: "denies", within: 0, answers: 1 });
  });
});
