import { readFileSync } from "node:fs";
import type { Attribution } from "../../../../src/extraction/embedded/attribution.ts";
import { createGrammar } from "../../../../src/extraction/embedded/grammar/create-grammar.ts";
import type { ParsedText } from "../../../../src/extraction/embedded/grammar/parsed-text.ts";
import { tokenize } from "../../../../src/text/tokenize.ts";
import type { TokenSpan } from "../../../../src/text/tokenized-text.ts";

const WEIGHTS = new URL("../../../../src/extraction/embedded/weights/", import.meta.url);
const weights = (name: string) => new Uint8Array(readFileSync(new URL(`${name}.bin`, WEIGHTS)));

let parse: ReturnType<typeof createGrammar> | undefined;

/** A text with its grammar, by the weights of the repository. */
export function parsed(text: string): ParsedText {
  parse ??= createGrammar({ tagger: weights("tagger"), parser: weights("parser"), words: weights("words") });
  return parse(tokenize(text));
}

/**
 * A text with the parts of its attributions marked: "[Jane Roe|s] [said|c] [it fell|x]." An "s" or "x" belongs to the
 * next cue that has none yet, or to the last one; a number behind the letter says which: "[said|c2]".
 */
export function markedText(marked: string): { text: ParsedText; attributions: readonly Attribution[] } {
  let plain = "";
  const marks: { role: string; number: number; start: number; end: number }[] = [];
  let at = 0;
  for (const found of marked.matchAll(/\[([^|\]]+)\|([scx])(\d?)\]/gu)) {
    plain += marked.slice(at, found.index);
    const [whole, words = "", role = "", number = ""] = found;
    marks.push({
      role,
      number: Number(number || "1"),
      start: plain.length,
      end: plain.length + words.length,
    });
    plain += words;
    at = found.index + whole.length;
  }
  const text = parsed(plain + marked.slice(at));
  const numbers = [...new Set(marks.map(({ number }) => number))].sort((a, b) => a - b);
  const attributions = numbers.map((number): Attribution => {
    const spans = (role: string) =>
      marks
        .filter((mark) => mark.number === number && mark.role === role)
        .map((mark) => tokensOf(text, mark));
    const [cue = { start: 0, end: 0 }] = spans("c");
    return { cue, source: spans("s"), content: spans("x"), within: undefined, score: 1, why: "test" };
  });
  return { text, attributions };
}

function tokensOf(text: ParsedText, { start, end }: TokenSpan): TokenSpan {
  const first = text.ends.findIndex((tokenEnd) => tokenEnd > start);
  const after = text.starts.findIndex((tokenStart) => tokenStart >= end);
  return { start: first, end: after < 0 ? text.length : after };
}

/** The words of a run of tokens as they stand in the text. */
export function wordsAt(text: ParsedText, { start, end }: TokenSpan): string {
  return text.text.slice(text.starts[start], text.ends[end - 1]);
}
