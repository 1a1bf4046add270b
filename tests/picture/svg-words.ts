import type { SvgWords } from "../../src/picture/svg/write-svg.ts";

export const SVG_WORDS: SvgWords = {
  title: "Who says what",
  description: "A made-up picture.",
  filters: ["Only what passes: said by Ada"],
  notes: ["Revision 7"],
  edge: ({ kind }) => kind,
  legend: { kind: (kind) => kind, stance: (stance) => stance, structure: (kind) => kind, hollow: "hollow" },
};
