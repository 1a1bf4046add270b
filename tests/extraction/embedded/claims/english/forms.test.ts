import { describe, expect, it } from "vitest";
import {
  fullForm,
  singularForm,
} from "../../../../../src/extraction/embedded/claims/english/agreeing-form.ts";
import { isPluralPhrase } from "../../../../../src/extraction/embedded/claims/english/noun-number.ts";
import { possessiveOf } from "../../../../../src/extraction/embedded/claims/english/possessive.ts";
import { pronounFor, pronounOf } from "../../../../../src/extraction/embedded/claims/english/pronouns.ts";

describe("the number of a noun phrase", () => {
  it.each([
    "officials",
    "members of the board",
    "some people",
    "a man and a woman",
    "the police",
    "critics who left",
  ])("is plural: %s", (phrase) => expect(isPluralPhrase(phrase)).toBe(true));
  it.each([
    "the board of trustees",
    "the company",
    "the boss",
    "the news",
    "a campus",
    "the union, which has members",
  ])("is singular: %s", (phrase) => expect(isPluralPhrase(phrase)).toBe(false));
});

describe("a possessive", () => {
  it.each([
    ["Jane Roe", false, "Jane Roe's"],
    ["the miners", true, "the miners'"],
    ["James", false, "James's"],
    ["the children", true, "the children's"],
    ["the United States", false, "the United States'"],
  ])("of %s", (name, isPlural, possessive) => expect(possessiveOf(name, isPlural)).toBe(possessive));
});

describe("a finite verb after a singular subject", () => {
  it.each([
    ["am", "VBP", false, "is"],
    ["are", "VBP", true, "is"],
    ["have", "VBP", false, "has"],
    ["do", "VBP", false, "does"],
    ["take", "VBP", false, "takes"],
    ["were", "VBD", true, "was"],
    ["were", "VBD", false, "were"],
    ["took", "VBD", false, "took"],
    ["can", "MD", false, "can"],
  ])("%s (%s)", (form, tag, wasPlural, singular) =>
    expect(singularForm(form, tag, wasPlural)).toBe(singular),
  );

  it.each([
    ["'ll", "VB", "will"],
    ["'d", "VB", "would"],
    ["'d", "VBN", "had"],
    ["'ve", "VBN", "have"],
  ])("%s in full", (form, next, full) => expect(fullForm(form, next)).toBe(full));
});

describe("pronouns", () => {
  it("tells the determiner from the object", () => {
    expect(pronounOf("Her", "PRP$")?.case).toBe("determiner");
    expect(pronounOf("her", "PRP")?.case).toBe("object");
    expect(pronounOf("here", "RB")).toBeUndefined();
  });

  it.each([
    [{ isPerson: true, isPlural: false, gender: "female" }, "she"],
    [{ isPerson: true, isPlural: false, gender: "male" }, "he"],
    [{ isPerson: true, isPlural: false, gender: undefined }, undefined],
    [{ isPerson: false, isPlural: false, gender: undefined }, "it"],
    [{ isPerson: false, isPlural: true, gender: undefined }, "they"],
  ] as const)("stand for %o", (party, pronoun) => expect(pronounFor(party, "subject")).toBe(pronoun));
});
