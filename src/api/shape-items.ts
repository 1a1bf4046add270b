import { AppError } from "../model/errors.ts";
import type { IncludeName } from "./includes.ts";

/** The words in values such as "a,b" and "c": commas and repetition mean the same. Throws badCall for unknown ones. */
export function chosenWords<Word extends string>(
  parameter: string,
  values: readonly string[] | undefined,
  known: readonly Word[],
): readonly Word[] | undefined {
  if (values === undefined) return undefined;
  const words = values.flatMap((value) => value.split(",")).map((word) => word.trim());
  const unknown = words.filter((word) => !known.some((one) => one === word));
  if (unknown.length > 0) {
    const detail = `knows no ${unknown.map((word) => JSON.stringify(word)).join(", ")}; known are ${known.join(", ") || "none"}`;
    throw new AppError("badCall", `The parameter ${parameter} ${detail}.`, [{ parameter, detail }]);
  }
  return known.filter((word) => words.includes(word));
}

/** The names that a route can include, as asked for. */
export function chosenIncludes(
  values: readonly string[] | undefined,
  known: readonly IncludeName[],
): readonly IncludeName[] {
  return chosenWords("include", values, known) ?? [];
}

/** An item with these keys and its id only; the whole item when no keys are chosen. */
export function keepFields(item: object, fields: readonly string[] | undefined): object {
  if (fields === undefined) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => key === "id" || fields.includes(key)));
}
