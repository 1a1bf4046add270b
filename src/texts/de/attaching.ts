import type { AttachingTexts } from "../en/attaching.ts";

export const attaching: AttachingTexts = {
  attach: "Der Wortlaut des Verlags ist hier nicht übernommen. Wer den Artikel hat, kann ihn hier lesen:",
  choose: "Textdatei wählen …",
  local: "oder die Datei hier ablegen. Sie bleibt in diesem Browser und wird nirgendwohin gesendet.",
  onTheServer: "Für alle, die diesen Server nutzen:",
  dropHere: "Den Text eines Artikels hier ablegen",
  reading: "Der Text wird verglichen …",
  fits: (title) => `Der Text passt: ${title}. Der Wortlaut wird nur in diesem Browser gezeigt.`,
  shownHere: "Aus Ihrer Datei, nur in diesem Browser gezeigt.",
  takeAway: "Den Text wieder entfernen",
  fitsNone: (file) => `„${file}“ ist keiner der Artikel, deren Wortlaut hier fehlt.`,
  doesNotFit: (file) => `„${file}“ ist nicht der Text, in dem die Stellen hier gezählt sind.`,
  whatToDo:
    "Nehmen Sie den Artikel, wie er erschien, als reinen Text von der Überschrift bis zum letzten Satz und unverändert, und versuchen Sie es noch einmal.",
  tooLarge: (file) => `„${file}“ ist zu groß für einen Artikel.`,
  noText: (file) =>
    `„${file}“ ist kein reiner Text. Speichern Sie den Artikel als .txt-Datei und versuchen Sie es noch einmal.`,
  nothingWithheld: (file) => `„${file}“ wird nicht gebraucht: alle Texte hier sind schon lesbar.`,
  aRecord: (file, statements) => `„${file}“ ist ein eigener Datensatz mit ${statements}.`,
  importIt: "Diese Seite liest nur. Der Datensatz kommt über die Befehlszeile hinein:",
  close: "Schließen",
};
