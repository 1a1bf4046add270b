import type { TimelineTexts } from "../en/timeline.ts";

const said = (number: number): string => number.toLocaleString("de");
const statements = (number: number): string => (number === 1 ? "1 Aussage" : `${said(number)} Aussagen`);

export const timeline: TimelineTexts = {
  title: "Wann es gesagt wurde",
  first: "Erster Tag",
  last: "Letzter Tag",
  period: (day, number) => `${day}: ${statements(number)}`,
  all: (from, to, number) => `${from} bis ${to}: ${statements(number)}`,
  range: (from, to, number, all) => `${from} bis ${to}: ${said(number)} von ${statements(all)}`,
  onlyOne: (day, number) => `${number === 1 ? "Die eine Aussage" : `Alle ${said(number)} Aussagen`}: ${day}`,
  undated: (number) => `${said(number)} ohne Datum`,
  whole: "Alle Tage",
  sides: {
    for: "sagen, dass es so ist",
    against: "sagen etwas anderes",
    open: "nehmen nicht Partei",
    relay: "geben es weiter",
  },
};
