import type { FirstTexts, PageTexts, Texts } from "../../src/texts/texts.ts";

interface Loader {
  readonly first: () => Promise<FirstTexts>;
  readonly page: () => Promise<PageTexts>;
  readonly all: () => Promise<Texts>;
}

const ENGLISH: Loader = {
  first: async () => (await import("../../src/texts/en/first.ts")).first,
  page: async () => (await import("../../src/texts/en/page.ts")).page,
  all: async () => (await import("../../src/texts/en/index.ts")).en,
};

/** Each language is three files of its own, fetched only where it is spoken and when what says it comes. */
const LOADERS: Readonly<Record<string, Loader>> = {
  en: ENGLISH,
  de: {
    first: async () => (await import("../../src/texts/de/first.ts")).first,
    page: async () => (await import("../../src/texts/de/page.ts")).page,
    all: async () => (await import("../../src/texts/de/index.ts")).de,
  },
};

/** The texts of the page's language, which the server wrote into it; English for one that nobody knows. */
export function textsOfPage(): Loader {
  return LOADERS[document.documentElement.lang] ?? ENGLISH;
}
