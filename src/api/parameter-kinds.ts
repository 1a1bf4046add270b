import { z } from "zod";
import { dateText } from "../model/dates.ts";
import type { NumberRange } from "../store/store.ts";

/** Longest value of a parameter, in UTF-16 units: a claim can be named by its text. */
const LONGEST = 2000;

/** One value of free text. */
export const text = z
  .string()
  .min(1, "must not be empty: give a value or leave the parameter out")
  .max(LONGEST, `must have at most ${LONGEST} characters`);

/** A parameter that may be repeated, which means or: ids, or exact names in any case. */
export function names(what: string) {
  return z
    .array(text)
    .optional()
    .describe(`${what}: id, or exact name or alias in any case; repeated means or`);
}

/** A parameter that may be repeated, which means or: words of a closed list. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.array(z.enum(words)).optional().describe("repeated means or");
}

/** A whole number in decimal digits. */
export function wholeNumber(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .pipe(z.int(message).min(min, message).max(max, message));
}

/** A first or last day. */
export const day = dateText.describe("YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339");

const RANGE = /^(<=|>=|<|>|=)?(\d{1,9})$/;

/** "1", "<=2", ">3": how many of something. */
export const range = z
  .string()
  .regex(RANGE, "must be a number such as 1, or a bound such as <=2 or >3")
  .describe("a number, or a bound such as <=2");

/** Both ends of what a range parameter means. */
export function numberRange(value: string): NumberRange {
  const [, sign = "=", digits = "0"] = RANGE.exec(value) ?? [];
  const number = Number(digits);
  switch (sign) {
    case "<":
      return { max: number - 1 };
    case "<=":
      return { max: number };
    case ">":
      return { min: number + 1 };
    case ">=":
      return { min: number };
    default:
      return { min: number, max: number };
  }
}
