import type { WordsTexts } from "../en/words.ts";

export const words: WordsTexts = {
  speaker: { one: "Stimme", many: "Stimmen" },
  statement: { one: "Aussage", many: "Aussagen" },
  outlet: { one: "Medium", many: "Medien" },
  proposal: { one: "Vorschlag", many: "Vorschläge" },
  sides: {
    for: { one: "sagt es", many: "sagen es" },
    against: { one: "widerspricht", many: "widersprechen" },
    open: { one: "nimmt nicht Partei", many: "nehmen nicht Partei" },
  },
  proposed: { title: "Vorschlag", sure: (percent) => `zu ${percent}\u00A0% sicher` },
  nobodyTakesASide: "Niemand hier nimmt Partei.",
  formerly: (role) => `früher ${role}`,
  positions: (start, end) => `Zeichen ${start}–${end}`,
  through: (links) => `Über ${links.join(", und das über ")}`,
  modes: { quoted: "wörtlich", paraphrased: "sinngemäß", mixed: "teils wörtlich" },
  certainties: {
    certain: "Als sicher hingestellt.",
    probable: "Als wahrscheinlich hingestellt.",
    possible: "Als möglich hingestellt.",
    unstated: "",
  },
  quotedBy: (mode, outlet) => (outlet === undefined ? mode : `${mode} wiedergegeben von ${outlet}`),
  reportedIn: (place) => `berichtet in ${place} (Wortlaut nicht übernommen)`,
  retoldIn: (title) => `nacherzählt in ${title}`,
  notAccepted: (proposal) => `(${proposal}, nicht angenommen)`,
  quoted: (said) => `„${said}“`,
};
