import { describe, expect, it } from "vitest";
import { xmlAttributes, xmlText } from "../../src/formats/xml-text.ts";

describe("xmlText", () => {
  it.each([
    ["a & b < c > d \" e ' f", "a &amp; b &lt; c &gt; d &quot; e ' f"],
    ["]]>", "]]&gt;"],
    ["a\tb\nc\rd", "a&#x9;b&#xA;c&#xD;d"],
    ["&amp;", "&amp;amp;"],
    ["🌉 e\u{301}", "🌉 e\u{301}"],
    ["line\u{2028}separator", "line&#x2028;separator"],
    [
      "nul \0, escape \u{1b}, half \ud800, none \uffff",
      "nul \ufffd, escape \ufffd, half \ufffd, none \ufffd",
    ],
  ])("writes %j as %j", (text, escaped) => {
    expect(xmlText(text)).toBe(escaped);
  });
});

it("xmlAttributes leaves out what has no value and keeps the order", () => {
  expect(xmlAttributes({ b: 0, none: undefined, a: '"' })).toBe(' b="0" a="&quot;"');
});
