import { signal } from "@preact/signals";

/** What the polite live region says to a screen reader. */
export const announcement = signal("");

export function announce(words: string): void {
  announcement.value = words;
}
