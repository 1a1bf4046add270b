import { describe, expect, it } from "vitest";
import { cellText, columnsOf, type ColumnType } from "../../src/formats/columns.ts";
import { PARTS } from "../../src/model/record.ts";

describe("columnsOf", () => {
  it.each<[ColumnType, readonly unknown[]]>([
    ["boolean", [true, false]],
    ["integer", [1, -2, 2_147_483_647]],
    ["double", [1, 2.5]],
    ["double", [2_147_483_648]],
    ["string", ["a", "1"]],
    ["string", [1, "a"]],
    ["string", [true, 1]],
    ["string", [["a"], { b: 1 }]],
  ])("is of type %s for %j", (type, values) => {
    expect(columnsOf(values.map((v) => ({ v })))).toEqual([{ name: "v", type }]);
  });

  it("lists names as they first occur, without those left out and those without a value", () => {
    const rows = [
      { b: 1, skip: 1, none: undefined },
      { a: 1, b: 1 },
    ];
    expect(columnsOf(rows, ["skip"]).map(({ name }) => name)).toEqual(["b", "a"]);
  });
});

it("no two fields of a record differ in case only, which Gephi would take for one", () => {
  const shapes = Object.values(PARTS).flatMap((schema): object[] =>
    "options" in schema ? schema.options.map(({ shape }) => shape) : [schema.shape],
  );
  const names = new Set([
    ...shapes.flatMap((shape) => Object.keys(shape)),
    "Label",
    "Weight",
    "stance",
    "standing",
  ]);
  expect(new Set([...names].map((name) => name.toLowerCase())).size).toBe(names.size);
});

it.each([
  ["text", "text"],
  [1e21, "1e+21"],
  [false, "false"],
  [["a", "b"], '["a","b"]'],
  [{ a: 1 }, '{"a":1}'],
])("cellText writes %j as %s", (value, text) => {
  expect(cellText(value)).toBe(text);
});
