import { describe, expect, test } from "vitest";
import { slimPage } from "../../../src/text/article/slim-page.ts";

describe("slimming a page", () => {
  test("parts head and body, and keeps only what tells something of an article", () => {
    const { head, body, language } = slimPage(
      `<html lang="en-GB"><head><title>T</title><meta name=a content='"b"'><script>x()</script></head>
<body onload="x()"><p class=c onclick="x()" style="color:red">a<script type="application/ld+json">{}</script></p></body></html>`,
    );
    expect(language).toBe("en-GB");
    expect(head).toBe(
      `<title>T</title><meta name="a" content="&quot;b&quot;"><script type="application/ld+json">{}</script>`,
    );
    expect(body.trim()).toBe(`<p class="c">a</p>`);
  });

  test("marks what a style hides", () => {
    expect(slimPage(`<p style="DISPLAY : none">a`).body).toBe(`<p hidden="">a`);
  });

  test("drops attributes as long as pictures", () => {
    expect(slimPage(`<a href="data:${"A".repeat(3000)}">a</a>`).body).toBe("<a>a</a>");
  });

  test.each([
    {
      title: "a page of a newspaper",
      html: `<div>${"<p>Some words.</p>".repeat(500)}</div>`,
      isTreeable: true,
    },
    { title: "paragraphs without end tags", html: "<p>Some words.".repeat(2000), isTreeable: true },
    { title: "many void elements", html: "a<br>".repeat(2000), isTreeable: true },
    { title: "deep nesting", html: "<div>".repeat(100_000), isTreeable: false },
    { title: "nesting between end tags of nothing", html: "<div></b>".repeat(1000), isTreeable: false },
    { title: "many elements", html: "<i>a</i>".repeat(40_000), isTreeable: false },
    { title: "many entities", html: "&amp;".repeat(70_000), isTreeable: false },
    {
      title: "much text in deep elements",
      html: `${"<b>".repeat(200)}${"a ".repeat(100_000)}`,
      isTreeable: false,
    },
  ])("says of $title whether it can be a tree", ({ html, isTreeable }) => {
    expect(slimPage(html).isTreeable).toBe(isTreeable);
  });
});
