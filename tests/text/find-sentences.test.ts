import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";
import type { TokenizedText } from "../../src/text/tokenized-text.ts";

/** The parts of a text that begin at these tokens, as they stand in the text. */
function partsOf({ text, starts, ends }: TokenizedText, borders: Uint32Array): string[] {
  return Array.from(borders.subarray(0, -1), (from, part) =>
    text.slice(starts[from], ends[(borders[part + 1] ?? 0) - 1]),
  );
}

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text);
  return partsOf(tokens, tokens.sentenceStarts);
}

function paragraphsOf(text: string): string[] {
  const tokens = tokenize(text);
  return partsOf(tokens, tokens.paragraphStarts);
}

describe("the end of a sentence", () => {
  // A | stands where a sentence ends.
  it.each([
    ["a stop", "Rain fell.| The river rose.| Nobody slept."],
    ["a question or a call", "Who knew?| Nobody did!| So it went."],
    ["an ellipsis before a capital", "They waited...| Nothing came.| They left…| Night fell."],
    ["spaced stops", "They waited. . .| Nothing came."],
    ["a stop in a quotation", "“We are late.”| The train left."],
    ["a stop in a straight quotation", '"We are late."| The train left.'],
    ["a stop and two closing marks", "“He wrote ‘wait.’”| The train left."],
    ["a stop in brackets", "It rained.| (We got wet.)| The train left."],
    ["a stop before a quotation", "He stood up.| “We are late,” he said."],
    ["a stop before a number", "He stood up.| 12 boats sank."],
    ["a stop before a handle", "He stood up.| @ada replied."],
    ["an abbreviation before a plain opener", "It opens at 5 p.m.| The gate is new."],
    ["a country before a plain opener", "He left the U.S.| She stayed."],
    ["a firm before a plain opener", "He runs Benn Inc.| It sells rope."],
    ["a number and a stop", "It was built in 1920.| Fire took it in 1930."],
    ["the word no", "She said no.| Then she left."],
    ["a capital word that is also a month", "You may.| Ada might."],
  ])("stands after %s", (_, marked) => {
    const text = marked.replaceAll("|", "");
    expect(sentencesOf(text)).toEqual(marked.split("|").map((part) => part.trim()));
  });

  it.each([
    ["a title", "Mr. Arlo met Mrs. Benn, Dr. Carr, Gen. Dunn and Sen. Ebb at St. Fold."],
    ["a title before a quoted name", "They met Dr. “Doc” Benn in town."],
    ["initials", "Ada B. Carr and D. E. Fold met A.B. Gale."],
    ["a country before a name", "The U.S. Navy and the U.N. Council met."],
    ["an hour in a sentence", "It opens at 5 a.m. and closes at 7 p.m. on most days."],
    ["an hour before a weekday", "It opens at 5 a.m. Monday in the square."],
    ["a month", "They met on Jan. 4 and Feb. 5 in town."],
    ["a number sign", "He lives at No. 5 by the sea."],
    ["etc. and vs.", "Rope, tar, etc. were sold at Arlo vs. Benn."],
    ["a firm before a verb", "Benn Inc. Group sells rope."],
    ["a doctorate before a name", "They asked Ph.D. Carr for help."],
    ["an ellipsis before a small letter", "They waited... and waited… and left."],
    ["a question and its verb", "“Who knew?” the miller asked."],
    ["a straight question and its verb", '"Who knew?" the miller asked.'],
    ["a call and the name of the speaker", "“Stop!” Ada Carr shouted."],
    ["a question and the name of the speaker", "“Who knew?” Mr. Carr said."],
    ["a decimal", "It weighs 3.5 tons."],
    ["an address", "See www.example.org/a.b for more."],
    ["a semicolon or colon", "It rained; Ada stayed: The road was wet."],
  ])("does not stand after %s", (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("is forced upon junk without stops", () => {
    const tokens = tokenize("rope ".repeat(2000));
    const { sentenceStarts } = tokens;
    expect(sentenceStarts.length).toBeGreaterThan(4);
    sentenceStarts.forEach((start, s) => {
      expect((sentenceStarts[s + 1] ?? start) - start).toBeLessThanOrEqual(300);
    });
  });
});

describe("the end of a paragraph", () => {
  it.each([
    ["an empty line", "Rain fell\n\nThe river rose."],
    ["an empty line with blanks", "Rain fell\n \t\nThe river rose."],
    ["an empty line of Windows", "Rain fell\r\n\r\nThe river rose."],
    ["a line that ends a sentence", "Rain fell.\nThe river rose."],
    ["a line that ends a quotation", "“Rain fell.”\nThe river rose."],
    ["a line of old Macs", "Rain fell.\rThe river rose."],
    ["a heading", "The flood\nRain fell all week."],
    ["a paragraph sign", "Rain fell\u2029The river rose."],
    ["an empty line even within a sentence", "Rain fell and\n\nthe river rose."],
  ])("stands after %s", (_, text) => {
    expect(paragraphsOf(text)).toEqual(text.split(/[\r\n\u2029][\s]*/));
    expect(sentencesOf(text)).toEqual(paragraphsOf(text));
  });

  it.each([
    ["a line that goes on with a small letter", "Rain fell and\nthe river rose."],
    ["a line of Windows that goes on", "Rain fell and\r\nthe river rose."],
    [
      "a long line wrapped before a name",
      "The rain that fell for a whole week upon the old mill of Master\nArlo filled the river.",
    ],
  ])("does not stand after %s", (_, text) => {
    expect(paragraphsOf(text)).toEqual([text]);
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("leaves nothing of an empty text", () => {
    const { sentenceStarts, paragraphStarts } = tokenize(" \n\n ");
    expect([...sentenceStarts]).toEqual([0]);
    expect([...paragraphStarts]).toEqual([0]);
  });
});
