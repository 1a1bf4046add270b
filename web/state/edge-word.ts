import type { EdgeKind } from "../../src/vocabulary/edge-kinds.ts";
import { texts } from "./texts.ts";

/** The word of a line in the picture, read from its first node to its second. */
export function edgeWord({ kind }: { readonly kind: EdgeKind }): string {
  return kind === "against" ? texts().picture.accused : texts().vocabulary.edges[kind].label;
}
