import type { FirstTexts } from "../../src/texts/texts.ts";

/** With its first letter large. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("en") + text.slice(first.length);
}

/** "2 speakers say so, 1 says otherwise, 1 takes no side." */
export function standingWords(
  { grammar, words }: FirstTexts,
  numbers: { readonly for: number; readonly against: number; readonly open: number },
): string {
  const parts = (["for", "against", "open"] as const).filter((side) => numbers[side] > 0);
  if (parts.length === 0) return words.nobodyTakesASide;
  return `${parts
    .map((side, index) => {
      const number = numbers[side];
      const who = index === 0 ? grammar.count(number, words.speaker) : grammar.number(number);
      return `${who} ${number === 1 ? words.sides[side].one : words.sides[side].many}`;
    })
    .join(", ")}.`;
}
