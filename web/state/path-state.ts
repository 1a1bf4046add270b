import type { RelationsAnswer } from "../../src/queries/answers.ts";
import { ask } from "../api/ask.ts";
import { parameters } from "../api/questions.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";

/** Ways shown at most, and steps of a way, as the API counts. */
const MOST_WAYS = 3;
const MOST_STEPS = 4;

/** The shortest ways between the two ends of the address; asked for once both are there. */
export const pathDetail = loaded(
  () => {
    const [a, b] = address.value.path ?? ["", ""];
    if (a === "" || b === "" || a === b) return undefined;
    return `/relations?${parameters([
      ["a", [a]],
      ["b", [b]],
      ["maxHops", [String(MOST_STEPS)]],
      ["limit", [String(MOST_WAYS)]],
    ])}`;
  },
  async (path, signal) => (await ask<RelationsAnswer>(path, signal)).data,
);
