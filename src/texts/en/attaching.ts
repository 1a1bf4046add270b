/** Withheld words, and how whoever has the article puts its text beside the record. */
export interface AttachingTexts {
  readonly attach: string;
  readonly choose: string;
  readonly local: string;
  /** What stands around the command for the terminal. */
  readonly onTheServer: string;
  readonly dropHere: string;
  readonly reading: string;
  readonly fits: (title: string) => string;
  readonly shownHere: string;
  readonly takeAway: string;
  readonly fitsNone: (file: string) => string;
  readonly doesNotFit: (file: string) => string;
  readonly whatToDo: string;
  readonly tooLarge: (file: string) => string;
  readonly noText: (file: string) => string;
  readonly nothingWithheld: (file: string) => string;
  readonly aRecord: (file: string, statements: string) => string;
  readonly importIt: string;
  readonly close: string;
}

export const attaching: AttachingTexts = {
  attach: "The publisher's words are not copied here. Whoever has the article can read them in place:",
  choose: "Choose its text file…",
  local: "or drop the file here. It stays in this browser and is sent nowhere.",
  onTheServer: "For everybody who uses this server:",
  dropHere: "Drop the text of an article here",
  reading: "Comparing the text…",
  fits: (title) => `The text fits: ${title}. Its words are shown here, in this browser only.`,
  shownHere: "Shown from your file, in this browser only.",
  takeAway: "Take the text away",
  fitsNone: (file) => `“${file}” is none of the articles whose words are withheld here.`,
  doesNotFit: (file) => `“${file}” is not the text that the positions here count in.`,
  whatToDo:
    "Use the article as it was published, as plain text from its headline to its last sentence, with nothing changed, then try again.",
  tooLarge: (file) => `“${file}” is too large to be an article.`,
  noText: (file) => `“${file}” is no plain text. Save the article as a .txt file, then try again.`,
  nothingWithheld: (file) => `“${file}” is not needed: every text here can be read already.`,
  aRecord: (file, statements) => `“${file}” is a record of its own, with ${statements}.`,
  importIt: "This page only reads. Put the record in on the command line:",
  close: "Close",
};
