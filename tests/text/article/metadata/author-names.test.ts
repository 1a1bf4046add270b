import { describe, expect, test } from "vitest";
import { authorNames } from "../../../../src/text/article/metadata/author-names.ts";

describe("the names in by-lines", () => {
  test.each([
    { byLines: ["By Ana Lind"], names: ["Ana Lind"] },
    { byLines: ["by: Ana Lind, Bo Falk and Cy Orr"], names: ["Ana Lind", "Bo Falk", "Cy Orr"] },
    { byLines: ["Written by Ana Lind, Health Editor"], names: ["Ana Lind"] },
    { byLines: ["Ana Lind in Orrin and Bo Falk at sea"], names: ["Ana Lind", "Bo Falk"] },
    { byLines: ["Ana Lind", "Ana Lind", "Bo  Falk"], names: ["Ana Lind", "Bo Falk"] },
    { byLines: ["Ana Lind | Reporter | @analind"], names: ["Ana Lind"] },
    { byLines: ["Émile S&oslash;rby"], names: ["Émile Sørby"] },
    { byLines: ["Lars von Sand and sons"], names: ["Lars von Sand and sons"] },
    {
      byLines: ["https://social.example/ana", "ana@post.example", "Staff reporter", "AFP", "admin"],
      names: [],
    },
    { byLines: ["Orrin Press", "Upland News Agency"], names: [] },
    { byLines: [""], names: [] },
  ])("$byLines", ({ byLines, names }) => {
    expect(authorNames(byLines)).toEqual(names);
  });
});
