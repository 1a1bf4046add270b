import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateRecords, type GenerateOptions } from "../../src/generate/generate-records.ts";
import { canonicalRecord } from "../../src/model/canonical.ts";
import { dayRange } from "../../src/model/dates.ts";
import { emptyRecord, PART_NAMES, type Record as HearsayRecord } from "../../src/model/record.ts";
import { validateRecord } from "../../src/model/validate-record.ts";
import { ACTS } from "../../src/vocabulary/acts/index.ts";
import { ACT_NAMES } from "../../src/vocabulary/acts/names.ts";
import { type Kind, kindOfId } from "../../src/vocabulary/kinds.ts";

/** All pieces as one record, each part in the order it came. */
function wholeOf(options: GenerateOptions): HearsayRecord {
  const whole = emptyRecord();
  for (const piece of generateRecords(options)) {
    for (const part of PART_NAMES) (whole[part] as object[]).push(...piece[part]); // the same part of both
  }
  return whole;
}

const idsOf = (record: HearsayRecord): string[] =>
  PART_NAMES.flatMap((part) => record[part].map(({ id }) => id));

const anyGraph = fc.record({
  statements: fc.integer({ min: 1, max: 400 }),
  seed: fc.nat(),
  pieceSize: fc.integer({ min: 1, max: 200 }),
});

describe("a generated graph", () => {
  test("keeps every rule as a whole, without a warning", () => {
    const whole = wholeOf({ statements: 3000, seed: 7 });
    expect(whole.statements).toHaveLength(3000);
    expect(validateRecord(whole).problems).toEqual([]);
  });

  test("keeps every rule piece by piece, where the pieces before are known", () => {
    const known = new Map<string, Kind | undefined>();
    let pieces = 0;
    for (const piece of generateRecords({ statements: 3000, seed: 8, pieceSize: 300 })) {
      expect(validateRecord(piece, { known: (id) => known.get(id) }).problems).toEqual([]);
      for (const id of idsOf(piece)) known.set(id, kindOfId(id));
      pieces += 1;
    }
    expect(pieces).toBeGreaterThan(9);
  });

  test("comes in canonical form, in pieces whose text is their canonical text", () => {
    fc.assert(
      fc.property(anyGraph, (options) => {
        for (const piece of generateRecords(options)) {
          expect(JSON.stringify(piece)).toBe(JSON.stringify(canonicalRecord(piece)));
        }
      }),
      { numRuns: 12 },
    );
  });

  test("is the same for the same seed, however it is cut into pieces", () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 900 }), (options, pieceSize) => {
        expect(JSON.stringify(wholeOf({ ...options, pieceSize }))).toBe(JSON.stringify(wholeOf(options)));
      }),
      { numRuns: 8 },
    );
  });

  test("shares no id with a graph of another seed or size", () => {
    const graphs = [
      { statements: 300, seed: 1 },
      { statements: 300, seed: 2 },
      { statements: 301, seed: 1 },
      { statements: 300, seed: 2 ** 32 + 1 },
    ].map((options) => new Set(idsOf(wholeOf(options))));
    const all = new Set(graphs.flatMap((ids) => [...ids]));
    expect(all.size).toBe(graphs.reduce((sum, { size }) => sum + size, 0));
  });

  test("has ids and days that grow together over ten years", () => {
    const { documents } = wholeOf({ statements: 3000, seed: 3 });
    const days = documents.map(({ published = "" }) => dayRange(published)?.first ?? 0);
    expect(documents.map(({ id }) => id)).toEqual(documents.map(({ id }) => id).sort());
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect((days.at(-1) ?? 0) - (days[0] ?? 0)).toBeGreaterThan(3500);
  });
});

describe("20,000 generated statements", () => {
  const total = 20_000;
  const { statements, claims, documents, links, agents } = wholeOf({ statements: total, seed: 5 });
  const share = (counts: number): number => counts / total;
  const countBy = (keys: readonly string[]): number[] => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].sort((a, b) => b - a);
  };

  test("use every act, and 8 % of them deny or dispute", () => {
    expect(new Set(statements.map(({ act }) => act))).toEqual(new Set(ACT_NAMES));
    const against = share(statements.filter(({ act }) => ACTS[act].stance === "against").length);
    expect(against).toBeGreaterThan(0.072);
    expect(against).toBeLessThan(0.088);
  });

  test("stand twelve in a document, and half as many claims are made as statements", () => {
    expect(total / documents.length).toBeCloseTo(12, 0);
    expect(share(claims.length)).toBeGreaterThan(0.45);
    expect(share(claims.length)).toBeLessThan(0.53);
  });

  test("come from few speakers mostly, and from many that speak rarely", () => {
    const counts = countBy(statements.map(({ by: [first = ""] }) => first));
    expect(share(counts[0] ?? 0)).toBeGreaterThan(0.05);
    expect(counts.length).toBeGreaterThan(agents.length / 2);
  });

  test("repeat some claims often and most never", () => {
    const counts = countBy(statements.map(({ what }) => what).filter((id) => id.startsWith("clm-")));
    expect(counts[0]).toBeGreaterThan(30);
    expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.6);
  });

  test("are taken back by those who made them", () => {
    const byId = new Map(statements.map((statement) => [statement.id as string, statement]));
    const retractions = statements.filter(({ act }) => ACTS[act].ownStatementOnly);
    expect(retractions.length).toBeGreaterThan(10);
    for (const { by, what } of retractions)
      expect(byId.get(what)?.by).toEqual(expect.arrayContaining([...by]));
  });

  test("are passed on up to three times", () => {
    const byId = new Map(statements.map((statement) => [statement.id as string, statement]));
    const depthOf = (id: string): number => {
      const statement = byId.get(id);
      return statement?.act === "reports" ? 1 + depthOf(statement.what) : 0;
    };
    expect(Math.max(...statements.map(({ id }) => depthOf(id)))).toBe(3);
  });

  test("have joint speakers, principals, answers of the accused, variants, contradictions and proposals", () => {
    expect(statements.some(({ by }) => by.length === 2)).toBe(true);
    expect(statements.some(({ onBehalfOf }) => onBehalfOf !== undefined)).toBe(true);
    const accused = new Map(statements.flatMap(({ what, against = [] }) => against.map((id) => [what, id])));
    const answers = statements.filter(
      ({ act, what, by: [first] }) => ACTS[act].stance === "against" && accused.get(what) === first,
    );
    expect(answers.length).toBeGreaterThan(100);
    const kinds = links.map(({ kind, from }) => `${kind} ${kindOfId(from)}`);
    expect(new Set(kinds)).toEqual(
      new Set(["sameAs Person", "sameAs Claim", "contradicts Claim", "supports Claim"]),
    );
    const proposed = share(statements.filter(({ state }) => state === "proposed").length);
    expect(proposed).toBeGreaterThan(0.006);
    expect(proposed).toBeLessThan(0.014);
  });
});
