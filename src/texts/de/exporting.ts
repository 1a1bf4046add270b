import type { ExportTexts } from "../en/exporting.ts";

export const exporting: ExportTexts = {
  everything: "Alles in diesem Graphen.",
  filtered: "Nur, was die Filter lassen.",
  withProposals: "Vorschläge sind dabei, als solche gekennzeichnet.",
  pageOnly:
    "Die Filter nach Stand, Zahl der Stimmen und eigener Stimme gelten nur auf der Seite: Dateien enthalten auch den Rest.",
  view: "Link zu dieser Ansicht",
  pictures: "Das Bild, wie es hier steht",
  files: "Die Daten dahinter",
  link: "Link",
  copyLink: "Link kopieren",
  copyEmbed: "Code für eine andere Seite kopieren",
  print: "Drucken",
  making: (name) => `${name} wird gemacht`,
  failed:
    "Die Datei ließ sich nicht machen. Versuchen Sie es noch einmal; ist das Bild nicht zu sehen, holen Sie es zuerst nach vorn.",
  uses: {
    svg: { title: "SVG", use: "zum Drucken, jede Größe" },
    png: { title: "PNG", use: "für Folien und Seiten" },
    record: { title: "Datensatz (JSON)", use: "alles, verlustfrei" },
    graphology: { title: "graphology JSON", use: "JavaScript" },
    gexf: { title: "GEXF 1.3", use: "Gephi" },
    gexf12: { title: "GEXF 1.2", use: "NetworkX, ältere Programme" },
    graphml: { title: "GraphML", use: "yEd, igraph, NetworkX" },
    csvNodes: { title: "CSV der Knoten", use: "Tabellen" },
    csvEdges: { title: "CSV der Kanten", use: "Tabellen" },
  },
};
