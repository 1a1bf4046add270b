import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";

/** One word of a claim in the making: a token of the text, perhaps with another form, or a word put in. */
export interface Word {
  readonly form: string;
  /** Token of the text that it stands for; undefined: put in. */
  readonly token: number | undefined;
  /** True where no space stands before it. */
  readonly isGlued: boolean;
}

/** The tokens of a span as they stand in the text, with plain quotes and dashes. */
export function wordsOfSpan(text: ParsedText, span: TokenSpan): readonly Word[] {
  const words: Word[] = [];
  for (let token = span.start; token < span.end; token += 1) {
    const form = text.forms[token] ?? "";
    if (form !== "")
      words.push({ form, token, isGlued: token > 0 && text.starts[token] === text.ends[token - 1] });
  }
  return words;
}

/** Words put in, cut at spaces. */
export function newWords(phrase: string): readonly Word[] {
  return phrase
    .split(" ")
    .filter((form) => form !== "")
    .map((form) => ({ form, token: undefined, isGlued: false }));
}

/** The same word with another form. */
export function reworded(word: Word, form: string): Word {
  return { ...word, form };
}

/** Words as running text: one space between two words unless the second is glued to the first. */
export function textOfWords(words: readonly Word[]): string {
  let line = "";
  let previous = "";
  for (const { form, isGlued } of words) {
    const sticks = isGlued || /^[,.;:!?)\]%…]/u.test(form) || /[([]$/u.test(previous);
    line += line === "" || sticks ? form : ` ${form}`;
    previous = form;
  }
  return line;
}
