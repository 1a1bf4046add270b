import type { StartTexts } from "../en/start.ts";

export const start: StartTexts = {
  explorer: "Erkunden",
  tryAgain: "Noch einmal versuchen",
  stumbled:
    "Die Seite ist über einen eigenen Fehler gestolpert. Was hier steht, stimmt noch; laden Sie sie neu, um weiterzumachen.",
  loading: "Wird geladen …",
  evidence: "Belege",
  evidenceInFull: "Alle Belege",
  close: "Schließen, zurück zum Anfang",
};
