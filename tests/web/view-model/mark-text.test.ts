import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markText, type Mark } from "../../../web/view-model/mark-text.ts";

const wordsOf = (text: string, marks: readonly Mark[], statement: string): string =>
  markText(text, marks)
    .flat()
    .filter((segment) => segment.statements.includes(statement))
    .map((segment) => segment.text)
    .join("");

const letters = fc.array(fc.constantFrom("a", "é", "𝄞", "👩‍🚒", "ع", " ", "\n", "\n\n", "e\u0301"), {
  maxLength: 40,
});
const textAndMarks = letters.chain((parts) => {
  const text = parts.join("");
  const length = [...text].length;
  const mark = fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.tuple(
    fc.constant(text),
    fc
      .array(mark, { maxLength: 6 })
      .map((marks) => marks.map((span, index) => ({ ...span, statement: `stm-${index}` }))),
  );
});

describe("a text with its statements marked", () => {
  it("counts code points, so that letters beyond the first plane move nothing", () => {
    const text = "🛳𝄞 The ferry is late. The port denies it.";
    const start = [...text].join("").length && [...text].indexOf("T");
    const marks = [{ statement: "stm-1", start, end: start + 18 }];
    expect(wordsOf(text, marks, "stm-1")).toBe("The ferry is late.");
  });

  it("marks exactly the code points of every span, whatever the text", () => {
    fc.assert(
      fc.property(textAndMarks, ([text, marks]) => {
        for (const { statement, start, end } of marks) {
          // Line breaks between paragraphs are no part of any paragraph.
          const expected = [...text].slice(start, end).join("").replaceAll(/\n\n+/g, "");
          const marked = wordsOf(text, marks, statement);
          expect(marked.replaceAll("\n", "")).toBe(expected.replaceAll("\n", ""));
        }
      }),
    );
  });

  it("loses no letter of the text", () => {
    fc.assert(
      fc.property(textAndMarks, ([text, marks]) => {
        const joined = markText(text, marks)
          .flat()
          .map((segment) => segment.text)
          .join("");
        expect(joined.replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
      }),
    );
  });

  it("names the shortest statement first where marks lie inside each other", () => {
    const marks = [
      { statement: "stm-long", start: 0, end: 10 },
      { statement: "stm-short", start: 4, end: 6 },
    ];
    const [paragraph] = markText("abcdefghij", marks);
    expect(paragraph).toEqual([
      { text: "abcd", statements: ["stm-long"] },
      { text: "ef", statements: ["stm-short", "stm-long"] },
      { text: "ghij", statements: ["stm-long"] },
    ]);
  });

  it("cuts paragraphs at empty lines and lets a mark run through several", () => {
    const paragraphs = markText("one\n\ntwo\n\nthree", [{ statement: "stm-1", start: 1, end: 11 }]);
    expect(
      paragraphs.map((segments) => segments.map(({ text, statements }) => [text, statements.length])),
    ).toEqual([
      [
        ["o", 0],
        ["ne", 1],
      ],
      [["two", 1]],
      [
        ["t", 1],
        ["hree", 0],
      ],
    ]);
  });

  it("stops marks at the end of the text", () => {
    expect(wordsOf("short", [{ statement: "stm-1", start: 2, end: 900 }], "stm-1")).toBe("ort");
  });
});
