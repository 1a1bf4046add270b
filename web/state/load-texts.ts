import type { Texts } from "../../src/texts/texts.ts";

const loadEnglish = async (): Promise<Texts> => (await import("../../src/texts/en/index.ts")).en;
/** Each language is a file of its own, fetched only where it is spoken. */
const LOADERS: Readonly<Record<string, () => Promise<Texts>>> = {
  en: loadEnglish,
  de: async () => (await import("../../src/texts/de/index.ts")).de,
};

/** The texts of the page's language, which the server wrote into it; English for one that nobody knows. */
export async function loadTexts(code: string): Promise<Texts> {
  return (LOADERS[code] ?? loadEnglish)();
}
