import type { OverviewTexts } from "../en/overview.ts";

export const overview: OverviewTexts = {
  line: (shown, folded) => `Überblick: ${shown} gezeigt; ${folded} eingeklappt`,
  contested: { one: "besonders umstrittene Behauptung", many: "besonders umstrittene Behauptungen" },
  claims: { one: "Behauptung", many: "Behauptungen" },
  rest: "der Rest",
  showMore: "Mehr im Bild",
  showLess: "Weniger im Bild",
  noMore: "Mehr fasst kein Bild: mit Filtern eingrenzen.",
  showNeighbours: "Nachbarn zeigen",
  foldNeighbours: "Nachbarn einklappen",
  foldAll: "Aufgeklapptes einklappen",
  came: (name, nodes) => `Um ${name}: ${nodes} mehr im Bild.`,
  stillFolded: (statements) => `${statements} dazu bleiben eingeklappt.`,
  newestOnly:
    "Es passt sehr vieles: Hier steht, was im Neuesten davon vorkommt. Weitere Filter grenzen es ein.",
  failed: (name) => `Was um ${name} steht, ließ sich nicht holen.`,
};
