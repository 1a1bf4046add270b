import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultOfString, httpUrl, sha256Hex, words } from "../../src/model/strings.ts";
import { sha256 } from "../builders/text.ts";

describe("texts", () => {
  test.each(["plain", "two\nlines\tand a tab", "Brücke", "🌉", "한국", "a\u200bb", "a\u202eb", "\u00a0"])(
    "%j may stand in a record",
    (value) => {
      expect(faultOfString(value)).toBeUndefined();
    },
  );

  test.each([
    ["a\u0000b", "U+0000"],
    ["a\rb", "U+000D"],
    ["a\u000bb", "U+000B"],
    ["a\u007fb", "U+007F"],
    ["a\u0085b", "U+0085"],
    ["Bru\u0308cke", "NFC"],
    ["\u2126", "NFC"],
    ["a\ud83c", "surrogate"],
    ["\udf09a", "surrogate"],
  ])("%j may not: %s", (value, says) => {
    expect(faultOfString(value)).toContain(says);
    expect(words().safeParse(value).success).toBe(false);
  });

  test("that were normalised and freed of control characters may", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        // oxlint-disable-next-line no-control-regex -- control characters are what this takes out
        const clean = value.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "").normalize("NFC");
        expect(faultOfString(clean)).toBeUndefined();
      }),
    );
  });

  test("have a length", () => {
    expect([0, 1, 5, 6].map((n) => words(5).safeParse("x".repeat(n)).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("addresses and digests", () => {
  test.each([
    "http://a.example",
    "HTTPS://a.example/ü?q=1&r=%20#x",
    "https://[::1]:80/",
    "https://a.example/%zz",
  ])("%j is an address", (url) => {
    expect(httpUrl.safeParse(url).success).toBe(true);
  });

  test.each([
    "",
    "a.example",
    "//a.example",
    "ftp://a.example",
    "javascript:alert(1)",
    "data:,x",
    "https://",
    "https://a b",
    "https://a.example/\nb",
    "https://a.example/\tb",
    " https://a.example",
    "https://a.example/\ud83c",
  ])("%j is none", (url) => {
    expect(httpUrl.safeParse(url).success).toBe(false);
  });

  test("a digest is 64 lower-case hexadecimal digits", () => {
    const digest = sha256("words");
    expect(sha256Hex.safeParse(digest).success).toBe(true);
    expect(
      [digest.toUpperCase(), digest.slice(1), `${digest}0`, ""].filter((d) => sha256Hex.safeParse(d).success),
    ).toEqual([]);
  });
});
