import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Record as RecordSchema } from "../../src/model/record.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aClaim, aStatement, aThing } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";

/** As JSON has it: keys without a value are left out. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe.each(["input", "output"] as const)("the JSON schema of a record as %s", (io) => {
  const schema = z.toJSONSchema(RecordSchema, { io });
  // Formats are notes to the reader; the patterns carry the check.
  const accepts = new Ajv2020({ validateFormats: false, strict: true }).compile(schema);

  test("is of the 2020-12 dialect", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test.each([
    ["small", aRecord()],
    ["full", aFullRecord()],
  ])("accepts the %s record", (_, record) => {
    expect(accepts(asJson(record)), JSON.stringify(accepts.errors)).toBe(true);
  });

  test.each<[string, unknown]>([
    ["an unknown key", { ...aRecord(), things: [{ ...aThing(), type: "place" }] }],
    ["an id of another kind", { ...aRecord(), things: [{ ...aThing(), id: "per-x" }] }],
    ["a claim for a speaker", { ...aRecord(), statements: [{ ...aStatement(), by: ["clm-closed"] }] }],
    ["an act nobody knows", { ...aRecord(), statements: [{ ...aStatement(), act: "says" }] }],
    ["no speaker", { ...aRecord(), statements: [{ ...aStatement(), by: [] }] }],
    ["a verdict", { ...aRecord(), claims: [{ ...aClaim(), verdict: "true" }] }],
    ["another format", { ...aRecord(), format: "hearsay/2" }],
  ])("refuses %s", (_, value) => {
    expect(accepts(asJson(value))).toBe(false);
  });
});

test("parts that are empty may be left out of what is read", () => {
  const accepts = new Ajv2020({ validateFormats: false }).compile(
    z.toJSONSchema(RecordSchema, { io: "input" }),
  );
  expect(accepts({ format: "hearsay/1" })).toBe(true);
});
