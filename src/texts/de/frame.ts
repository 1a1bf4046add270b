import type { FrameTexts } from "../en/frame.ts";

const many = (one: string, more: string, dative: string) => (number: number, of?: number) => {
  if (of === undefined) return `${number.toLocaleString("de")} ${number === 1 ? one : more}`;
  return `${number.toLocaleString("de")} von ${of.toLocaleString("de")} ${of === 1 ? one : dative}`;
};

export const frame: FrameTexts = {
  title: "Hearsay: wer was sagte, wer es bestritt, und woher wir es wissen",
  explorer: "Erkunden",
  windowTitle: (name) => `${name} · Hearsay`,
  selected: (kind, name) => `Gewählt: ${kind === "" ? "" : `${kind}, `}${name}`,
  compare: "Zwei vergleichen",
  keysButton: "Tasten",
  undo: "Rückgängig",
  redo: "Wiederholen",
  otherLanguages: "Sprachen",
  languages: { en: "English", de: "Deutsch" },
  fullView: "Ganze Ansicht öffnen",
  statements: many("Aussage", "Aussagen", "Aussagen"),
  proposals: many("Vorschlag", "Vorschläge", "Vorschlägen"),
  parts: "Teile der Seite",
  panes: { evidence: "Belege", answer: "Antwort", start: "Anfang", list: "Liste", picture: "Bild" },
  middle: "Was die Mitte zeigt",
  middles: { picture: "Bild", versus: "Beide Seiten", table: "Tabelle" },
  tryAgain: "Noch einmal versuchen",
  stumbled:
    "Die Seite ist über einen eigenen Fehler gestolpert. Was hier steht, stimmt noch; laden Sie sie neu, um weiterzumachen.",
  copied: "Kopiert",
  copyByHand: "Von Hand kopieren",
  working: "In Arbeit",
  loading: {
    graph: "Das Bild wird geladen",
    lists: "Die Listen werden geladen",
    filters: "Gesucht wird, was die Filter lassen",
  },
  table: {
    caption: (nodes) =>
      `${nodes === 1 ? "1 Knoten" : `${nodes.toLocaleString("de")} Knoten`} des Bildes, die mit den meisten Verbindungen zuerst`,
    name: "Name",
    kind: "Art",
    connections: "Verbindungen",
    joined: "Verbunden mit",
    more: (number) => `${number} weitere`,
    toRow: (name) => `Zur Zeile von ${name}`,
    pages: "Seiten der Tabelle",
    page: (page, of) => `Seite ${page} von ${of}`,
    earlier: "Zurück",
    later: "Weiter",
    empty: "Das Bild ist leer, also auch seine Tabelle.",
  },
  export: {
    title: "Ausgeben",
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
  },
  hints: {
    title: "So liest man diese Seite",
    list: "Beginnen Sie hier: Umstrittenes steht zuerst.",
    graph: "Das Bild zeigt, wer was sagt. Klicken Sie auf einen Punkt oder eine Linie.",
    read: "Hier stehen die genauen Worte, auf denen es beruht.",
    close: "Diesen Hinweis schließen",
    closeAll: "Alle Hinweise schließen",
    again: "Die Hinweise wieder zeigen",
  },
};
