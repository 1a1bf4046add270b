/** Both sides of a claim next to each other, and accusations that nobody answers. */
export interface VersusTexts {
  readonly title: string;
  /** The link to this view. */
  readonly show: string;
  readonly steps: string;
  readonly place: (index: string, total: string) => string;
  readonly notContested: string;
  readonly previous: string;
  readonly next: string;
  readonly asPage: string;
  readonly nothingContested: string;
  readonly noDate: string;
  readonly said: (date: string) => string;
  readonly published: (date: string) => string;
  readonly opposite: string;
  readonly unansweredMeaning: string;
  readonly noAnswer: string;
  readonly copyBoth: string;
}

export const versus: VersusTexts = {
  title: "Both sides",
  show: "Both sides next to each other",
  steps: "From claim to claim",
  place: (index, total) => `Contested claim ${index} of ${total}`,
  notContested: "Not contested here",
  previous: "Previous contested claim",
  next: "Next contested claim",
  asPage: "As a page of its own",
  nothingContested: "No claim here is contested.",
  noDate: "No date given",
  said: (date) => `Said on ${date}`,
  published: (date) => `Published on ${date}`,
  opposite: "Claims that contradict it",
  unansweredMeaning: "No answer here means: none in these documents. There may be one elsewhere.",
  noAnswer: "No answer here",
  copyBoth: "Copy both sides",
};
