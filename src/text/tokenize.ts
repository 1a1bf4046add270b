import { findQuotations } from "./find-quotations.ts";
import { findSentences } from "./find-sentences.ts";
import { normaliseForm } from "./normalise-form.ts";
import { splitWords } from "./split-words.ts";
import type { TokenizedText } from "./tokenized-text.ts";

/** A text into tokens, sentences, paragraphs and quotations, in linear time, whatever the text is. */
export function tokenize(text: string): TokenizedText {
  const bounds: number[] = [];
  splitWords(text, (start, end) => bounds.push(start, end));
  const length = bounds.length / 2;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const forms: string[] = [];
  for (let i = 0; i < length; i += 1) {
    const start = bounds[2 * i] ?? 0;
    const end = bounds[2 * i + 1] ?? 0;
    starts[i] = start;
    ends[i] = end;
    forms.push(normaliseForm(text.slice(start, end)));
  }
  const { paragraphStarts, sentenceStarts } = findSentences({ text, starts, ends, forms });
  const { quotations, quotationOf } = findQuotations({ text, starts, ends, forms, paragraphStarts });
  return {
    text,
    length,
    starts,
    ends,
    forms,
    sentenceStarts,
    paragraphStarts,
    sentenceOf: spread(sentenceStarts, length),
    paragraphOf: spread(paragraphStarts, length),
    quotations,
    quotationOf,
  };
}

/** For each token the index of the part it lies in. */
function spread(partStarts: Uint32Array, length: number): Uint32Array {
  const partOf = new Uint32Array(length);
  for (let part = 0; part + 1 < partStarts.length; part += 1) {
    partOf.fill(part, partStarts[part], partStarts[part + 1]);
  }
  return partOf;
}
