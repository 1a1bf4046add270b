import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractionLine } from "../../src/extraction/extraction-line.ts";
import { idsIn, withoutStored } from "../../src/extraction/record/without-stored.ts";
import { toRecord } from "../../src/extraction/to-record.ts";
import { codePointLength } from "../../src/model/spans.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { validateRecord } from "../../src/model/validate-record.ts";
import { kindOfId } from "../../src/vocabulary/kinds.ts";
import { sha256 } from "../builders/text.ts";
import { anyExtraction } from "./arbitrary-extraction.ts";
import { aDocument } from "../builders/members.ts";
import { anArticle, HARBOUR } from "./proposals.ts";

const MEANS = { tool: "hearsay-test/1", at: "2024-03-06T08:00:00Z" };

function errorsOf(record: HearsayRecord): readonly string[] {
  const { problems } = validateRecord(record, { textOf: () => HARBOUR, digest: sha256 });
  return problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

describe("whatever is proposed", () => {
  test("the record keeps every rule, and every proposal is in it or counted", () => {
    let kept = 0;
    fc.assert(
      fc.property(anyExtraction(HARBOUR.length), (extraction) => {
        const { record, dropped } = toRecord(anArticle(), extraction, MEANS);
        expect(errorsOf(record)).toEqual([]);
        expect(dropped).toBeGreaterThanOrEqual(0);
        expect(dropped).toBeLessThanOrEqual(extraction.statements.length);
        if (extraction.statements.length > dropped) expect(record.statements.length).toBeGreaterThan(0);
        kept += extraction.statements.length - dropped;
      }),
      { numRuns: 400 },
    );
    expect(kept).toBeGreaterThan(400);
  });

  test("nothing of what was read is accepted, and nobody is in the record for nothing", () => {
    fc.assert(
      fc.property(anyExtraction(HARBOUR.length), (extraction) => {
        const { record } = toRecord(anArticle(), extraction, MEANS);
        const used = JSON.stringify([record.statements, record.affiliations, record.documents]);
        for (const { id } of record.agents) expect(used).toContain(`"${id}"`);
        for (const { state } of [...record.statements, ...record.claims, ...record.affiliations]) {
          expect(state).toBe("proposed");
        }
      }),
      { numRuns: 200 },
    );
  });

  test("what is new to a store that has another reading of the article keeps every rule too", () => {
    const reading = anyExtraction(HARBOUR.length);
    fc.assert(
      fc.property(reading, reading, (first, second) => {
        const before = toRecord(anArticle(), first, MEANS).record;
        const { record } = toRecord(anArticle(), second, MEANS);
        const stored = new Set(idsIn(before));
        const { problems } = validateRecord(withoutStored(record, stored, before.agents), {
          textOf: () => HARBOUR,
          digest: sha256,
          known: (id) => (stored.has(id) ? kindOfId(id) : undefined),
        });
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("the words are written out where the document is open", () => {
    const stored = aDocument({
      id: "doc-open",
      textPolicy: "open",
      sha256: sha256(HARBOUR),
      publishedBy: undefined,
    });
    fc.assert(
      fc.property(anyExtraction(HARBOUR.length), (extraction) => {
        const { record } = toRecord(anArticle(), extraction, { ...MEANS, stored });
        expect(errorsOf(record)).toEqual([]);
        expect(record.documents).toEqual([stored]);
      }),
      { numRuns: 100 },
    );
  });

  test("the line has every statement once, spans inside the text, and numbers that lead somewhere", () => {
    const length = codePointLength(HARBOUR);
    fc.assert(
      fc.property(anyExtraction(HARBOUR.length), (extraction) => {
        const line = extractionLine("x", HARBOUR, extraction);
        const all = [...line.statements, ...line.nested];
        expect(all).toHaveLength(extraction.statements.length);
        for (const [start, end] of all.flatMap(({ source, cue, content }) => [
          ...source,
          ...cue,
          ...content,
        ])) {
          expect(0 <= start && start < end && end <= length).toBe(true);
        }
        for (const { answers } of line.statements) {
          if (answers !== null) expect(line.statements[answers]).toBeDefined();
        }
        for (const { within } of line.nested) expect(all[within]).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
