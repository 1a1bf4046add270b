import { describe, expect, it } from "vitest";
import { de } from "../../../src/texts/de/index.ts";
import { en } from "../../../src/texts/en/index.ts";
import { citation, claimCitation, textFragment } from "../../../web/view-model/citation.ts";
import { aNamed, anEvidence, aStatement } from "../fixtures.ts";

describe("citations", () => {
  const retelling = anEvidence({ title: "Retold", isRetelling: true, exact: "our own words" });
  const report = {
    url: "https://gazette.example/a",
    outlet: aNamed("org-o", "The Gazette"),
    published: "2031-05-06",
  };

  it("cite an article's words with how it gives them, where they stand and the way back", () => {
    const evidence = [retelling, anEvidence({ ...report, exact: "well-known words", words: "attached" })];
    expect(citation(en, aStatement({ evidence, mode: "paraphrased" }), "http://x/?select=stm-1")).toBe(
      "org-a: “well-known words” (paraphrased by The Gazette), The ferry, The Gazette, 6 May 2031, characters 0–9. " +
        "https://gazette.example/a#:~:text=well%2Dknown%20words http://x/?select=stm-1",
    );
    expect(citation(en, aStatement({ mode: "mixed" }), "P")).toBe(
      "org-a: “the words” (partly quoted), The ferry, characters 0–9. P",
    );
  });

  it("cite words that are not at hand in plain words, never a retelling in quotation marks", () => {
    const evidence = [retelling, anEvidence({ ...report, exact: undefined, words: "withheld" })];
    expect(citation(en, aStatement({ evidence, mode: "quoted" }), "P")).toBe(
      "org-a said that the bridge is closed. " +
        "Reported in The ferry, The Gazette, 6 May 2031, characters 0–9 (words not copied); retold in Retold. " +
        "https://gazette.example/a P",
    );
    expect(citation(en, aStatement({ evidence: [retelling] }), "P")).toBe(
      "org-a said that the bridge is closed. Retold in Retold. P",
    );
    expect(citation(en, aStatement({ evidence: [] }), "P")).toBe("org-a said that the bridge is closed. P");
  });

  it("name the speaker with the role and the day, where they are known", () => {
    const roles = [{ role: "master", organization: aNamed("org-n", "Norvik") }];
    const speakers = [{ ...aNamed("per-a", "Ada Blom"), roles, formerRoles: [] }];
    expect(citation(en, aStatement({ speakers, said: "2031-05-04" }), "P")).toBe(
      "Ada Blom (master, Norvik), 4 May 2031: “the words”, The ferry, characters 0–9. P",
    );
    expect(citation(de, aStatement({ speakers, said: "2031-05-04" }), "P")).toBe(
      "Ada Blom (master, Norvik), 4. Mai 2031: „the words“, The ferry, Zeichen 0–9. P",
    );
  });

  it("put both sides of a claim below each other, each with its own address", () => {
    const statements = [
      aStatement({ id: "stm-1" }),
      aStatement({ id: "stm-2", act: "denies", by: ["org-b"] }),
      aStatement({ id: "stm-3", act: "declines", by: ["org-c"] }),
    ];
    expect(claimCitation(en, "The bridge is closed.", statements, (id) => `P/${id ?? "clm-1"}`)).toBe(
      [
        "The bridge is closed. P/clm-1",
        "",
        "Says so (1)",
        "- org-a: “the words”, The ferry, characters 0–9. P/stm-1",
        "",
        "Says otherwise (1)",
        "- org-b: “the words”, The ferry, characters 0–9. P/stm-2",
      ].join("\n"),
    );
  });

  it("leave an address alone that has a fragment already", () => {
    expect(textFragment("https://x/#part", "words")).toBe("https://x/#part");
  });
});
