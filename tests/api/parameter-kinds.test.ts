import { expect, it } from "vitest";
import { z } from "zod";
import { numberRange, range } from "../../src/api/parameter-kinds.ts";
import { admits } from "../../src/api/schemas/admits.ts";

it.each([
  ["1", { min: 1, max: 1 }],
  ["=0", { min: 0, max: 0 }],
  ["<=2", { max: 2 }],
  ["<2", { max: 1 }],
  [">=2", { min: 2 }],
  [">2", { min: 3 }],
])("the range %s means %j", (value, meant) => {
  expect(range.safeParse(value).success).toBe(true);
  expect(numberRange(value)).toEqual(meant);
});

it.each(["", "<", "2<", "-1", "1.5", "2-3", " 1", "=<2"])("%j is no range", (value) => {
  expect(range.safeParse(value).success).toBe(false);
});

it("a schema that would refuse a value of its type does not compile", () => {
  const whole = z.strictObject({ id: z.string(), size: z.number().optional() });
  expect(admits<{ id: string; size: number | undefined }>()(whole)).toBe(whole);
  // @ts-expect-error -- the type allows a missing id
  expect(admits<{ id: string | undefined; size: number }>()(whole)).toBe(whole);
  // @ts-expect-error -- the type allows a text
  expect(admits<{ id: string; size: string }>()(whole)).toBe(whole);
});
