import type { FiltersTexts } from "../en/filters.ts";

export const filters: FiltersTexts = {
  names: {
    by: { label: "Gesagt von", all: "irgendwem" },
    org: { label: "Gesagt von Leuten von", all: "irgendeiner Organisation" },
    about: { label: "Über", all: "irgendetwas" },
    against: { label: "Gegen", all: "irgendwen" },
    outlet: { label: "Veröffentlicht von", all: "irgendwem" },
    document: { label: "Im Dokument", all: "irgendeinem" },
  },
  typeAName: "Namen eingeben",
  days: { title: "Wann", from: "Erster Tag", to: "Letzter Tag" },
  depth: {
    title: "Über wie viele andere",
    any: "beliebig viele",
    most: (most) =>
      most === 0 ? "nur aus erster Hand" : `höchstens ${most === 1 ? "einen" : "zwei"} dazwischen`,
  },
  show: "Zeigen",
  side: "Seite",
  claimsThatAre: "Behauptungen",
  oneSpeaker: "beruhen auf einer einzigen Stimme",
  accusations: "Vorwürfe",
  unanswered: "ohne Antwort",
  unansweredMeaning: "niemand, dem der Vorwurf gilt oder der für ihn spricht, sagt hier etwas dazu",
  acts: "Was sie tun",
  inThePicture: "Im Bild",
  ownVoice: "die eigene Stimme des Mediums",
  showFound: (words) => `${words} zeigen`,
};
