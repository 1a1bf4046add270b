import { describe, expect, it } from "vitest";
import { csvText } from "../../src/formats/csv-text.ts";
import { exportText, formatNamed } from "../../src/formats/index.ts";
import { NASTY_STRINGS } from "../graph/nasty-strings.ts";
import { expectedIn } from "./expected-attributes.ts";
import { NASTY_SOURCES, VIEWS } from "./sample-source.ts";

/** A reader by RFC 4180, written on its own: rows of cells. */
function readCsv(text: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, raw = "", end] = found;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === "\r\n") rows.push([]);
    if (cell.lastIndex === text.length) break;
  }
  return rows.slice(0, -1);
}

function objectsOf(rows: readonly (readonly string[])[]): { [name: string]: string }[] {
  const [heading = [], ...lines] = rows;
  return lines.map((cells) => {
    expect(cells).toHaveLength(heading.length);
    return Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ""]));
  });
}

describe.each(VIEWS)("the tables of the %s view", (view) => {
  const source = NASTY_SOURCES[view]();
  const { nodes, edges } = expectedIn(source);

  it("hold every attribute of every node, unchanged with raw=1", () => {
    const found = objectsOf(readCsv(exportText(formatNamed("csv-nodes"), source, { raw: "1" })));
    expect(found).toHaveLength(nodes.length);
    for (const [index, { id, attributes }] of nodes.entries()) {
      const { Id, Label, ...rest } = found[index] ?? {};
      expect({ Id, Label }).toEqual({ Id: id, Label: attributes["label"] });
      const { label: _label, ...others } = attributes;
      expect(withoutEmpty(rest)).toEqual(asText(others));
    }
  });

  it("hold every attribute of every edge, unchanged with raw=1", () => {
    const found = objectsOf(readCsv(exportText(formatNamed("csv-edges"), source, { raw: "1" })));
    expect(found).toHaveLength(edges.length);
    for (const [index, { id, source: from, target: to, attributes }] of edges.entries()) {
      const { Source, Target, Type, Id, Label, Weight, ...rest } = found[index] ?? {};
      const { label, ...others } = attributes;
      expect({ Source, Target, Type, Id, Label, Weight }).toEqual({
        Source: from,
        Target: to,
        Type: "Directed",
        Id: id,
        Label: label,
        Weight: "1",
      });
      expect(withoutEmpty(rest)).toEqual(asText(others));
    }
  });

  it("have headings that differ without regard to case", () => {
    for (const name of ["csv-nodes", "csv-edges"]) {
      const [heading = []] = readCsv(exportText(formatNamed(name), source));
      expect(new Set(heading.map((title) => title.toLowerCase())).size).toBe(heading.length);
    }
  });
});

describe("csvText", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@sum", "'@sum"],
    ["\tx", "'\tx"],
    ["  =1", "'  =1"],
    ["“=1", "'“=1"],
    ["＝1", "'＝1"],
    ["a=1", "a=1"],
    ["[-1]", "[-1]"],
  ])("guards %j as %j", (cell, guarded) => {
    expect(readCsv(csvText(["head"], [[cell]], {}))).toEqual([["head"], [guarded]]);
    expect(readCsv(csvText(["head"], [[cell]], { raw: "1" }))).toEqual([["head"], [cell]]);
  });

  it("leaves no nasty string a formula", () => {
    const table = csvText(
      ["head"],
      NASTY_STRINGS.map((text) => [text]),
      {},
    );
    const formulas = readCsv(table)
      .flat()
      .filter((cell) => /^[\s"'“]*[=+@＝-]/u.test(cell));
    expect(formulas.length).toBeGreaterThan(5);
    for (const cell of formulas) expect(cell).toMatch(/^'/);
  });

  it("leaves numbers alone, and quotes what must be quoted", () => {
    expect(csvText(["a", "b", "c"], [[-1.5, undefined, 'say "so", twice\n']], {})).toBe(
      'a,b,c\r\n-1.5,,"say ""so"", twice\n"\r\n',
    );
  });

  it("begins with a byte order mark only on request", () => {
    expect(csvText(["a"], [], { bom: "1" })).toBe("\u{feff}a\r\n");
    expect(csvText(["a"], [], {})).toBe("a\r\n");
  });
});

function withoutEmpty(cells: { readonly [name: string]: string }): object {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""));
}

function asText(attributes: { readonly [name: string]: unknown }): object {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}
