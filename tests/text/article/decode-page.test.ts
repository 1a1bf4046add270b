import { describe, expect, test } from "vitest";
import { decodePage } from "../../../src/text/article/decode-page.ts";
import { AppError } from "../../../src/model/errors.ts";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const ascii = utf8;
const QUOTED_1252 = [0x93, 0x61, 0x94, 0x20, 0xe9];
const META = (charset: string): number[] => ascii(`<meta charset="${charset}">`);

function decode(bytes: readonly number[], contentType?: string): string {
  return decodePage(new Uint8Array(bytes), { where: "a.html", contentType }).text.replace(/<.*>/s, "");
}

describe("decoding a page", () => {
  test.each([
    { title: "UTF-8 where nothing is declared", bytes: utf8("“é”"), text: "“é”" },
    { title: "windows-1252 where it is no UTF-8", bytes: QUOTED_1252, text: "“a” é" },
    {
      title: "windows-1252 declared in the page",
      bytes: [...META("windows-1252"), ...QUOTED_1252],
      text: "“a” é",
    },
    {
      title: "Latin-1 as windows-1252, as browsers do",
      bytes: [...META("iso-8859-1"), ...QUOTED_1252],
      text: "“a” é",
    },
    {
      title: "the content type before the page",
      bytes: [...META("utf-8"), 0xcf, 0xc5],
      type: "text/html; charset=koi8-r",
      text: "ое",
    },
    {
      title: "an XML declaration",
      bytes: [...ascii(`<?xml version="1.0" encoding="iso-8859-2"?>`), 0xb3],
      text: "ł",
    },
    {
      title: "the old form of meta",
      bytes: [...ascii(`<META HTTP-EQUIV=a CONTENT="text/html; charset=shift_jis">`), 0x82, 0xa0],
      text: "あ",
    },
    {
      title: "a byte order mark before all",
      bytes: [0xff, 0xfe, 0x61, 0x00],
      type: "text/html; charset=utf-8",
      text: "a",
    },
    { title: "an unknown name as none", bytes: utf8("é"), type: "text/html; charset=utf8mb4", text: "é" },
    { title: "UTF-16 in a meta tag as UTF-8", bytes: [...META("utf-16"), ...utf8("é")], text: "é" },
  ])("reads $title", ({ bytes, type, text }) => {
    expect(decode(bytes, type)).toBe(text);
  });

  test.each([
    {
      title: "UTF-8 declared as windows-1252",
      bytes: [...META("windows-1252"), ...utf8("“é”")],
      text: "“é”",
      note: /is declared windows-1252 but is UTF-8/,
    },
    {
      title: "windows-1252 declared as UTF-8",
      bytes: [...META("utf-8"), ...QUOTED_1252],
      text: "“a” é",
      note: /is declared UTF-8 but is not/,
    },
    {
      title: "single bad bytes in UTF-8",
      bytes: [...META("utf-8"), ...utf8("é"), 0xff],
      text: "é\ufffd",
      note: /1 place could not be read as utf-8/i,
    },
  ])("mends $title, and says so", ({ bytes, text, note }) => {
    const found = decodePage(new Uint8Array(bytes), { where: "a.html" });
    expect(found.text.replace(/<.*>/s, "")).toBe(text);
    expect(found.notes.join()).toMatch(note);
  });

  test("refuses a page that is mostly not in its encoding", () => {
    const bytes = new Uint8Array([...META("utf-8"), ...utf8("é"), ...Array.from({ length: 50 }, () => 0xff)]);
    expect(() => decodePage(bytes, { where: "a.html" })).toThrow(AppError);
    expect(() => decodePage(bytes, { where: "a.html" })).toThrow(
      /a\.html: this says it is UTF-8, but 50 places/,
    );
  });
});
