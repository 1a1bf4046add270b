import { ACTS, type ActName } from "../vocabulary/acts/index.ts";

/** Whether an edge of this kind is an act of saying, and not structure. */
export function isActName(kind: string): kind is ActName {
  return Object.hasOwn(ACTS, kind);
}
