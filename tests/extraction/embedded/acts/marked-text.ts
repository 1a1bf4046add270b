import { readFileSync } from "node:fs";
import type { PartyFinder } from "../../../../src/extraction/embedded/acts/act-judgement.ts";
import type { Attribution } from "../../../../src/extraction/embedded/attribution.ts";
import { createGrammar } from "../../../../src/extraction/embedded/grammar/create-grammar.ts";
import type { ParsedText } from "../../../../src/extraction/embedded/grammar/parsed-text.ts";
import { tokenize } from "../../../../src/text/tokenize.ts";
import type { TokenSpan } from "../../../../src/text/tokenized-text.ts";

const WEIGHTS = new URL("../../../../src/extraction/embedded/weights/", import.meta.url);
const weights = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, WEIGHTS)));

/** The shipped grammar. */
export const parse = createGrammar({
  tagger: weights("tagger.bin"),
  parser: weights("parser.bin"),
  words: weights("words.bin"),
});

export interface MarkedText {
  readonly text: ParsedText;
  readonly attributions: readonly Attribution[];
  readonly parties: PartyFinder;
}

/**
 * Reads a text with its attributions marked: `<s>Ann Lee</s> <c>denied</c> <t>the claim</t>`. A cue ends or begins an
 * attribution; parts are joined by a number where there are several: `<s1>`, `<c1>`, `<t1>`.
 */
export function readMarked(marked: string): MarkedText {
  const marks: { role: string; group: string; start: number; end: number }[] = [];
  const open: { role: string; group: string; start: number }[] = [];
  let plain = "";
  for (const [piece = "", slash, role = "", group = ""] of marked.matchAll(/<(\/)?([sct])(\d?)>|[^<]+/gu)) {
    if (role === "") plain += piece;
    else if (slash === undefined) open.push({ role, group, start: plain.length });
    else {
      const begun = open.pop();
      if (begun !== undefined) marks.push({ ...begun, end: plain.length });
    }
  }
  const text = parse(tokenize(plain));
  const spanOf = ({ start, end }: { start: number; end: number }): TokenSpan => ({
    start: text.starts.findIndex((at) => at >= start),
    end: text.ends.findLastIndex((at) => at <= end) + 1,
  });
  const groups = [...new Set(marks.map((mark) => mark.group))].sort();
  const attributions = groups.map((group): Attribution => {
    const of = (role: string): TokenSpan[] =>
      marks.filter((mark) => mark.group === group && mark.role === role).map(spanOf);
    return {
      cue: of("c")[0] ?? { start: 0, end: 1 },
      source: of("s"),
      content: of("t"),
      within: undefined,
      score: 1,
      why: "test",
    };
  });
  return { text, attributions, parties: nameReader(text, attributions) };
}

/** Knows a party by the last word of its name, and nothing of pronouns. */
function nameReader(text: ParsedText, attributions: readonly Attribution[]): PartyFinder {
  const nameAt = ({ start, end }: TokenSpan): string | undefined => {
    for (let token = end - 1; token >= start; token -= 1) {
      if (text.universalTags[token] === "PROPN") return text.forms[token];
    }
    return undefined;
  };
  return {
    nameAt,
    speakerOf: (index) => {
      const source = attributions[index]?.source[0];
      return source === undefined ? undefined : nameAt(source);
    },
  };
}

/** The words of a span. */
export function wordsOf(text: ParsedText, span: TokenSpan | undefined): string | undefined {
  return span === undefined ? undefined : text.text.slice(text.starts[span.start], text.ends[span.end - 1]);
}
