import { signal } from "@preact/signals";
import type { SearchAnswer } from "../../src/queries/answers.ts";
import { ask } from "../api/ask.ts";
import { parameters, pathWith, surroundingStates } from "../api/questions.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";

/** What stands in the search box, after a moment without typing. */
export const searchWords = signal("");

export const searchHits = loaded(
  () => {
    const words = searchWords.value.trim();
    const question = parameters([["q", [words]]]);
    return words === ""
      ? undefined
      : pathWith("/search", question, surroundingStates(address.value), "limit=8");
  },
  async (path, signal) => (await ask<readonly SearchAnswer[]>(path, signal)).data,
);
