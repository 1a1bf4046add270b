import { describe, expect, it } from "vitest";
import { de } from "../../src/texts/de/index.ts";
import { en } from "../../src/texts/en/index.ts";
import { proposalWords, proposerWords } from "../../src/texts/proposal-words.ts";

describe("the words on a proposal", () => {
  it.each([
    [0.83, "Proposal · 83\u00A0% sure"],
    [0.005, "Proposal · 1\u00A0% sure"],
    [0.9999, "Proposal · 99\u00A0% sure"],
    [0, "Proposal · 0\u00A0% sure"],
    [1, "Proposal · 100\u00A0% sure"],
  ])("with the confidence %d are %s", (confidence, words) => {
    expect(proposalWords(en, { method: "model", confidence })).toBe(words);
  });

  it("say no more than that where nobody says how sure", () => {
    expect([proposalWords(en, undefined), proposalWords(en, { method: "human" })]).toEqual([
      "Proposal",
      "Proposal",
    ]);
  });

  it("are those of the page's language", () => {
    expect(proposalWords(de, { method: "model", confidence: 0.83 })).toBe("Vorschlag · zu 83\u00A0% sicher");
  });
});

describe("who proposes it", () => {
  it.each([
    [
      { method: "model", tool: "hearsay-embedded/1", why: "frame:deny-np" },
      "Read by hearsay-embedded/1 · frame: deny-np",
    ],
    [{ method: "model", why: "model:cue+content" }, "Read by a program · model: cue+content"],
    [{ method: "import", tool: "old archive" }, "Imported by old archive"],
    [{ method: "human" }, "Proposed by a person"],
    [undefined, ""],
  ] as const)("%o is told as %j", (origin, words) => {
    expect(proposerWords(en, origin)).toBe(words);
  });
});
