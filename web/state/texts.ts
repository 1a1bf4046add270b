import type { Texts } from "../../src/texts/texts.ts";

let chosen: Texts | undefined;

/** Chooses the language of the page, before anything is rendered. */
export function speak(texts: Texts): void {
  chosen = texts;
}

/** Every word the page says. Ask inside functions, never while a module loads: the language is chosen first. */
export function texts(): Texts {
  if (!chosen) throw new Error("texts() was asked for before speak() chose a language");
  return chosen;
}
