import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { AppError } from "../../src/model/errors.ts";
import { openEnded, parseSearch, toFts5 } from "../../src/store/search-words.ts";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";

const connection = await openDatabase({ file: ":memory:" });
connection.run("INSERT INTO node_words (rowid, label, rest) VALUES (1, 'gas price', 'o''brien s price war')");
afterAll(() => connection.close());

function matches(expression: string): boolean {
  return connection.get("SELECT rowid FROM node_words WHERE node_words MATCH ?", expression) !== undefined;
}

describe("the search language", () => {
  it.each([
    ["gas price", '("gas" AND "price")'],
    ['"gas price"', '("gas price")'],
    ["infl*", '("infl" *)'],
    ["gas -price", '("gas") NOT "price"'],
    ['gas -"price war" -coal', '("gas") NOT "price war" NOT "coal"'],
    ["well-known", '("well known")'],
    ["U.S.", '("u s")'],
    ["O’Brien", '("o brien")'],
    ['"unclosed phrase', '("unclosed phrase")'],
    ['"gas pri"*', '("gas pri" *)'],
    ["NEAR(a b) OR label:x ^y", '("near a" AND "b" AND "or" AND "label x" AND "y")'],
    ['say"so"', '("say" AND "so")'],
    ["gas - price", '("gas" AND "price")'],
    ["'quoted'", '("quoted")'],
  ])("reads %j as %s", (q, expression) => {
    expect(toFts5(parseSearch(q))).toBe(expression);
  });

  it.each([
    ["gas pri", '("gas" AND "pri" *)'],
    ["gas pri -coal", '("gas" AND "pri" *) NOT "coal"'],
    ['gas "pri"', '("gas" AND "pri")'],
  ])("takes the last word of %j for unfinished while somebody types", (q, expression) => {
    expect(toFts5(openEnded(parseSearch(q)))).toBe(expression);
  });

  it.each([
    ["", "no letter or digit"],
    [" \t ", "no letter or digit"],
    ['"…" * -', "no letter or digit"],
    ["'", "no letter or digit"],
    ["-price", "not wanted"],
    ['-"gas price" -coal', "not wanted"],
    ["a ".repeat(33), "32 terms"],
    ["a".repeat(1001), "1000 characters"],
  ])("refuses %j", (q, why) => {
    const attempt = (): unknown => parseSearch(q);
    expect(attempt).toThrow(AppError);
    expect(attempt).toThrow(why);
  });

  it("finds what it means", () => {
    const found = (q: string): boolean => matches(toFts5(parseSearch(q)));
    expect(["gas price", '"gas price"', "pri*", "o'brien", "gas -coal", '"price war"'].map(found)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    expect(['"price gas"', "pri", "gas -war", '"gas war"', "brie"].map(found)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  it("never lets SQLite see an expression it cannot read, whatever was typed", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(..."ab -\"'*^:(){}+NEAROT\\\u0000\u0301’ßﬁ٣𞤀\ud800"),
        maxLength: 40,
      }),
      fc
        .array(fc.constantFrom("NOT", "AND", "OR", "NEAR", "-", '"', "*", "x", "label:", " ", "'", "é"))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(typed, (q) => {
        let expression: string;
        try {
          const terms = parseSearch(q);
          matches(toFts5(openEnded(terms)));
          expression = toFts5(terms);
        } catch (error) {
          expect(error).toMatchObject({ code: "badCall" });
          return;
        }
        matches(expression);
      }),
      { numRuns: 20_000 },
    );
  });
});
