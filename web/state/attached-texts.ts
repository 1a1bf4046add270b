import { signal } from "@preact/signals";
import { wordsIn } from "../view-model/code-points.ts";

const PREFIX = "hearsay-text:";

/** Texts that this reader laid beside the record, by document. They stay in this tab of the browser. */
const texts = signal<ReadonlyMap<string, string>>(restored());

export function isAttachedHere(document: string): boolean {
  return texts.value.has(document);
}

export function attachedText(document: string): string | undefined {
  return texts.value.get(document);
}

/** The words of a piece of evidence, where its text was laid beside the record here. */
export function attachedWords(evidence: {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}): string | undefined {
  const text = texts.value.get(evidence.document);
  return text === undefined ? undefined : wordsIn(text, evidence);
}

/** Keeps a cleaned text that fits until the tab is closed. */
export function keepText(document: string, text: string): void {
  texts.value = new Map([...texts.value, [document, text]]);
  try {
    sessionStorage.setItem(PREFIX + document, text);
  } catch {
    // Where storage is full or forbidden it lasts as long as the page.
  }
}

export function takeTextAway(document: string): void {
  texts.value = new Map([...texts.value].filter(([id]) => id !== document));
  try {
    sessionStorage.removeItem(PREFIX + document);
  } catch {
    // Then nothing was stored either.
  }
}

function restored(): ReadonlyMap<string, string> {
  try {
    return new Map(
      Object.entries(sessionStorage).flatMap(([key, value]: [string, unknown]) =>
        key.startsWith(PREFIX) && typeof value === "string"
          ? [[key.slice(PREFIX.length), value] as const]
          : [],
      ),
    );
  } catch {
    return new Map();
  }
}
