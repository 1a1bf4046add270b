import type { StandingsTexts } from "../en/standings.ts";

export const standings: StandingsTexts = {
  standings: {
    contested: { label: "umstritten", meaning: "die einen sagen es, andere widersprechen" },
    affirmed: { label: "bejaht", meaning: "jemand sagt es, und niemand hier widerspricht" },
    denied: { label: "verneint", meaning: "jemand widerspricht, und niemand hier sagt es" },
    open: { label: "offen", meaning: "niemand hier nimmt Partei" },
    withdrawn: { label: "zurückgenommen", meaning: "alle, die es sagten, nahmen es zurück" },
  },
  states: {
    accepted: { label: "angenommene Aussagen", meaning: "wofür ein Mensch einsteht" },
    proposed: {
      label: "Vorschläge",
      meaning: "von einem Programm gelesen, noch von niemandem angenommen",
    },
    any: {
      label: "beides, Vorschläge abgesetzt",
      meaning: "Vorschläge neben dem Angenommenen, nirgends mitgezählt",
    },
  },
};
