import { franc } from "franc-min";
import { AppError } from "../../model/errors.ts";

/** Letters. Shorter texts cannot be told apart, and pass. */
const SHORTEST = 200;
/** UTF-16 units; so much is looked at from each of these places in the text, so that quotes in another tongue weigh little. */
const SAMPLE = 700;
const PLACES = [0, 0.35, 0.7];
/** Share of English function words from which a text is English. English prose has 0.35 to 0.5, its neighbours under 0.12. */
const ENGLISH = 0.2;
const FUNCTION_WORDS = new Set(
  (
    "the of and to a that was for with on by as at from his her he she it its is are were be been had has have not but they " +
    "their this which would who said or an will also after"
  ).split(" "),
);

/**
 * Throws badData, naming the language found, for a text that is not in English. Short texts pass, and so do English
 * texts with quotes in other languages. Looks at bounded samples.
 */
export function checkLanguage(text: string, where: string): void {
  const sample = PLACES.map((place) => {
    const start = Math.floor(place * text.length);
    return text.slice(start, start + SAMPLE);
  }).join(" ");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < SHORTEST) return;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (english >= words.length * ENGLISH) return;
  const code = franc(sample);
  const isLatin = 2 * (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters;
  if (code === "eng" || (code === "und" && isLatin)) return;
  const language = code === "und" ? "another script" : `${languageName(code)} (${code})`;
  throw new AppError("badData", `${where}: this seems to be in ${language}. Hearsay reads English only.`);
}

function languageName(code: string): string {
  const name =
    code === "cmn" ? "Mandarin Chinese" : new Intl.DisplayNames("en", { type: "language" }).of(code);
  return name === undefined || name === code ? "another language" : name;
}
