import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tokenize } from "../../src/text/tokenize.ts";
import type { TokenizedText, TokenSpan } from "../../src/text/tokenized-text.ts";

const POLNEAR = fileURLToPath(new URL("../../../shared/corpora/polnear-train.jsonl", import.meta.url));

/** Articles held out for measuring: the newest ones. */
export const HELD_OUT = 84;

/** One attribution of the corpus, in tokens of ours. */
export interface GoldAttribution {
  readonly cue: TokenSpan;
  readonly source: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
}

export interface GoldArticle {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly tokens: TokenizedText;
  readonly attributions: readonly GoldAttribution[];
}

interface Line {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly { readonly [role: string]: readonly (readonly [number, number])[] }[];
}

/** Articles by date, the oldest first. Attributions without a cue are left out. */
export function readPolnear(file = POLNEAR): readonly GoldArticle[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .map(toArticle);
}

function toArticle({ id, date, text, attributions }: Line): GoldArticle {
  const tokens = tokenize(text);
  const units = unitsOf(text);
  const spans = (list: readonly (readonly [number, number])[] | undefined): TokenSpan[] =>
    (list ?? [])
      .map(([start, end]) => tokensIn(tokens, units[start] ?? 0, units[end] ?? text.length))
      .filter((s) => s.end > s.start);
  return {
    id,
    date,
    text,
    tokens,
    attributions: attributions.flatMap((a) => {
      const cue = spans(a["cue"])[0];
      return cue === undefined ? [] : [{ cue, source: spans(a["source"]), content: spans(a["content"]) }];
    }),
  };
}

/** UTF-16 position of each code point. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return units;
}

/** Tokens that lie at least half inside. */
function tokensIn({ starts, ends, length }: TokenizedText, from: number, to: number): TokenSpan {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < length && (starts[end] ?? 0) < to) end += 1;
  return { start: low, end };
}
