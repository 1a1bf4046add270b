import { describe, expect, test } from "vitest";
import { frontMatter } from "../../../src/text/article/front-matter.ts";

describe("front matter", () => {
  test("is read field by field, with lists in both forms, and cut off", () => {
    const found = frontMatter(`---
title: "Mill: closed"
author: [Ana Lind, 'Bo Falk']
publisher: Orrin Post
date: 2031-05-02
url: https://a.example/b
tags:
  - mills
---

Body.`);
    expect(found?.metadata).toMatchObject({
      titles: ["Mill: closed"],
      byLines: [["Ana Lind", "Bo Falk"]],
      outlets: ["Orrin Post"],
      published: ["2031-05-02"],
      urls: ["https://a.example/b"],
    });
    expect(found?.rest).toBe("\nBody.");
  });

  test("takes a dash a line for one list", () => {
    expect(frontMatter("---\nauthors:\n  - Ana Lind\n  - Bo Falk\n---\na")?.metadata.byLines).toEqual([
      ["Ana Lind", "Bo Falk"],
    ]);
  });

  test("is read between plus signs too", () => {
    expect(frontMatter('+++\ntitle = "A"\n+++\na')?.metadata.titles).toEqual(["A"]);
  });

  test.each([
    { title: "a rule at the top", text: "---\n\nA text.\n\n---\n\nMore." },
    { title: "no closing fence", text: "---\ntitle: A\n\nA text." },
    { title: "none", text: "A text." },
  ])("is not found in a text with $title", ({ text }) => {
    expect(frontMatter(text)).toBeUndefined();
  });
});
