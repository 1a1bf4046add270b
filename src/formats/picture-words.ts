import type { Look } from "../picture/look.ts";
import type { SvgWords } from "../picture/svg/write-svg.ts";
import type { Texts } from "../texts/texts.ts";
import type { ExportMeta } from "./format.ts";

/** What stands around an exported picture. The description says what passed which filter, of which revision. */
export function pictureWords(look: Look, texts: Texts, { description }: ExportMeta): SvgWords {
  const { picture, vocabulary, grammar } = texts;
  const { visible } = look;
  return {
    title: picture.file.title,
    description: picture.file.description(
      grammar.count(visible.nodes.size, picture.file.nodes),
      grammar.count(visible.edges.size, picture.file.lines),
    ),
    filters: [],
    notes: [description, picture.file.note],
    edge: ({ kind }) => (kind === "against" ? picture.accused : vocabulary.edges[kind].label),
    legend: {
      kind: (kind) => (kind === "Claim" ? picture.legend.claim : vocabulary.kinds[kind].label),
      stance: (stance) => vocabulary.stances[stance].meaning,
      structure: (kind) => (kind === "against" ? picture.accused : vocabulary.edges[kind].label),
      hollow: picture.legend.hollow(picture.proposal),
    },
  };
}
