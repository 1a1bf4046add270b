import type { FirstTexts, PageTexts, Texts } from "../../src/texts/texts.ts";

let first: FirstTexts | undefined;
let page: PageTexts | undefined;
let all: Texts | undefined;

/** Chooses the language of the page, before anything is rendered. */
export function speakFirst(texts: FirstTexts): void {
  first = texts;
}

/** Adds what is said around the lists. */
export function speakPage(texts: PageTexts): void {
  first = page = texts;
}

/** Adds what the panels say that somebody opens. */
export function speak(texts: Texts): void {
  first = page = all = texts;
}

/** What the lists say. Ask inside functions, never while a module loads: the language is chosen first. */
export function firstTexts(): FirstTexts {
  return brought(first);
}

/** What the page around the lists says, for the parts that come with it. */
export function pageTexts(): PageTexts {
  return brought(page);
}

/** Every word the page says, for whatever is shown by `Later`. */
export function texts(): Texts {
  return brought(all);
}

function brought<T>(texts: T | undefined): T {
  if (texts === undefined) throw new Error("Texts were asked for before they were there.");
  return texts;
}
