import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/text/clean-text.ts";

describe("cleaning a plain text", () => {
  test.each([
    { title: "joins paragraphs by one empty line", raw: "One.\n\n\n\nTwo.\n", clean: "One.\n\nTwo." },
    {
      title: "keeps lines of one paragraph apart",
      raw: "a line\nanother\n\nnext",
      clean: "a line\nanother\n\nnext",
    },
    { title: "reads line ends of every kind", raw: "a\r\n\r\nb\rc\u2028d", clean: "a\n\nb\nc\nd" },
    {
      title: "drops share counts that stand alone",
      raw: "Title\n\n0\n179\n\n1.2K\n\nBody.",
      clean: "Title\n\nBody.",
    },
    {
      title: "keeps numbers inside sentences",
      raw: "It cost 179\n\n179 people came.",
      clean: "It cost 179\n\n179 people came.",
    },
    {
      title: "drops a comment form and all below it",
      raw: "Body.\n\nLEAVE A REPLY\n\nPlease enter your comment!\nMore of the page",
      clean: "Body.",
    },
    {
      title: "drops the words of a comment form without its heading",
      raw: "Body.\nPlease enter your name here",
      clean: "Body.",
    },
    {
      title: "keeps a sentence that speaks of a reply",
      raw: "They asked him to leave a reply at the door.",
      clean: "They asked him to leave a reply at the door.",
    },
    { title: "drops a byte order mark and controls", raw: "\ufeffA\u0007b\u0000c", clean: "Abc" },
    {
      title: "keeps curly quotes, dashes and no-break spaces in lines",
      raw: "“a”\u00a0— b’s",
      clean: "“a”\u00a0— b’s",
    },
    { title: "replaces half a surrogate pair", raw: "a\ud800b", clean: "a\ufffdb" },
    {
      title: "drops labels, advertisements and what leads away",
      raw: "Title\n\nADVERTISEMENT\n\n42 comments\n\n3 min read\n\nRead more: Mill closes\n\nSign up for our newsletter\n\nBody.",
      clean: "Title\n\nBody.",
    },
    {
      title: "keeps sentences that begin like what leads away",
      raw: "Related costs rose, she said.\n\nWatch the river, he warned.\n\nShare prices fell.",
      clean: "Related costs rose, she said.\n\nWatch the river, he warned.\n\nShare prices fell.",
    },
    {
      title: "drops direction marks, zero-width spaces, soft hyphens, tags and non-characters",
      raw: "\u202eA\u202c\u2066b\u2069 \u200ec\u200bd\u00ade\u2060f\u{e0041}\uffff",
      clean: "Ab cdef",
    },
    { title: "keeps the joiners of emoji", raw: "👩\u200d🚒 ok", clean: "👩\u200d🚒 ok" },
    { title: "composes letters and marks", raw: "Cafe\u0301", clean: "Café" },
    {
      title: "drops marks beyond reason",
      raw: `a${"\u0323".repeat(100)}b`,
      clean: `ạ${"\u0323".repeat(29)}b`,
    },
    { title: "gives nothing for nothing", raw: " \n\t\n", clean: "" },
  ])("$title", ({ raw, clean }) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test("cleaning what is clean changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (raw) => {
        const once = cleanText(raw);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });

  test("a megabyte of one line or of empty lines takes no longer than a second", () => {
    const started = performance.now();
    cleanText("1".repeat(1_000_000));
    cleanText("\n".repeat(1_000_000));
    cleanText("please enter your ".repeat(60_000));
    cleanText(`a${"\u0301\u0316".repeat(250_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
