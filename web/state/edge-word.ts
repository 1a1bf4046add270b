import type { EdgeKind } from "../../src/vocabulary/edge-kinds.ts";
import { pageTexts } from "./texts.ts";

/** The word of a line in the picture, read from its first node to its second. */
export function edgeWord({ kind }: { readonly kind: EdgeKind }): string {
  return kind === "against" ? pageTexts().picture.accused : pageTexts().vocabulary.edges[kind].label;
}
