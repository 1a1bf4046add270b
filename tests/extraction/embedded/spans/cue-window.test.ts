import { describe, expect, it } from "vitest";
import { windowOf } from "../../../../src/extraction/embedded/spans/cue-window.ts";
import { markedText, wordsAt } from "../claims/marked-text.ts";
import { factsOf } from "./facts-of.ts";

/** Words of the window around the one marked cue, and the head of that cue. */
function windowIn(marked: string): { words: string; sentence: string; head: string | undefined } {
  const { text, attributions } = markedText(marked);
  const cue = attributions[0]?.cue;
  if (cue === undefined) throw new Error("mark a cue");
  const window = windowOf(factsOf(text), cue);
  expect(window.cue).toEqual(cue);
  return {
    words: wordsAt(text, window),
    sentence: wordsAt(text, window.sentence),
    head: text.forms[window.cueHead],
  };
}

describe("the window of a cue", () => {
  it.each([
    [
      "its sentence alone",
      "Rain fell. Ada Carr [said|c] the mill was wet. Snow came.",
      "Ada Carr said the mill was wet.",
    ],
    [
      "the sentences of a quotation before it",
      "Rain fell. “The mill is wet. The road is closed,” Ada Carr [said|c]. Snow came.",
      "“The mill is wet. The road is closed,” Ada Carr said.",
    ],
    [
      "a quotation that follows in its paragraph",
      "“The mill is wet,” Ada Carr [said|c]. “The road is closed. We wait.” Snow came.",
      "“The mill is wet,” Ada Carr said. “The road is closed. We wait.”",
    ],
    [
      "a quotation after a colon and a new paragraph",
      "Ada Carr [said|c]:\n\n“The road is closed.”\n\nSnow came.",
      "Ada Carr said:\n\n“The road is closed.”",
    ],
    [
      "a speech of several paragraphs that nobody closed before",
      "Ada Carr [said|c]: “The road is closed.\n\n“We wait.”\n\nSnow came.",
      "Ada Carr said: “The road is closed.\n\n“We wait.”",
    ],
  ])("is %s", (_, marked, expected) => {
    expect(windowIn(marked).words).toBe(expected);
  });

  it.each([
    [
      "the quotation of another paragraph",
      "Ada Carr [said|c] the mill was wet.\n\n“The road is closed.”",
      "Ada Carr said the mill was wet.",
    ],
    [
      "a paragraph before",
      "“The road is closed.”\n\nAda Carr [said|c] the mill was wet.",
      "Ada Carr said the mill was wet.",
    ],
  ])("leaves out %s", (_, marked, expected) => {
    expect(windowIn(marked).words).toBe(expected);
  });

  it("is bounded however long a speech runs on", () => {
    const { text, attributions } = markedText(
      `Ada Carr [said|c]: “${"The mill is old and wet. ".repeat(400)}” Snow came.`,
    );
    const { start, end } = windowOf(factsOf(text), attributions[0]?.cue ?? { start: 0, end: 1 });
    expect(start).toBe(0);
    expect(end).toBeLessThanOrEqual(320);
    expect(end).toBeGreaterThan(10);
  });

  it("knows the sentence of the cue within it", () => {
    expect(windowIn("“The mill is wet. The road is closed,” Ada Carr [said|c]. Snow came.").sentence).toBe(
      "The road is closed,” Ada Carr said.",
    );
  });

  it("takes the word on which the others of a cue hang for its head", () => {
    expect(windowIn("Ada Carr [has said|c] the mill was wet.").head).toBe("said");
    expect(windowIn("Ada Carr [said on Monday|c] the mill was wet.").head).toBe("said");
  });
});
