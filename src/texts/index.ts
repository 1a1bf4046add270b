import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import type { Texts } from "./texts.ts";

/** The languages of the program by code; the first is the one for whoever reads none of them. */
export const LANGUAGES = { en, de } as const satisfies Readonly<Record<string, Texts>>;

export type Language = keyof typeof LANGUAGES;

/** The first of these language codes (BCP 47, "de-CH") that there is, else English. */
export function languageFor(codes: readonly string[]): Language {
  const known = Object.keys(LANGUAGES) as readonly Language[];
  return (
    codes.flatMap((code) => known.filter((name) => name === code.toLowerCase().split("-")[0])).at(0) ?? "en"
  );
}
