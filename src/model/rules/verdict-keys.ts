const VERDICT_KEYS: ReadonlySet<string> = new Set([
  "verdict",
  "rating",
  "true",
  "false",
  "truth",
  "truthvalue",
  "istrue",
  "isfalse",
]);

/** Whether a key, in any case, says how true something is: only a review may. */
export function isVerdictKey(key: string): boolean {
  return VERDICT_KEYS.has(key.toLowerCase());
}
