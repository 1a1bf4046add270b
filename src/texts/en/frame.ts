/** What stands around the lists, the picture and the words: tools, tabs, table, export, hints, messages. */
export interface FrameTexts {
  readonly title: string;
  readonly explorer: string;
  readonly windowTitle: (name: string) => string;
  readonly selected: (kind: string, name: string) => string;
  readonly compare: string;
  readonly keysButton: string;
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
  readonly tryAgain: string;
  readonly stumbled: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly working: string;
  readonly loading: Readonly<Record<"graph" | "lists" | "filters", string>>;
  readonly table: {
    readonly caption: (nodes: number) => string;
    readonly name: string;
    readonly kind: string;
    readonly connections: string;
    readonly joined: string;
    readonly more: (number: number) => string;
    readonly toRow: (name: string) => string;
    readonly pages: string;
    readonly page: (page: number, of: number) => string;
    readonly earlier: string;
    readonly later: string;
    readonly empty: string;
  };
  readonly export: {
    readonly title: string;
    readonly everything: string;
    readonly filtered: string;
    readonly withProposals: string;
    readonly pageOnly: string;
    readonly view: string;
    readonly pictures: string;
    readonly files: string;
    readonly link: string;
    readonly copyLink: string;
    readonly copyEmbed: string;
    readonly print: string;
    readonly making: (name: string) => string;
    readonly failed: string;
    readonly uses: Readonly<
      Record<
        "svg" | "png" | "record" | "graphology" | "gexf" | "gexf12" | "graphml" | "csvNodes" | "csvEdges",
        { title: string; use: string }
      >
    >;
  };
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
  explorer: "Explorer",
  windowTitle: (name) => `${name} · Hearsay`,
  selected: (kind, name) => `Selected: ${kind === "" ? "" : `${kind}, `}${name}`,
  compare: "Compare two",
  keysButton: "Keys",
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
  tryAgain: "Try again",
  stumbled:
    "The explorer stumbled over a fault of its own. What stands on this page is still right; load it again to go on.",
  copied: "Copied",
  copyByHand: "Copy this by hand",
  working: "Working",
  loading: {
    graph: "Loading the picture",
    lists: "Loading the lists",
    filters: "Looking for what passes the filters",
  },
  table: {
    caption: (nodes) =>
      `${nodes === 1 ? "1 node" : `${nodes.toLocaleString("en-GB")} nodes`} of the picture, those with most connections first`,
    name: "Name",
    kind: "Kind",
    connections: "Connections",
    joined: "Connected with",
    more: (number) => `${number} more`,
    toRow: (name) => `To the row of ${name}`,
    pages: "Pages of the table",
    page: (page, of) => `Page ${page} of ${of}`,
    earlier: "Previous",
    later: "Next",
    empty: "The picture is empty, so is its table.",
  },
  export: {
    title: "Export",
    everything: "Everything in this graph.",
    filtered: "Only what passes the filters.",
    withProposals: "Proposals are in it, marked as such.",
    pageOnly:
      "The filters by standing, number of speakers and own voice are the page's: files hold the rest too.",
    view: "Link to this view",
    pictures: "The picture as shown",
    files: "The data behind it",
    link: "Link",
    copyLink: "Copy the link",
    copyEmbed: "Copy code for another page",
    print: "Print",
    making: (name) => `Making ${name}`,
    failed: "The file could not be made. Try again; if the picture is not in front, bring it there first.",
    uses: {
      svg: { title: "SVG", use: "for print, any size" },
      png: { title: "PNG", use: "for slides and pages" },
      record: { title: "Record (JSON)", use: "everything, lossless" },
      graphology: { title: "graphology JSON", use: "JavaScript" },
      gexf: { title: "GEXF 1.3", use: "Gephi" },
      gexf12: { title: "GEXF 1.2", use: "NetworkX, older programs" },
      graphml: { title: "GraphML", use: "yEd, igraph, NetworkX" },
      csvNodes: { title: "CSV of nodes", use: "spreadsheets" },
      csvEdges: { title: "CSV of edges", use: "spreadsheets" },
    },
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
