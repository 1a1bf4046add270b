import type { DocsTexts } from "../en/docs.ts";

export const docs: DocsTexts = {
  title: "Fragen und API",
  description: "Was die Wörter bedeuten und wie man den Graphen fragt.",
  words: "Die Wörter",
  model: [
    "Eine ",
    " (ein Mensch oder eine Organisation) macht eine ",
    ". Die Aussage behauptet, bestreitet oder beschuldigt: sie nimmt Stellung zu einer ",
    ". Sie steht in einem ",
    ", und der ",
    " sind genau die Worte dort.",
  ],
  modelWords: ["Stimme", "Aussage", "Behauptung", "Dokument", "Beleg"],
  acts: "Arten zu sprechen",
  standings: "Stand einer Behauptung",
  asking: "Fragen über die Adresse",
  askingIntro:
    "Die Beispiele fragen den Datensatz, der mit Hearsay kommt. Ein Parameter nimmt eine Kennung oder einen Namen, groß oder klein geschrieben. Zweimal gesetzt bedeutet er „oder“; verschiedene Parameter bedeuten „und“. Antworten kommen als JSON; format=csv, gexf oder graphml an einer Liste gibt sie als Datei.",
  examples: {
    about: "Was sagt Armenien über Aserbaidschan?",
    denies: "Wer bestreitet eine ethnische Säuberung?",
    contested: "Welche Behauptungen sind umstritten?",
    through: "Was behauptet Aserbaidschan durch seine Leute?",
    single: "Was hängt an einer einzigen Stimme?",
    relations: "Wie stehen Russland und Armenien zueinander?",
    unverified: "Wer konnte was nicht prüfen?",
  },
  commandLine: "Auf der Befehlszeile lauten dieselben Fragen",
  embedding: "In einer anderen Seite zeigen",
  embeddingIntro:
    "Der Überblick und die Seite einer Behauptung dürfen im Rahmen jeder anderen Seite stehen, ohne Kopf und Fuß:",
  twins: "Seiten als Daten",
  twinsIntro:
    "Jede Seite gibt es auch als Daten: die Adresse endet dann auf .json, .csv, .gexf, .graphml oder .svg. Was der Überblick zeigt, steht unter /graph mit denselben Parametern:",
  everyAddress: "Alle Adressen",
  inEnglish: "Diese Übersicht ist auf Englisch.",
  openapi: "OpenAPI-Beschreibung",
  schema: "JSON-Schema eines Datensatzes",
  columns: ["Adresse", "Antwort", "Parameter"],
};
