import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanHtml } from "../../../src/text/article/scan-html.ts";

/** The pieces in a form that is easy to read: text, <open a=b>, </close>, [raw|content]. */
function pieces(html: string): string[] {
  return [...scanHtml(html)].map((piece) => {
    if (piece.kind === "text") return html.slice(piece.start, piece.end);
    if (piece.kind === "close") return `</${piece.name}>`;
    const attributes = [...piece.attributes].map(([name, value]) => ` ${name}=${value}`).join("");
    return piece.kind === "open"
      ? `<${piece.name}${attributes}>`
      : `[${piece.name}${attributes}|${piece.content}]`;
  });
}

describe("scanning HTML", () => {
  test.each([
    { title: "text and tags", html: "a<B>b</b >c", found: ["a", "<b>", "b", "</b>", "c"] },
    {
      title: "attributes in every form",
      html: `<a href = "x>y" b='1' c=2 d e=">" F>`,
      found: ["<a href=x>y b=1 c=2 d= e=> f=>"],
    },
    { title: "the first of two equal attributes", html: "<a b=1 b=2>", found: ["<a b=1>"] },
    { title: "self-closing tags", html: "<br/><img src=a />x", found: ["<br>", "<img src=a>", "x"] },
    {
      title: "no comments, doctypes and instructions",
      html: "<!doctype html>a<!-- <p> -->b<?php ?>c",
      found: ["a", "b", "c"],
    },
    { title: "nothing behind a comment without an end", html: "a<!-- b <p>c", found: ["a"] },
    { title: "a lone less-than sign as text", html: "1 < 2 <3", found: ["1 <", " 2 <", "3"] },
    { title: "nothing behind a tag without an end", html: "a<b c='d", found: ["a"] },
    {
      title: "scripts as raw",
      html: "<script a=b>if (a</b) '<p>'</SCRIPT>x",
      found: ["[script a=b|if (a</b) '<p>']", "x"],
    },
    { title: "a script without an end as the rest", html: "<style>a<p>b", found: ["[style|a<p>b]"] },
    { title: "nothing of drawings and templates", html: "a<svg><title>b</title></svg>c", found: ["a", "c"] },
    { title: "what follows a drawing without an end", html: "<svg><p>b", found: ["<p>", "b"] },
  ])("gives $title", ({ html, found }) => {
    expect(pieces(html)).toEqual(found);
  });

  test("gives text pieces in order, inside the page, never empty, whatever is scanned", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "<!--",
      "-->",
      "'",
      '"',
      "=",
      " ",
      "a",
      "p",
      "/",
      "script",
      "svg",
      "é",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
        (html) => {
          let last = 0;
          for (const found of scanHtml(html)) {
            if (found.kind !== "text") continue;
            expect(found.start).toBeGreaterThanOrEqual(last);
            expect(found.end).toBeGreaterThan(found.start);
            last = found.end;
          }
          expect(last).toBeLessThanOrEqual(html.length);
        },
      ),
    );
  });
});
