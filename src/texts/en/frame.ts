/** What stands around the lists, the picture and the words: tools, tabs, table, export, hints, messages. */
export interface FrameTexts {
  readonly title: string;
  readonly windowTitle: (name: string) => string;
  readonly selected: (kind: string, name: string) => string;
  readonly compare: string;
  readonly keysButton: string;
  readonly export: string;
  readonly undo: string;
  readonly redo: string;
  readonly otherLanguages: string;
  /** What the languages call themselves, by code. */
  readonly languages: Readonly<Record<string, string>>;
  readonly fullView: string;
  /** "53 statements", "3 of 53 statements". */
  readonly statements: (number: number, of?: number) => string;
  readonly proposals: (number: number, of?: number) => string;
  readonly parts: string;
  readonly panes: Readonly<Record<"evidence" | "answer" | "start" | "list" | "picture", string>>;
  readonly middle: string;
  readonly middles: Readonly<Record<"picture" | "versus" | "table", string>>;
  readonly copied: string;
  readonly copyByHand: string;
  readonly working: string;
  readonly loading: Readonly<Record<"graph" | "lists" | "filters", string>>;
  readonly hints: {
    readonly title: string;
    readonly list: string;
    readonly graph: string;
    readonly read: string;
    readonly close: string;
    readonly closeAll: string;
    readonly again: string;
  };
}

const many = (word: string) => (number: number, of?: number) => {
  const all = (of ?? number).toLocaleString("en-GB");
  const words = (of ?? number) === 1 ? `1 ${word}` : `${all} ${word}s`;
  return of === undefined ? words : `${number.toLocaleString("en-GB")} of ${words}`;
};

export const frame: FrameTexts = {
  title: "Hearsay: who said what, who denied it, and how we know",
  windowTitle: (name) => `${name} · Hearsay`,
  selected: (kind, name) => `Selected: ${kind === "" ? "" : `${kind}, `}${name}`,
  compare: "Compare two",
  keysButton: "Keys",
  export: "Export",
  undo: "Undo",
  redo: "Redo",
  otherLanguages: "Languages",
  languages: { en: "English", de: "Deutsch" },
  fullView: "Open the full view",
  statements: many("statement"),
  proposals: many("proposal"),
  parts: "Parts of the explorer",
  panes: { evidence: "Evidence", answer: "Answer", start: "Start", list: "List", picture: "Picture" },
  middle: "What the middle shows",
  middles: { picture: "Picture", versus: "Both sides", table: "Table" },
  copied: "Copied",
  copyByHand: "Copy this by hand",
  working: "Working",
  loading: {
    graph: "Loading the picture",
    lists: "Loading the lists",
    filters: "Looking for what passes the filters",
  },
  hints: {
    title: "How to read this page",
    list: "Begin here: claims on which people disagree come first.",
    graph: "The picture shows who says what. Click a point or a line.",
    read: "Here stand the very words that it rests on.",
    close: "Close this hint",
    closeAll: "Close all hints",
    again: "Show the hints again",
  },
};
