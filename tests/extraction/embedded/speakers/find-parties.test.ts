import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParties } from "../../../../src/extraction/embedded/speakers/find-parties.ts";
import type { ArticleText, Speaker } from "../../../../src/extraction/proposal.ts";
import { markedText, parsed } from "../claims/marked-text.ts";

function article(text: string, more: Partial<ArticleText> = {}): ArticleText {
  return { text, title: undefined, outlet: undefined, authors: [], ...more };
}

/** Speakers of each marked attribution. */
function speakersIn(marked: string, more: Partial<ArticleText> = {}): readonly (readonly Speaker[])[] {
  const { text, attributions } = markedText(marked);
  const parties = findParties(text, attributions, article(text.text, more));
  return attributions.map((_, index) => parties.speakersOf(index));
}

function lastNames(marked: string): readonly string[] {
  return (speakersIn(marked).at(-1) ?? []).map(({ name }) => name);
}

describe("the speaker of a statement", () => {
  it.each([
    ["a full name", "[Marta Lindqvist|s] [said|c] [the bridge was safe|x].", "Marta Lindqvist"],
    [
      "a title before the name",
      "[Prime Minister Marta Lindqvist|s] [said|c] [the bridge was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "a surname",
      "Engineer Marta Lindqvist saw the bridge. [Lindqvist|s] [said|c] [it was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "a surname with a form of address",
      "Engineer Marta Lindqvist saw the bridge. [Ms Lindqvist|s] [said|c] [it was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "a given name",
      "Marta Lindqvist, 41, lives near the bridge. [Marta|s] [said|c] [it was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "a name spelt another way",
      "Viktor Dobrynsky saw the bridge. [Dobrynskiy|s] [said|c] [it was safe|x].",
      "Viktor Dobrynsky",
    ],
    [
      "a possessor before the name",
      "[The union's deputy leader Marta Lindqvist|s] [said|c] [the bridge was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "an office and a name behind a comma",
      "[The union's leader, Marta Lindqvist,|s] [said|c] [the bridge was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "a name with a clause behind it",
      "[Marta Lindqvist, who built the bridge with her brother Anders,|s] [said|c] [it was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "the letters of a body",
      "The Northern Bridge Authority met on Monday. [The NBA|s] [said|c] [it was safe|x].",
      "Northern Bridge Authority",
    ],
    [
      "letters in brackets",
      "The Society of Bridge Builders (SBB) met. [SBB|s] [said|c] [it was safe|x].",
      "Society of Bridge Builders",
    ],
    [
      "the beginning of a company's name",
      "Valmorr Industries built the bridge. [Valmorr|s] [said|c] [it was safe|x].",
      "Valmorr Industries",
    ],
  ])("is resolved from %s", (_, marked, name) => {
    expect(lastNames(marked)).toEqual([name]);
  });

  it.each([
    ["he", "Anders Holm met Marta Lindqvist at the bridge. “It is safe,” [he|s] [said|c].", "Anders Holm"],
    [
      "she",
      "Anders Holm met Marta Lindqvist at the bridge. “It is safe,” [she|s] [said|c].",
      "Marta Lindqvist",
    ],
    [
      "he after a speaker",
      "Anders Holm met Peter Brandt. [Brandt|s1] [said|c1] [the bridge was safe|x1]. [He|s2] [added|c2] [that it was old|x2].",
      "Peter Brandt",
    ],
    [
      "he though others stand inside the quotation",
      "[Peter Brandt|s1] [said|c1]: [“Anders Holm never saw the bridge.”|x1] [He|s2] [denied|c2] [that it was old|x2].",
      "Peter Brandt",
    ],
    ["who", "The town thanked Marta Lindqvist, [who|s] [said|c] [the bridge was safe|x].", "Marta Lindqvist"],
    [
      "it",
      "The Northern Bridge Authority opened the road. [It|s] [said|c] [the bridge was safe|x].",
      "Northern Bridge Authority",
    ],
  ])("is found behind %s", (_, marked, name) => {
    expect(lastNames(marked)).toEqual([name]);
  });

  it.each([
    [
      "the minister",
      "Transport Minister Marta Lindqvist saw the bridge with Anders Holm. [The minister|s] [said|c] [it was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "the minister of a state",
      "Norwegian minister Marta Lindqvist met Danish minister Anders Holm. [The Norwegian minister|s] [said|c] [it was safe|x].",
      "Marta Lindqvist",
    ],
    [
      "the company",
      "Valmorr Industries built the bridge. [The company|s] [said|c] [it was safe|x].",
      "Valmorr Industries",
    ],
    [
      "a spokesman for a body",
      "[A spokesman for the Northern Bridge Authority|s] [said|c] [it was safe|x].",
      "Northern Bridge Authority",
    ],
    [
      "a capital for a state that is named",
      "Norway built the bridge. [Oslo|s] [denied|c] [that it was old|x].",
      "Norway",
    ],
  ])("is found behind %s", (_, marked, name) => {
    expect(lastNames(marked)).toEqual([name]);
  });

  it("is who speaks the words around I, and the body behind it for we", () => {
    const marked =
      "“I know the bridge and we built it,” [Marta Lindqvist, head of Valmorr Industries,|s] [said|c].";
    const { text, attributions } = markedText(marked);
    const at = (form: string) => ({ start: text.forms.indexOf(form), end: text.forms.indexOf(form) + 1 });
    const content = [{ start: 0, end: text.forms.indexOf("Marta") }];
    const outer = attributions.map((attribution) => ({ ...attribution, content }));
    const inner = { cue: at("know"), source: [at("I")], content: [], within: 0, score: 1, why: "test" };
    const parties = findParties(text, [...outer, inner], article(text.text));
    expect(parties.speakersOf(1)).toMatchObject([{ name: "Marta Lindqvist" }]);
    expect(parties.nameAt(at("we"))).toBe("Valmorr Industries");
  });

  it("keeps a role that nobody in the text holds as it stands", () => {
    expect(speakersIn("[The mayor|s] [said|c] [the bridge was safe|x].")).toMatchObject([
      [{ name: "the mayor", kind: "person" }],
    ]);
  });

  it("is nobody where a pronoun has no one to stand for", () => {
    expect(speakersIn("The bridge stood. [She|s] [said|c] [it was safe|x].")).toEqual([
      [{ name: "", kind: "none", altNames: [], role: undefined, onBehalfOf: undefined }],
    ]);
  });

  it("is nobody in a passive", () => {
    expect(speakersIn("Marta Lindqvist slept. It [is alleged|c] [that the bridge is old|x].")).toMatchObject([
      [{ name: "", kind: "none" }],
    ]);
  });

  it("does not let a man be she or a woman he", () => {
    expect(lastNames("Mr Holm saw the bridge. [She|s] [said|c] [it was safe|x].")).toEqual([""]);
    expect(lastNames("Baroness Holm saw the bridge. [He|s] [said|c] [it was safe|x].")).toEqual([""]);
  });

  it("is several where several speak", () => {
    expect(lastNames("[Marta Lindqvist and Anders Holm|s] [said|c] [the bridge was safe|x].")).toEqual([
      "Marta Lindqvist",
      "Anders Holm",
    ]);
  });

  it("goes on behind a participle and a second verb", () => {
    const marked =
      "[Marta Lindqvist|s1] [said|c1] [the bridge was safe|x1], [adding|c2] [that it was old|x2].";
    expect(lastNames(marked)).toEqual(["Marta Lindqvist"]);
    const joined = "[Marta Lindqvist|s1] [praised|c1] [the bridge|x1] and [warned|c2] [that it was old|x2].";
    expect(lastNames(joined)).toEqual(["Marta Lindqvist"]);
  });

  it("is who a sentence is about before a colon, and goes on behind the next ones", () => {
    const marked =
      "[Marta Lindqvist|s1] [praised|c1] [the bridge|x1].\n\nOn the road[:|c2] [“It is too narrow.”|x2]\n\nOn the ferry[:|c3] [“It is too slow.”|x3]";
    for (const speakers of speakersIn(marked)) expect(speakers).toMatchObject([{ name: "Marta Lindqvist" }]);
    expect(lastNames("Marta Lindqvist praised the crew[:|c] [“They were fast.”|x]")).toEqual([
      "Marta Lindqvist",
    ]);
  });

  it("is among the group that includes it", () => {
    expect(lastNames("[Ministers, including Marta Lindqvist,|s] [said|c] [it was safe|x].")).toEqual([
      "ministers",
      "Marta Lindqvist",
    ]);
  });

  it("stands in a line of its own above the verb", () => {
    expect(lastNames("President Marta Lindqvist\n\n[said|c] on Friday [the bridge was safe|x].")).toEqual([
      "Marta Lindqvist",
    ]);
  });

  it("is who owns a letter, not the letter", () => {
    const marked = "Marta Lindqvist met the board. [Her letter|s] [said|c] [the bridge was safe|x].";
    expect(lastNames(marked)).toEqual(["Marta Lindqvist"]);
  });

  it("is the author where I stands outside quotations", () => {
    const marked = "[I|s] [think|c] [the bridge is safe|x].";
    expect(speakersIn(marked)).toMatchObject([[{ name: "author", kind: "author" }]]);
    const signed = speakersIn(marked, { authors: ["Marta Lindqvist"] });
    expect(signed).toMatchObject([[{ name: "Marta Lindqvist", kind: "author" }]]);
  });
});

describe("what is known of a speaker", () => {
  it.each([
    ["[Critics of the bridge|s] [said|c] [it was old|x].", { name: "critics of the bridge", kind: "group" }],
    [
      "[Some officials in the north|s] [said|c] [it was old|x].",
      { name: "some officials in the north", kind: "group" },
    ],
    ["[The annual report|s] [said|c] [it was old|x].", { name: "the annual report", kind: "document" }],
    ["[The Holm campaign|s] [said|c] [it was old|x].", { name: "Holm campaign", kind: "organization" }],
    ["[The Evening Herald|s] [said|c] [it was old|x].", { name: "Evening Herald", kind: "organization" }],
    [
      "[Marta Lindqvist, a nurse from Lund,|s] [said|c] [it was old|x].",
      { name: "Marta Lindqvist", kind: "person", role: "nurse from Lund" },
    ],
    [
      "[Danish Foreign Minister Anders Holm|s] [said|c] [it was old|x].",
      { name: "Anders Holm", role: "Danish Foreign Minister", onBehalfOf: "Denmark" },
    ],
    [
      "[Anders Holm, president of the Northern Bridge Authority,|s] [said|c] [it was old|x].",
      {
        name: "Anders Holm",
        role: "president of the Northern Bridge Authority",
        onBehalfOf: "Northern Bridge Authority",
      },
    ],
    [
      "[Anders Holm of the Evening Herald|s] [said|c] [it was old|x].",
      { name: "Anders Holm", onBehalfOf: "Evening Herald" },
    ],
    ["[A Danish official|s] [said|c] [it was old|x].", { name: "a Danish official", onBehalfOf: "Denmark" }],
  ])("is read from %s", (marked, expected) => {
    expect(speakersIn(marked)[0]).toMatchObject([expected]);
  });

  it("gathers the other names of the same party", () => {
    const marked = "Professor Marta Lindqvist came. Lindqvist slept. [She|s] [said|c] [it was old|x].";
    expect(speakersIn(marked)[0]?.[0]?.altNames).toEqual(["Lindqvist"]);
  });
});

describe("any mention", () => {
  it("is resolved the same way", () => {
    const { text, attributions } = markedText(
      "[Marta Lindqvist|s] [accused|c] [the union leader Anders Holm of sleeping|x]. Holm slept. He woke.",
    );
    const parties = findParties(text, attributions, article(text.text));
    const token = (form: string) => text.forms.lastIndexOf(form);
    for (const form of ["Holm", "He"]) {
      const span = { start: token(form), end: token(form) + 1 };
      expect(parties.nameAt(span), form).toBe("Anders Holm");
      expect(parties.partyAt(span)).toMatchObject({ kind: "person", role: "union leader" });
    }
    expect(parties.partyAt({ start: token("woke"), end: token("woke") + 1 })).toBeUndefined();
  });
});

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    "Marta Lindqvist",
    "Mr",
    "Holm",
    "the minister",
    "he",
    "they",
    "who",
    "said",
    ",",
    ".",
    "“",
    "”",
    "(",
    ")",
    "of the",
    "Bank of",
    "and",
    "'s",
    "\n\n",
    "president",
    "IV",
    "A",
    "-",
    "\ud83d\ude00",
    "İ",
    "the US",
    "No 10",
  );

  it("gives each attribution a speaker, the same every time", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.array(fc.nat(59), { maxLength: 6 }),
        (pieces, places) => {
          const text = parsed(pieces.join(" "));
          if (text.length === 0) return;
          const span = (at: number) => ({
            start: at % text.length,
            end: Math.min(text.length, (at % text.length) + 3),
          });
          const attributions = places.map((at, i) => ({
            cue: span(at),
            source: i % 2 === 0 ? [span(at + 1)] : [],
            content: [span(at + 2)],
            within: i > 0 ? i - 1 : undefined,
            score: 1,
            why: "test",
          }));
          const once = findParties(text, attributions, article(text.text));
          const again = findParties(text, attributions, article(text.text));
          attributions.forEach((_, index) => {
            const speakers = once.speakersOf(index);
            expect(speakers.length).toBeGreaterThan(0);
            for (const { name, kind } of speakers) expect(name === "").toBe(kind === "none");
            expect(again.speakersOf(index)).toEqual(speakers);
          });
          for (let i = 0; i < text.length; i += 1) once.partyAt({ start: i, end: i + 1 });
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(["John Smith, the mayor of Town, ", "the minister he ", "Aa Bb and ", "of the Bank of ", "Mr "])(
    "takes a time that grows with the length for nothing but %s",
    (words) => {
      const time = (times: number) => {
        const text = parsed(words.repeat(times));
        const source = [{ start: 0, end: text.length }];
        const attributions = [
          { cue: { start: 0, end: 1 }, source, content: [], within: undefined, score: 1, why: "test" },
        ];
        const started = performance.now();
        findParties(text, attributions, article(text.text));
        return performance.now() - started;
      };
      time(1000);
      const short = Math.max(time(2000), 4);
      expect(time(16_000)).toBeLessThan(short * 8 * 6);
    },
  );
});
