/** The forms of a noun that a number stands before; languages with more forms add them here. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** How a language writes numbers, lists, days and counts. */
export interface Grammar {
  /** BCP 47. */
  readonly code: string;
  readonly number: (value: number) => string;
  /** "1 speaker", "2 speakers". */
  readonly count: (value: number, noun: Noun) => string;
  /** "a, b and c". */
  readonly list: (words: readonly string[]) => string;
  /** "6 May 2031" from YYYY, YYYY-MM, YYYY-MM-DD or an instant. */
  readonly date: (date: string) => string;
}

/** The grammar of a language with one plural, from what it calls its months and its "and". */
export function grammar(code: string, and: string, months: readonly string[], dot = ""): Grammar {
  const number = (value: number): string => value.toLocaleString(code === "en" ? "en-GB" : code);
  return {
    code,
    number,
    count: (value, { one, many }) => `${number(value)} ${value === 1 ? one : many}`,
    list: (words) =>
      words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1) ?? ""}`,
    date: (date) => {
      const [year = "", month, day] = date.slice(0, 10).split("-");
      const name = month === undefined ? undefined : months[Number(month) - 1];
      if (name === undefined) return year;
      return day === undefined ? `${name} ${year}` : `${Number(day)}${dot} ${name} ${year}`;
    },
  };
}
