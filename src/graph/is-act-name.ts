import { ACTS } from "../vocabulary/acts/index.ts";
import type { ActName } from "../vocabulary/acts/names.ts";

/** Whether an edge of this kind is an act of saying, and not structure. */
export function isActName(kind: string): kind is ActName {
  return Object.hasOwn(ACTS, kind);
}
