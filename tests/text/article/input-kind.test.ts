import { describe, expect, test } from "vitest";
import { inputKind } from "../../../src/text/article/input-kind.ts";

describe("how an input is written", () => {
  test.each([
    { text: "a", where: "a.html", kind: "html" },
    { text: "a", where: "a.HTM", kind: "html" },
    { text: "# a", where: "a.txt", kind: "plain" },
    { text: "a", where: "notes.md", kind: "markdown" },
    { text: "a", where: "-", contentType: "text/html; charset=utf-8", kind: "html" },
    { text: "a", where: "https://a.example/b", url: "https://a.example/b.md?c=d.html", kind: "markdown" },
    { text: "a", where: "a.html", contentType: "text/markdown", kind: "markdown" },
    { text: "a <p> b", where: "-", contentType: "text/plain", kind: "plain" },
    { text: "<!DOCTYPE html><p>a", where: "a.txt", contentType: "text/plain", kind: "html" },
    { text: "<!-- saved --><html>", where: "-", kind: "html" },
    { text: "<div class='a'><p>b</p></div>", where: "-", kind: "html" },
    { text: "a < b and c > d", where: "-", kind: "plain" },
    { text: "# A heading\n\na", where: "-", kind: "markdown" },
    { text: "---\ntitle: A\n---\na", where: "-", kind: "markdown" },
    { text: "See [this](https://a.example/b).", where: "-", kind: "markdown" },
    { text: "A headline\n\nHe said so.", where: "-", kind: "plain" },
    { text: "#1 in the world", where: "-", kind: "plain" },
  ])("$text in $where is $kind", ({ text, kind, ...options }) => {
    expect(inputKind(text, options)).toBe(kind);
  });
});
