import type { Font } from "../label-ways.ts";

/** Widths of letters as shares of their size: a little more than most fonts need, so that nothing touches. */
const NARROW = /[ijlItfr.,;:'’!|()[\] ]/;
const WIDE = /[mwMWÆŒ@%—]/;
const FULL = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** About how many pixels wide a text is, where no browser can measure it. */
export function estimateWidth(text: string, { size, weight }: Font): number {
  let sum = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) sum += 0.36;
    else if (FULL.test(letter)) sum += 1.02;
    else if (WIDE.test(letter)) sum += 0.92;
    else sum += /\p{Lu}/u.test(letter) ? 0.7 : 0.6;
  }
  return sum * size * (weight > 400 ? 1.08 : 1);
}
