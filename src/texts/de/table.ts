import type { TableTexts } from "../en/table.ts";

export const table: TableTexts = {
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
};
