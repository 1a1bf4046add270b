import { ACTS, type ActName } from "./index.ts";

/**
 * Whether a statement with this act, pointing at another statement, passes that one on: the inner one then reaches
 * the reader through it. Who denies, questions or takes back a statement does not hand it over.
 */
export function passesOn(act: ActName): boolean {
  const { stance, ownStatementOnly } = ACTS[act];
  return (stance === "for" || stance === "relay") && !ownStatementOnly;
}
