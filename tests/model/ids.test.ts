import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edgeIdOf, ID_FORM, ID_PATTERN, idOf } from "../../src/model/ids.ts";
import { KIND_NAMES, KINDS, kindOfId } from "../../src/vocabulary/kinds.ts";

const SIGNS = Array.from("abcdefghijklmnopqrstuvwxyz0123456789");
const tail = fc
  .tuple(fc.constantFrom(...SIGNS), fc.string({ unit: fc.constantFrom(...SIGNS, "-"), maxLength: 62 }))
  .map(([first, rest]) => first + rest);

describe("ids", () => {
  test("of every kind are safe in addresses, file names, XML and CSV", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KIND_NAMES), tail, (kind, end) => {
        const id = `${KINDS[kind].prefix}-${end}`;
        expect(idOf(kind).safeParse(id).success).toBe(true);
        expect(ID_PATTERN.test(id) && ID_FORM.test(id)).toBe(true);
        expect(kindOfId(id)).toBe(kind);
        expect(encodeURIComponent(id)).toBe(id);
        expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
      }),
    );
  });

  test("fit one kind only", () => {
    for (const kind of KIND_NAMES) {
      const takers = KIND_NAMES.filter((other) => idOf(other).safeParse(`${KINDS[kind].prefix}-x`).success);
      expect(takers).toEqual([kind]);
    }
  });

  test.each([
    "",
    "clm",
    "clm-",
    "clm--x",
    "clm-X",
    "Clm-x",
    "clm_x",
    "clm-x_y",
    "clm-x y",
    "clm-é",
    "clm-x\n",
    " clm-x",
    "clm-x/y",
    "xyz-x",
    `clm-${"x".repeat(64)}`,
  ])("%j is none", (id) => {
    expect(ID_PATTERN.test(id)).toBe(false);
    expect(idOf(...KIND_NAMES).safeParse(id).success).toBe(false);
  });

  test("may have 63 signs behind the prefix", () => {
    expect(ID_PATTERN.test(`clm-${"x".repeat(63)}`)).toBe(true);
  });

  test("of affiliations and links are ids, but not of nodes", () => {
    expect([edgeIdOf("aff").safeParse("aff-x").success, edgeIdOf("lnk").safeParse("aff-x").success]).toEqual([
      true,
      false,
    ]);
    expect([ID_FORM.test("aff-x"), ID_FORM.test("lnk-x"), ID_PATTERN.test("aff-x")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(kindOfId("aff-x")).toBeUndefined();
  });
});
