import { signal } from "@preact/signals";
import type { SearchAnswer } from "../../src/queries/answers.ts";
import type { Kind } from "../../src/vocabulary/kinds.ts";
import { ask } from "../api/ask.ts";
import { parameters, pathWith, surroundingStates } from "../api/questions.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";

/** What is being typed into a field for a name, and the kinds it may be of; one field at a time. */
export const typedName = signal<
  { readonly field: string; readonly words: string; readonly kinds: readonly Kind[] } | undefined
>(undefined);

/** The names that begin like it or are close to it, best first. */
export const suggestions = loaded(
  () => {
    const { words = "", kinds = [] } = typedName.value ?? {};
    if (words.trim() === "") return undefined;
    const question = parameters([
      ["q", [words.trim()]],
      ["kind", kinds],
    ]);
    return pathWith("/search", question, surroundingStates(address.value), "limit=8");
  },
  async (path, signal) => (await ask<readonly SearchAnswer[]>(path, signal)).data,
);
