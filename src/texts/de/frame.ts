import type { FrameTexts } from "../en/frame.ts";

const many = (one: string, more: string, dative: string) => (number: number, of?: number) => {
  if (of === undefined) return `${number.toLocaleString("de")} ${number === 1 ? one : more}`;
  return `${number.toLocaleString("de")} von ${of.toLocaleString("de")} ${of === 1 ? one : dative}`;
};

export const frame: FrameTexts = {
  title: "Hearsay: wer was sagte, wer es bestritt, und woher wir es wissen",
  windowTitle: (name) => `${name} · Hearsay`,
  selected: (kind, name) => `Gewählt: ${kind === "" ? "" : `${kind}, `}${name}`,
  compare: "Zwei vergleichen",
  keysButton: "Tasten",
  export: "Ausgeben",
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
  copied: "Kopiert",
  copyByHand: "Von Hand kopieren",
  working: "In Arbeit",
  loading: {
    graph: "Das Bild wird geladen",
    lists: "Die Listen werden geladen",
    filters: "Gesucht wird, was die Filter lassen",
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
