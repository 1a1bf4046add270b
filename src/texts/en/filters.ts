/** The panel in which filters are set. */
export interface FiltersTexts {
  readonly names: Readonly<
    Record<"by" | "org" | "about" | "against" | "outlet" | "document", { label: string; all: string }>
  >;
  readonly typeAName: string;
  readonly days: { readonly title: string; readonly from: string; readonly to: string };
  readonly depth: { readonly title: string; readonly any: string; readonly most: (most: number) => string };
  readonly show: string;
  readonly side: string;
  readonly claimsThatAre: string;
  readonly oneSpeaker: string;
  readonly accusations: string;
  readonly unanswered: string;
  readonly unansweredMeaning: string;
  readonly acts: string;
  readonly inThePicture: string;
  readonly ownVoice: string;
  readonly showFound: (words: string) => string;
}

export const filters: FiltersTexts = {
  names: {
    by: { label: "Said by", all: "anybody" },
    org: { label: "Said by people of", all: "any organisation" },
    about: { label: "About", all: "anything" },
    against: { label: "Aimed at", all: "anybody" },
    outlet: { label: "Published by", all: "anybody" },
    document: { label: "In the document", all: "any document" },
  },
  typeAName: "Type a name",
  days: { title: "When", from: "First day", to: "Last day" },
  depth: {
    title: "At how many removes",
    any: "any number",
    most: (most) => (most === 0 ? "first hand only" : `at most ${most === 1 ? "one" : "two"} in between`),
  },
  show: "Show",
  side: "Side",
  claimsThatAre: "Claims that are",
  oneSpeaker: "resting on one speaker",
  accusations: "Accusations",
  unanswered: "without an answer",
  unansweredMeaning: "nobody who is accused, or speaks for them, says anything to it here",
  acts: "What they do",
  inThePicture: "In the picture",
  ownVoice: "the publisher's own voice",
  showFound: (words) => `Show ${words}`,
};
