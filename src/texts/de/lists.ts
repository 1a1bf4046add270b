import type { ListsTexts } from "../en/lists.ts";

export const lists: ListsTexts = {
  title: "Listen",
  claims: "Behauptungen",
  speakers: "Sprecher",
  statements: "Aussagen",
  loading: "Wird geladen …",
  empty: "Hier ist noch nichts.",
  noneAccepted: "Noch ist nichts angenommen.",
  showWaiting: (waiting) => `${waiting} zeigen`,
  nothingPasses: "Nichts hier passt zu den Filtern.",
  showEverything: "Alles zeigen",
  more: "Mehr zeigen",
  rowsOf: (rows, total) => `${rows} von ${total}`,
  contradicted: "widersprochen",
  byAnotherClaim: "durch eine andere Behauptung",
  who: {
    for: "sagt es",
    against: "widerspricht",
    open: "nimmt nicht Partei",
    relay: "weitergegeben",
  },
  others: (number) => `${number} andere`,
  organizations: "Organisationen und Gruppen",
  people: "Personen",
  inProposalsOnly: "Nur in Vorschlägen",
  silent: "Erwähnt, aber hier ohne eigene Worte",
  until: (date) => `(bis ${date})`,
  saysNothing: "sagt hier nichts",
  inTextOrder: "In der Reihenfolge des Textes",
  proposals: "Vorschläge",
  and: "… und",
  moreInList: (number) => `${number} weitere in der Liste`,
  nobodyAccepted: (isOne) =>
    isOne
      ? ", von einem Programm gelesen. Niemand hat ihn bisher angenommen; nichts hier zählt ihn mit."
      : ", von einem Programm gelesen. Niemand hat sie bisher angenommen; nichts hier zählt sie mit.",
  countedNowhere: (meaning) => `${meaning}, und nirgends mitgezählt.`,
  waiting: (proposals, documents) =>
    `${proposals} aus ${documents === 1 ? "1 Dokument" : `${documents} Dokumenten`}`,
};
