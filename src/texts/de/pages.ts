import type { PagesTexts } from "../en/pages.ts";

export const pages: PagesTexts = {
  tagline: "Wer was gesagt hat, wer es bestreitet und woher wir das wissen.",
  skip: "Zum Inhalt springen",
  site: "Seiten",
  nav: {
    explorer: "Überblick",
    claims: "Behauptungen",
    agents: "Stimmen",
    statements: "Aussagen",
    documents: "Dokumente",
    timeline: "Verlauf",
    relations: "Vergleich",
    docs: "Fragen und API",
  },
  search: "Namen, Behauptungen, Wörter suchen",
  searchHint: "Suchen",
  searchButton: "Suchen",
  language: "Sprache",
  creed:
    "Hearsay sagt nie, was wahr ist. Es sagt, wer es sagt, mit welchen Worten, über wen es zu uns kam und wer widerspricht.",
  asData: "Diese Seite als Daten:",
  picture: "Bild",
  fullView: "Hearsay: die ganze Ansicht",
  toStart: "Zum Anfang",
  inExplorer: "Im Überblick zeigen",
  next: "Nächste Seite",
  toFirst: "Erste Seite",
  needsScripts:
    "Der Überblick mit seinem Bild braucht Skripte. Alles darin lässt sich hier auch ohne sie lesen:",
  home: {
    title: "Hearsay: wer was gesagt hat, wer es bestreitet und woher wir das wissen",
    claim: { one: "Behauptung", many: "Behauptungen" },
    nothing: "Hier ist noch nichts: hearsay import DATEI nimmt einen Datensatz auf.",
    waiting: (proposals, documents, isOne) =>
      `Noch ist nichts angenommen; ${proposals} aus ${documents} ${isOne ? "wartet" : "warten"} auf Durchsicht.`,
    spread: (speakers, statements, claims) => `${statements} zu ${claims}, von ${speakers}`,
    nobodyContradicts: "niemand widerspricht",
    contested: (number, isOne) => `${number} ${isOne ? "Behauptung ist" : "Behauptungen sind"} umstritten`,
    document: { one: "Dokument", many: "Dokumenten" },
    otherDocument: { one: "weiteres Dokument", many: "weitere Dokumente" },
    from: "Quelle:",
    see: (proposals) => `${proposals} ansehen`,
    proposalIn: "in",
    contestedTitle: "Umstritten: wer es sagt und wer widerspricht",
    allContested: (number) => `Alle ${number} umstrittenen Behauptungen`,
    unanswered: "Vorwürfe ohne Antwort",
    unansweredMeaning:
      "Wer hier beschuldigt wird, äußert sich in diesen Dokumenten nicht dazu. Anderswo mag es eine Antwort geben.",
    ask: "Fragen",
    questions: {
      sayAbout: (one, other) => `Was sagt ${one} über ${other}?`,
      relate: (one, other) => `Wie stehen ${one} und ${other} zueinander?`,
      throughOfficials: (name) => `Was behauptet ${name} durch seine Leute?`,
      whoDenies: "Wer bestreitet was oder widerspricht?",
      oneSpeaker: "Welche Behauptungen hängen an einer einzigen Stimme?",
      notVerified: "Wer konnte was nicht prüfen?",
    },
    asked: "Diese Adresse zeigt einen Ausschnitt",
    askedStatements: "Die Aussagen darin",
    askedClaims: "Die Behauptungen darin",
    askedRelations: "Die beiden im Vergleich",
    nothingChosen: (id) =>
      `Unter der Kennung ${id} gibt es hier nichts. Vielleicht wurde es zusammengelegt oder herausgenommen.`,
  },
  proposal: {
    countedNowhere:
      "Alle wurden von einem Programm gelesen und noch von niemandem angenommen. Auf dieser Seite zählen sie nirgends mit.",
  },
  mistake: {
    notFound: "Nicht gefunden",
    notFoundHint:
      "Vielleicht wurde es zusammengelegt oder herausgenommen, oder die Adresse ist abgeschnitten oder falsch geschrieben.",
    badCall: "Die Anfrage ist nicht zu verstehen",
    badCallHint: "Etwas in der Adresse lässt sich nicht lesen.",
    badMethod: "So nicht erlaubt",
    refused: "Das geht nicht",
    ours: "Hier ist etwas schiefgegangen",
    oursHint:
      "Der Fehler liegt bei uns und ist notiert. Versuchen Sie es noch einmal, oder gehen Sie zum Anfang zurück.",
    noPage: (path) =>
      `Unter ${path} gibt es keine Seite. Vielleicht ist die Adresse abgeschnitten oder falsch geschrieben.`,
    brokenAddress:
      "Diese Adresse ist beschädigt: ein Teil lässt sich nicht lesen. Gehen Sie zum Anfang zurück.",
    onlyGet: (method) => `Seiten werden mit GET gelesen; ${method} bewirkt hier nichts.`,
    without: (parameter) => `Noch einmal ohne ${parameter} fragen`,
    tooLong: "Diese Adresse ist zu lang. Fragen Sie nach weniger auf einmal.",
  },
};
