import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/model/rules/problem.ts";
import { codePointLength } from "../../src/model/spans.ts";
import { validateRecord } from "../../src/model/validate-record.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { anAnchor, aStatement } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { sha256, TEXT } from "../builders/text.ts";

const atHand = { textOf: () => TEXT, digest: sha256 };

/** Members in the biggest records here: a quadratic search over them would take minutes. */
const MANY = 100_000;

/** Seconds that a linear check of MANY statements may take on a slow and busy machine. */
const PATIENCE_S = 60;

function nested(depth: number): unknown {
  let value: unknown = "core";
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { id: value };
  return value;
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}

const lone = "\ud83c";

describe("hostile input is reported and never throws", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["not a number", Number.NaN],
    ["a text", '{"format":"hearsay/1"}'],
    ["a list", [aRecord()]],
    ["a function", () => aRecord()],
    ["a symbol", Symbol("record")],
    ["a big integer", 5n],
    ["a deep pile", nested(200_000)],
    ["a part that is a deep pile", { ...aRecord(), claims: nested(200_000) }],
    ["a member that is a deep pile", { ...aRecord(), claims: [nested(200_000), nested(200_001)] }],
    [
      "fields that are deep piles",
      { ...aRecord(), statements: [{ ...aStatement(), by: nested(200_001), in: nested(9999) }] },
    ],
    ["a prototype in the record", parsed('{"format":"hearsay/1","__proto__":{"claims":[]}}')],
    [
      "a prototype in a member",
      parsed('{"format":"hearsay/1","things":[{"id":"thg-a","subtype":"topic","name":"a","__proto__":{}}]}'),
    ],
    [
      "a constructor for a kind",
      parsed('{"format":"hearsay/1","agents":[{"id":"per-a","kind":"constructor","name":"a"}]}'),
    ],
    [
      "the id __proto__",
      parsed('{"format":"hearsay/1","agents":[{"id":"__proto__","kind":"Person","name":"a"}]}'),
    ],
    ["half a surrogate pair in a key", { ...aRecord(), [lone]: 1, things: [{ [lone]: 1 }] }],
    ["half a surrogate pair in an id", { ...aRecord(), things: [{ id: `thg-${lone}` }] }],
    ["a key with slashes and tildes", { ...aRecord(), "a/b~c": 1 }],
    ["a key of a million letters", { ...aRecord(), things: [{ ["k".repeat(1_000_000)]: 1 }] }],
    ["an id of a million letters", { ...aRecord(), things: [{ id: "x".repeat(1_000_000) }] }],
    [
      "a hundred thousand keys",
      { ...aRecord(), ...Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`k${i}`, i])) },
    ],
    ["lists with holes", { ...aRecord(), claims: Array(3) }],
    [
      "a list of everything",
      { ...aRecord(), claims: [null, 0, "", [], {}, true, undefined, Number.NaN, () => 1] },
    ],
    [
      "lists where objects are due",
      { ...aRecord(), agents: [[]], statements: [{ ...aStatement(), in: [[]] }] },
    ],
    [
      "objects where lists are due",
      { ...aRecord(), statements: [{ ...aStatement(), by: { 0: "org-northland", length: 1 } }] },
    ],
    ["dates for members", { ...aRecord(), claims: [new Date(0)] }],
  ])("%s", (_, value) => {
    const { record, problems } = validateRecord(value, atHand);
    expect(record).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !isReadable(problem))).toEqual([]);
  });

  test("nothing reaches the prototype of other objects", () => {
    validateRecord(parsed('{"format":"hearsay/1","__proto__":{"bad":1},"claims":[{"__proto__":{"bad":1}}]}'));
    expect(Reflect.get({}, "bad")).toBeUndefined();
  });
});

describe("a big record takes time in proportion to its size", () => {
  const anchor = anAnchor();
  const many = (statement: (i: number) => Parameters<typeof aStatement>[0]): unknown =>
    aRecord({
      statements: Array.from({ length: MANY }, (_, i) => aStatement({ in: [anchor], ...statement(i) })),
    });

  test.each<[string, unknown, number]>([
    [
      "a chain, written from the claim outwards",
      many((i) => ({ id: `stm-${i}`, what: i === 0 ? "clm-closed" : `stm-${i - 1}` })),
      1,
    ],
    [
      "a chain, written towards the claim",
      many((i) => ({ id: `stm-${i}`, what: i === MANY - 1 ? "clm-closed" : `stm-${i + 1}` })),
      1,
    ],
    ["a ring, and a claim left alone", many((i) => ({ id: `stm-${i}`, what: `stm-${(i + 1) % MANY}` })), 2],
    ["one id for all", many(() => ({})), MANY - 1],
    [
      "retractions of one statement",
      many((i) => (i === 0 ? {} : { id: `stm-${i}`, act: "retracts", what: "stm-northland-asserts" })),
      0,
    ],
  ])(
    "%s",
    (_, value, count) => {
      expect(validateRecord(value, atHand).problems).toHaveLength(count);
    },
    PATIENCE_S * 1000,
  );

  test(
    "anchors all over a long text with signs outside the basic plane",
    () => {
      const words = Array.from({ length: MANY }, (_, i) => `🌉${i}`);
      let at = 0;
      const statements = words.map((exact, i) => {
        const start = at;
        at += codePointLength(exact) + 1;
        const place = { document: "doc-courier", exact, start, end: at - 1, suffix: " " } as const;
        return aStatement({ id: `stm-${i}`, in: [place] });
      });
      const value = aRecord({
        documents: aRecord().documents.map((each) => ({ ...each, sha256: undefined })),
        statements,
      });
      expect(validateRecord(value, { textOf: () => words.join(" ") }).problems).toEqual([]);
    },
    PATIENCE_S * 1000,
  );
});

describe("whatever is damaged in a valid record", () => {
  const original: unknown = JSON.parse(JSON.stringify(aFullRecord()));
  const places = pointersIn(original);

  test("is reported at a place that is there, in a few words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (pointer, junk) => {
        const damaged: unknown = structuredClone(original);
        put(damaged, pointer, junk);
        const { record, problems } = validateRecord(damaged, atHand);
        expect(record === undefined).toBe(problems.some(({ severity }) => severity === "error"));
        for (const problem of problems) {
          expect(isReadable(problem)).toBe(true);
          expect(isThere(damaged, problem.pointer)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Short, complete, well-formed. */
function isReadable({ message, mend, pointer }: Problem): boolean {
  const isLine = (text: string): boolean => text !== "" && text.length < 1000 && !/[\n\r]/.test(text);
  return isLine(message) && isLine(mend) && [message, mend, pointer].every((text) => text.isWellFormed());
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function isThere(value: unknown, pointer: string): boolean {
  let at = value;
  for (const key of keysOf(pointer)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return false;
    at = Reflect.get(at, key);
  }
  return true;
}

function pointersIn(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const inside = Object.entries(value).flatMap(([key, each]) => pointersIn(each, `${pointer}/${key}`));
  return pointer === "" ? inside : [pointer, ...inside];
}

function put(value: unknown, pointer: string, junk: unknown): void {
  const keys = keysOf(pointer);
  let at = value;
  for (const key of keys.slice(0, -1)) at = typeof at === "object" && at !== null ? Reflect.get(at, key) : at;
  if (typeof at === "object" && at !== null) Reflect.set(at, keys.at(-1) ?? "", junk);
}
