import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, toCodePoints } from "../../src/model/spans.ts";
import type { Anchor } from "../../src/model/statement.ts";
import type { EvidenceAnswer } from "../../src/queries/answers.ts";
import { evidenceOf, type ReadableDocument } from "../../src/queries/evidence.ts";
import { aDocument } from "../builders/members.ts";
import { sha256 } from "../builders/text.ts";

const TEXT = `${"🌊 word ".repeat(20)}here it stands${" mot🌉".repeat(20)}`;

function readable(fields: Partial<ReadableDocument> = {}): ReadableDocument {
  return { document: aDocument(), outlet: undefined, words: "open", text: TEXT, ...fields };
}

function at(words: string, text = TEXT): Anchor {
  const start = text.indexOf(words);
  return { document: "doc-courier", ...toCodePoints(text, { start, end: start + words.length }) };
}

function theOnly(anchor: Anchor, document: ReadableDocument): EvidenceAnswer {
  const [place, ...others] = evidenceOf([anchor], new Map([[anchor.document, document]]));
  expect(others).toEqual([]);
  if (place === undefined) throw new Error("there is no evidence");
  return place;
}

describe("the words of evidence", () => {
  it("are the anchor's own where it has them", () => {
    const anchor = { ...at("here it stands"), exact: "here it stands" };
    expect(theOnly(anchor, readable({ text: undefined })).exact).toBe("here it stands");
  });

  it("are cut out of the text at hand, counted in code points", () => {
    expect(theOnly(at("here it stands"), readable()).exact).toBe("here it stands");
  });

  it("are given when their digest fits and held back when it does not", () => {
    const anchor = at("here it stands");
    const fitting = { ...anchor, exactSha256: sha256("here it stands") };
    const moved = { ...anchor, exactSha256: sha256("there it stood") };
    expect(theOnly(fitting, readable()).exact).toBe("here it stands");
    expect(theOnly(moved, readable())).toMatchObject({
      exact: undefined,
      prefix: undefined,
      suffix: undefined,
    });
  });

  it("are never given of a withheld document, not even those that an anchor carries", () => {
    const anchor = { ...at("here it stands"), exact: "here it stands", prefix: "word ", suffix: " mot" };
    const place = theOnly(anchor, readable({ words: "withheld" }));
    expect(place).toMatchObject({
      exact: undefined,
      prefix: undefined,
      suffix: undefined,
      words: "withheld",
    });
    expect(place.start).toBe(anchor.start);
  });

  it("are missing where the text is too short for them", () => {
    expect(theOnly(at("here it stands"), readable({ text: "short" })).exact).toBeUndefined();
  });
});

describe("what stands around the words", () => {
  it("is at most 60 code points on each side, cut between words", () => {
    const { prefix = "", suffix = "" } = theOnly(at("here it stands"), readable());
    expect(codePointLength(prefix)).toBeLessThanOrEqual(60);
    expect(prefix).toBe("🌊 word ".repeat(8).slice(prefix.length * -1));
    expect(prefix).toMatch(/^(🌊|word) /u);
    expect(suffix).toBe(" mot🌉".repeat(12));
  });

  it("is what the anchor says where it says so", () => {
    const anchor = { ...at("here it stands"), exact: "here it stands", prefix: "P ", suffix: " S" };
    expect(theOnly(anchor, readable())).toMatchObject({ prefix: "P ", suffix: " S" });
  });

  it("is missing at the edges of the text", () => {
    const place = theOnly(at("alone", "alone"), readable({ text: "alone" }));
    expect(place).toMatchObject({ exact: "alone", prefix: undefined, suffix: undefined });
  });

  it("joins with the words to a piece of the text, wherever they stand", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", "🌉", " ", "\n"),
      minLength: 2,
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const length = codePointLength(text);
        const [start, end] = [a % length, b % length].sort((x, y) => x - y);
        if (start === undefined || end === undefined || start === end) return;
        const place = theOnly({ document: "doc-courier", start, end }, readable({ text }));
        const whole = `${place.prefix ?? ""}${place.exact ?? ""}${place.suffix ?? ""}`;
        expect(text).toContain(whole);
        expect(Array.from(text).slice(start, end).join("")).toBe(place.exact);
      }),
    );
  });
});

describe("the order of evidence", () => {
  it("puts words that anybody may read first, then attached ones, then withheld ones", () => {
    const documents = new Map(
      (["withheld", "attached", "open"] as const).map((words) => [
        `doc-${words}`,
        readable({ document: aDocument({ id: `doc-${words}` }), words }),
      ]),
    );
    const anchors = [...documents.keys()].map((document) => ({
      ...at("here it stands"),
      document: document as Anchor["document"],
    }));
    const found = evidenceOf(anchors, documents).map(({ words }) => words);
    expect(found).toEqual(["open", "attached", "withheld"]);
  });
});
