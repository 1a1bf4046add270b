import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";

/**
 * Some runs of tokens of a text as a text of its own: what is quoted then stands outside quotations, and heads that
 * lie elsewhere are gone. Token i of the slice is token origin[i] of the whole.
 */
export interface ParsedSlice {
  readonly parsed: ParsedText;
  readonly origin: Uint32Array;
}

export function sliceParsed(whole: ParsedText, spans: readonly TokenSpan[]): ParsedSlice {
  const origin = Uint32Array.from(spans.flatMap(({ start, end }) => range(start, end)));
  const n = origin.length;
  const placeOf = new Map<number, number>();
  origin.forEach((token, i) => placeOf.set(token, i));
  const pick = <T>(values: { readonly [index: number]: T }): T[] =>
    Array.from(origin, (token) => values[token] as T);
  const bordersOf = (partOf: Uint32Array): Uint32Array => {
    const borders: number[] = [];
    for (let i = 0; i < n; i += 1) {
      const isNew = i === 0 || partOf[origin[i] ?? 0] !== partOf[origin[i - 1] ?? 0];
      const isGap = i > 0 && spans.some((span) => span.start === origin[i]);
      if (isNew || isGap) borders.push(i);
    }
    return Uint32Array.from([...borders, n]);
  };
  const sentenceStarts = bordersOf(whole.sentenceOf);
  const paragraphStarts = bordersOf(whole.paragraphOf);
  const { quotations, quotationOf } = innerQuotations(whole, origin, placeOf);
  return {
    origin,
    parsed: {
      text: whole.text,
      length: n,
      starts: Uint32Array.from(pick<number>(whole.starts)),
      ends: Uint32Array.from(pick<number>(whole.ends)),
      forms: pick<string>(whole.forms),
      tags: pick<string>(whole.tags),
      universalTags: pick<string>(whole.universalTags),
      lemmas: pick<string>(whole.lemmas),
      heads: Int32Array.from(pick<number>(whole.heads), (head) => placeOf.get(head) ?? -1),
      relations: pick<string>(whole.relations),
      sentenceStarts,
      paragraphStarts,
      sentenceOf: indexBy(sentenceStarts, n),
      paragraphOf: indexBy(paragraphStarts, n),
      quotations,
      quotationOf,
    },
  };
}

/** Only quotations that lie wholly inside, and do not fill the slice, still quote something. */
function innerQuotations(
  whole: ParsedText,
  origin: Uint32Array,
  placeOf: ReadonlyMap<number, number>,
): Pick<ParsedText, "quotations" | "quotationOf"> {
  const kept = new Map<number, number>();
  const quotations: ParsedText["quotations"][number][] = [];
  const seen = new Set(Array.from(origin, (token) => whole.quotationOf[token] ?? -1));
  for (const q of [...seen].filter((each) => each >= 0).sort((a, b) => a - b)) {
    const quotation = whole.quotations[q];
    if (quotation === undefined) continue;
    const start = placeOf.get(quotation.start);
    const last = placeOf.get(quotation.end - 1);
    if (start === undefined || last === undefined || last - start + 1 > 0.8 * origin.length) continue;
    kept.set(q, quotations.length);
    quotations.push({
      start,
      end: last + 1,
      isClosed: quotation.isClosed,
      continues: -1,
      within: kept.get(quotation.within) ?? -1,
    });
  }
  return {
    quotations,
    quotationOf: Int32Array.from(origin, (token) => kept.get(whole.quotationOf[token] ?? -1) ?? -1),
  };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function indexBy(borders: Uint32Array, n: number): Uint32Array {
  const index = new Uint32Array(n);
  for (let part = 0; part + 1 < borders.length; part += 1) index.fill(part, borders[part], borders[part + 1]);
  return index;
}
