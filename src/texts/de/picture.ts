import type { PictureTexts } from "../en/picture.ts";

export const picture: PictureTexts = {
  title: "Bild",
  how: "Bild davon, wer was sagt. Pfeiltasten gehen von Knoten zu Knoten, Eingabe wählt aus, Escape verlässt das Bild. Die Listen enthalten dasselbe.",
  views: { label: "Wie viel das Bild zeigt", simple: "Sprecher und Behauptungen", full: "Alles" },
  zoom: { label: "Vergrößerung", in: "Näher", out: "Weiter weg", fit: "Das ganze Bild" },
  drawn: (drawn, all) => `${drawn} von ${all} Knoten`,
  proposal: "Vorschlag",
  accused: "beschuldigt",
  legend: {
    label: "Legende",
    claim: "Behauptung, im Ring ihre Seiten",
    hollow: (word) => `hohl: ${word}, nicht angenommen`,
    ground: "gehören zusammen",
  },
  painter: {
    names: { sigma: "WebGL", canvas: "einfache Zeichenfläche" },
    why: {
      asked: "wie gewählt",
      fast: "",
      noWebgl: "dieser Browser hat kein WebGL",
      software: "WebGL wäre hier langsam",
      lost: "das Gerät hat WebGL entzogen",
      slow: "WebGL war hier langsam",
    },
    change: { sigma: "WebGL verwenden", canvas: "Einfache Zeichenfläche verwenden" },
    none: "Dieser Browser kann das Bild nicht zeichnen. Nichts geht verloren: Die Listen enthalten alles, was das Bild zeigen würde, und jede Behauptung, jeder Sprecher und jede Aussage darin führt zu ihren Belegen.",
  },
  file: {
    title: "Wer was sagt",
    name: "hearsay-bild",
    description: (nodes, lines) =>
      `Ein Bild davon, wer was sagt, mit ${nodes} und ${lines}. Linien sagen, wer es so sagt, wer es anders sagt, wer keine Seite nimmt und wer Worte anderer weitergibt.`,
    nodes: { one: "Knoten", many: "Knoten" },
    lines: { one: "Linie", many: "Linien" },
    filters: "Nur was durchkommt",
    revision: (rev) => `Fassung ${rev}`,
    note: "Hearsay zeigt, wer was sagt. Es sagt nie, was wahr ist.",
    working: "Die Bilddatei wird erstellt",
    done: (name) => `${name} gespeichert`,
    failed: "Die Bilddatei konnte nicht erstellt werden. Bitte noch einmal versuchen oder das SVG nehmen.",
  },
};
