import { describe, expect, it } from "vitest";
import { de } from "../../../src/texts/de/index.ts";
import { en } from "../../../src/texts/en/index.ts";
import { START, type ViewAddress } from "../../../web/address/view-address.ts";
import { chipsOf } from "../../../web/view-model/chips.ts";
import { countFilters, narrowsLists, NO_FILTERS } from "../../../web/view-model/filters-on.ts";

/** Every filter there is, two values where it takes several. */
const ALL: ViewAddress = {
  ...START,
  by: ["org-a", "org-b"],
  org: ["org-c"],
  about: ["thg-fog"],
  against: ["per-d"],
  document: ["doc-e"],
  outlet: ["org-f"],
  from: "2031-05-04",
  to: "2031-06",
  maxDepth: 0,
  answered: "no",
  act: ["denies"],
  stance: ["open"],
  standing: ["contested"],
  speakers: "<=2",
  q: "fog",
  kind: ["Claim"],
  ownVoiceHidden: true,
  state: "proposed",
};

describe("the chips of filters", () => {
  it.each([
    ["English", en, "accusations without an answer", "4 May 2031 to June 2031", "published by ORG-F"],
    ["German", de, "Vorwürfe ohne Antwort", "4. Mai 2031 bis Juni 2031", "veröffentlicht von ORG-F"],
  ])("say every filter in %s", (_, texts, ...words) => {
    const said = chipsOf(ALL, (id) => id.toUpperCase(), texts).map((chip) => chip.words);
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it("are one less after each is taken away, whatever the order, and none after all", () => {
    let address = ALL;
    let chips = chipsOf(address, (id) => id, en);
    while (chips.length > 0) {
      address = Object.assign({}, address, chips.at(chips.length >> 1)?.without);
      const left = chipsOf(address, (id) => id, en);
      expect(left).toHaveLength(chips.length - 1);
      chips = left;
    }
    expect(address).toEqual(START);
    expect({ ...ALL, ...NO_FILTERS }).toEqual(START);
  });

  it.each([
    [{ from: "2031-05-04" }, "since 4 May 2031"],
    [{ to: "2031" }, "until 2031"],
    [{ from: "2031-05-04", to: "2031-05-04" }, "of 4 May 2031"],
    [{ maxDepth: 2 }, "at most 2 in between"],
    [{ speakers: "1" }, "rests on one speaker"],
  ])("word %o", (change, words) => {
    expect(chipsOf({ ...START, ...change }, (id) => id, en).map((chip) => chip.words)).toEqual([words]);
  });

  it("are as many as are counted without words", () => {
    expect([countFilters(START), countFilters(ALL)]).toEqual([0, 18]);
    expect(chipsOf(ALL, (id) => id, en)).toHaveLength(18);
    expect(narrowsLists({ ...START, maxDepth: 0 })).toBe(true);
  });
});
