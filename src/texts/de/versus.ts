import type { VersusTexts } from "../en/versus.ts";

export const versus: VersusTexts = {
  title: "Beide Seiten",
  show: "Beide Seiten nebeneinander",
  steps: "Von Behauptung zu Behauptung",
  place: (index, total) => `Umstrittene Behauptung ${index} von ${total}`,
  notContested: "Hier nicht umstritten",
  previous: "Vorige umstrittene Behauptung",
  next: "Nächste umstrittene Behauptung",
  asPage: "Als eigene Seite",
  nothingContested: "Keine Behauptung hier ist umstritten.",
  noDate: "Ohne Datum",
  said: (date) => `Gesagt am ${date}`,
  published: (date) => `Veröffentlicht am ${date}`,
  opposite: "Behauptungen, die dagegen stehen",
  unansweredMeaning: "Keine Antwort hier heißt: keine in diesen Dokumenten. Anderswo kann es eine geben.",
  noAnswer: "Keine Antwort hier",
  copyBoth: "Beide Seiten kopieren",
};
