import { describe, expect, test } from "vitest";
import { AppError } from "../../src/model/errors.ts";
import { decodeBytes } from "../../src/text/decode-bytes.ts";

describe("decoding the bytes of a text", () => {
  test.each([
    { title: "UTF-8", bytes: [...new TextEncoder().encode("Şuşa 😀")], text: "Şuşa 😀" },
    { title: "UTF-8 with a byte order mark", bytes: [0xef, 0xbb, 0xbf, 0x61], text: "a" },
    { title: "UTF-16, little end first", bytes: [0xff, 0xfe, 0x61, 0x00], text: "a" },
    { title: "UTF-16, big end first", bytes: [0xfe, 0xff, 0x00, 0x61], text: "a" },
  ])("reads $title", ({ bytes, text }) => {
    expect(decodeBytes(new Uint8Array(bytes), "file.txt")).toBe(text);
  });

  test.each([
    {
      title: "bytes that are no UTF-8",
      bytes: [0x61, 0xff, 0x62],
      message: /file\.txt: these bytes are not UTF-8 text\. Save/,
    },
    { title: "a binary file", bytes: [0x61, 0x00, 0x62], message: /file\.txt: this is a binary file/ },
    { title: "an empty file", bytes: [], message: /file\.txt: there is no text in it/ },
    { title: "nothing but white space", bytes: [0x20, 0x0a], message: /there is no text in it/ },
  ])("refuses $title and says what to do", ({ bytes, message }) => {
    expect(() => decodeBytes(new Uint8Array(bytes), "file.txt")).toThrow(AppError);
    expect(() => decodeBytes(new Uint8Array(bytes), "file.txt")).toThrow(message);
  });
});
