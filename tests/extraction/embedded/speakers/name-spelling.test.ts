import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isSameGivenName,
  isSpellingOf,
  spellingKey,
} from "../../../../src/extraction/embedded/speakers/name-spelling.ts";

describe("spellings of one name", () => {
  it.each([
    ["dobrynsky", "dobrynskiy"],
    ["dobrynsky", "dobrynskyy"],
    ["kharin", "harin"],
    ["sergey", "sergei"],
  ])("gives %s and %s one key", (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ["miller", "mills"],
    ["larsen", "tarkin"],
    ["roe", "ross"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
    expect(isSpellingOf(one, other)).toBe(false);
  });

  it.each([
    ["oleksandrov", "aleksandrov", true],
    ["petrossian", "petrosyan", true],
    ["brown", "crown", true],
    ["lee", "leo", false],
  ])("says whether %s may be %s", (one, other, expected) => {
    expect(isSpellingOf(one, other)).toBe(expected);
  });

  it("does not depend on the order", () => {
    const words = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(isSpellingOf(one, other)).toBe(isSpellingOf(other, one));
        expect(isSameGivenName(one, other)).toBe(isSameGivenName(other, one));
      }),
    );
  });
});

describe("given names of one person", () => {
  it.each([
    ["william", "bill", true],
    ["edward", "ed", true],
    ["steven", "s", true],
    ["steven", "steve", true],
    ["jane", "janet", false],
    ["john", "mary", false],
  ])("says whether %s may be %s", (one, other, expected) => {
    expect(isSameGivenName(one, other)).toBe(expected);
  });
});
