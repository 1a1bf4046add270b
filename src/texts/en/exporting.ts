/** Files and links to take away. */
export interface ExportTexts {
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
}

export const exporting: ExportTexts = {
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
};
