import { OPENERS, TITLES } from "./abbreviations.ts";

interface Input {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly forms: readonly string[];
}

/** Verbs that go on with a sentence after a question or a call has been quoted: “Why?” Roe asked. */
const SPEAKING = new Set(
  "said says asked asks told tells wrote writes added adds replied replies shouted tweeted exclaimed continued wondered insisted joked quipped demanded cried yelled".split(
    " ",
  ),
);
/** No sentence of a person is longer; more is a list or junk, and is cut so that later stages stay linear. Tokens. */
const LONGEST = 250;
/** A line that short does not run on: a heading, a list item, a name. UTF-16 units. */
const SHORT_LINE = 60;

/** First token of each paragraph and of each sentence, each list with the number of tokens at its end. */
export function findSentences(input: Input): { paragraphStarts: Uint32Array; sentenceStarts: Uint32Array } {
  const paragraphs: number[] = [];
  const sentences: number[] = [];
  const count = input.forms.length;
  let sentence = 0;
  let line = 0;
  for (let i = 0; i < count; i += 1) {
    const breaks = i === 0 ? 2 : lineBreaks(input, i);
    const isNewParagraph = breaks > 1 || (breaks === 1 && endsLine(input, i, line));
    if (breaks > 0) line = input.starts[i] ?? 0;
    if (isNewParagraph) paragraphs.push(i);
    if (isNewParagraph || i - sentence >= LONGEST || endsSentence(input, i)) {
      sentences.push(i);
      sentence = i;
    }
  }
  return {
    paragraphStarts: Uint32Array.from([...paragraphs, count]),
    sentenceStarts: Uint32Array.from([...sentences, count]),
  };
}

/** Line ends between a token and the one before: 0, 1, or 2 for more. */
function lineBreaks({ text, starts, ends }: Input, i: number): number {
  let found = 0;
  const to = starts[i] ?? 0;
  for (let at = ends[i - 1] ?? 0; at < to && found < 2; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2029) found = 2;
    else if (
      code === 10 ||
      code === 0x2028 ||
      code === 0x85 ||
      (code === 13 && text.charCodeAt(at + 1) !== 10)
    )
      found += 1;
  }
  return found;
}

/** Whether a single line end closes a paragraph: lines of wrapped text are long and go on with a small letter. */
function endsLine({ text, starts, ends, forms }: Input, i: number, line: number): boolean {
  const length = (ends[i - 1] ?? 0) - line;
  const last = forms[i - 1] ?? "";
  const isLower = /^\p{Ll}/u.test(text.slice(starts[i] ?? 0, (starts[i] ?? 0) + 2));
  return !isLower && (length < SHORT_LINE || /^[.!?:"…)]+$/.test(last) || last === "...");
}

/** Whether a sentence begins at token i: the one before it stops, and what follows may begin one. */
function endsSentence(input: Input, i: number): boolean {
  const { forms, starts, ends, text } = input;
  if ((starts[i] ?? 0) === (ends[i - 1] ?? 0)) return false;
  let last = i - 1;
  while (last > 0 && isClosing(input, last)) last -= 1;
  const stop = forms[last] ?? "";
  const isStop = stop === "." || stop === "..." || /^[!?.]+$/.test(stop);
  const isAbbreviation = !isStop && stop.endsWith(".") && stop.length > 1;
  if (!isStop && !isAbbreviation) return false;
  const next = forms[i] ?? "";
  const character = text.slice(starts[i] ?? 0, (starts[i] ?? 0) + 2);
  if (isAbbreviation) {
    if (TITLES.has(stop.slice(0, -1).toLowerCase()) && stop.length > 2) return false;
    return OPENERS.has(next) || next === '"' || last < i - 1;
  }
  if (stop !== "." && last < i - 1 && goesOnSpeaking(forms, i)) return false;
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$£€]/u.test(character) ||
    next === '"' ||
    next === "'" ||
    next === "(" ||
    next === "[" ||
    next === "–" ||
    /^[•*▪■-]$/.test(next)
  );
}

/** A closing quotation mark or bracket that stands close to what it closes. */
function isClosing({ forms, starts, ends }: Input, i: number): boolean {
  const form = forms[i] ?? "";
  return (
    (form === '"' || form === "'" || form === ")" || form === "]") && (starts[i] ?? 0) === (ends[i - 1] ?? 0)
  );
}

function goesOnSpeaking(forms: readonly string[], from: number): boolean {
  for (let i = from; i < from + 6 && i < forms.length; i += 1) {
    const form = forms[i] ?? "";
    if (SPEAKING.has(form)) return true;
    if (/^[,.!?;:"]$/.test(form)) return false;
  }
  return false;
}
