import { describe, expect, it } from "vitest";
import { countryOfDemonym, knownName } from "../../../../src/extraction/embedded/speakers/gazetteer.ts";
import { givenGender } from "../../../../src/extraction/embedded/speakers/given-gender.ts";
import { genderOfNoun, nounKind } from "../../../../src/extraction/embedded/speakers/noun-kinds.ts";
import { COUNTRIES } from "../../../../src/extraction/embedded/speakers/word-lists/countries.ts";
import { NICKNAMES } from "../../../../src/extraction/embedded/speakers/word-lists/nicknames.ts";
import { SEATS_OF_POWER } from "../../../../src/extraction/embedded/speakers/word-lists/seats-of-power.ts";

describe("what words are known to mean", () => {
  it.each([
    ["minister", "person"],
    ["ministers", "people"],
    ["spokeswomen", "people"],
    ["voters", "people"],
    ["critics", "people"],
    ["ministry", "organization"],
    ["universities", "organizations"],
    ["report", "document"],
    ["lettuce", undefined],
  ] as const)("takes %s for %s", (word, kind) => {
    expect(nounKind(word)).toBe(kind);
  });

  it.each([
    ["spokeswoman", "female"],
    ["baroness", "female"],
    ["mr", "male"],
    ["teacher", ""],
  ])("hears the gender of %s", (word, gender) => {
    expect(genderOfNoun(word)).toBe(gender);
  });

  it.each([
    ["maria", "female"],
    ["giorgi", "male"],
    ["kim", "unknown"],
    ["table", undefined],
  ])("knows the given name %s", (word, gender) => {
    expect(givenGender(word)).toBe(gender);
  });

  it.each([
    ["Lisbon", "capital", "Portugal"],
    ["LISBON", "capital", "Portugal"],
    ["Kiev", "capital", "Ukraine"],
    ["Kremlin", "seat", "Russia"],
    ["U.S.", "country", "United States"],
    ["Reuters", "outlet", undefined],
  ])("knows the name %s", (name, kind, country) => {
    expect(knownName(name)).toEqual({ kind, country });
  });

  it("tells the state of a people", () => {
    expect(countryOfDemonym("Danish")).toBe("Denmark");
    expect(countryOfDemonym("Danes")).toBe("Denmark");
    expect(countryOfDemonym("Table")).toBeUndefined();
  });
});

describe("the lists", () => {
  it("name each state once", () => {
    const names = COUNTRIES.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(180);
    expect(new Set(names).size).toBe(names.length);
  });

  it("give a demonym and a capital to one state each", () => {
    for (const key of ["demonyms", "otherNames"] as const) {
      const words = COUNTRIES.flatMap((country) => country[key]);
      expect(new Set(words).size).toBe(words.length);
    }
    const capitals = COUNTRIES.flatMap(({ capital }) => (capital === undefined ? [] : [capital]));
    expect(new Set(capitals).size).toBe(capitals.length);
  });

  it("put each seat of power into a state that they know", () => {
    const names = new Set(COUNTRIES.map(({ name }) => name));
    for (const country of SEATS_OF_POWER.values()) expect(names).toContain(country);
  });

  it("lead from short forms to given names that are known", () => {
    for (const [short, full] of NICKNAMES) {
      expect(givenGender(full), `${short} → ${full}`).toBeDefined();
    }
  });
});
