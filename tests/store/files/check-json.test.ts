import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOfJson } from "../../../src/store/files/check-json.ts";

const DEPTH = 64;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the look over a JSON text", () => {
  it.each([
    ["", 0, "more"],
    ["  ", 2, "more"],
    ['{"a": }', 6, "a value"],
    ['{"a" 1}', 5, "a colon"],
    ["{a: 1}", 1, "a key in double quotes"],
    ['{"a": 1,}', 8, "a key in double quotes"],
    ["[1, 2", 5, "more"],
    ["[1 2]", 3, "a comma or ]"],
    ['{"a": 1]', 7, "a comma or }"],
    ["[1] []", 4, "nothing after"],
    ["[01]", 2, "a comma or ]"],
    ['"a\nb"', 0, "a string"],
    ['["\\x"]', 1, "a string"],
    ["[nul]", 1, "a value"],
    ['{"__proto__": 1}', 1, "another key"],
    ['{"\\u005f_proto__": 1}', 1, "another key"],
    ['[{"constructor": {}}]', 2, "another key"],
    ['{"prototype": 1}', 1, "another key"],
  ])("finds the fault of %j at %i: %s", (text, at, expected) => {
    const fault = faultOfJson(text, DEPTH);
    expect(fault?.at).toBe(at);
    expect(fault?.expected).toContain(expected);
  });

  it("lets brackets stand within each other as deep as allowed, and no deeper", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(faultOfJson(nested(DEPTH), DEPTH)).toBeUndefined();
    expect(faultOfJson(nested(DEPTH + 1), DEPTH)).toEqual({
      at: DEPTH,
      expected: expect.stringContaining("64"),
    });
    expect(faultOfJson(nested(1_000_000), DEPTH)?.at).toBe(DEPTH);
    expect(faultOfJson(`"${nested(100)}"`, DEPTH)).toBeUndefined();
  });

  it("gets through long strings, numbers and blanks", () => {
    const long = 20_000_000;
    expect(faultOfJson(`["${"a".repeat(long)}"]`, DEPTH)).toBeUndefined();
    expect(faultOfJson(`[${"1".repeat(long)}]`, DEPTH)).toBeUndefined();
    expect(faultOfJson(`[${" ".repeat(long)}]`, DEPTH)).toBeUndefined();
  });

  it("finds nothing in what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(text));
        expect(faultOfJson(text, DEPTH)).toBeUndefined();
      }),
    );
  });

  it("agrees with JSON.parse on what is JSON", () => {
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "1",
      "-",
      "0.5",
      "e+2",
      "true",
      "null",
      " ",
      "\\",
      "\\n",
      "\u0001",
    ];
    const scribble = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((found) => found.join(""));
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom("", ...pieces)).map(([text, at, piece]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + piece + text.slice(cut + 1);
    });
    const forbidden = /__proto__|constructor|prototype/; // those are JSON and refused all the same
    let valid = 0;
    fc.assert(
      fc.property(fc.oneof(scribble, damaged), (text) => {
        fc.pre(!forbidden.test(text));
        if (isJson(text)) valid += 1;
        expect(faultOfJson(text, 1000) === undefined).toBe(isJson(text));
      }),
      { numRuns: 20_000 },
    );
    expect(valid).toBeGreaterThan(100);
  });
});
