import { isProse } from "./page-lines.ts";
import { entityResolver } from "./resolve-entities.ts";
import { scanHtml } from "./scan-html.ts";

const INLINE = new Set(
  (
    "a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q s samp small span strike strong " +
    "sub sup time tt u var wbr"
  ).split(" "),
);
/**
 * The prose in a page that is too big or too deep for a tree: the text between block tags, without labels. No part of
 * the page is told from another, so boxes beside the article with whole sentences come along. Linear.
 */
export function flatParagraphs(body: string): readonly string[] {
  const resolveEntities = entityResolver();
  const blocks: string[] = [];
  let block = "";
  for (const piece of scanHtml(body)) {
    if (piece.kind === "text") block += body.slice(piece.start, piece.end);
    else if (piece.kind !== "raw" && !INLINE.has(piece.name)) {
      blocks.push(block);
      block = "";
    }
  }
  blocks.push(block);
  return blocks.map((text) => resolveEntities(text).replace(/\s+/g, " ").trim()).filter(isProse);
}
