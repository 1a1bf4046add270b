/** The picture, its controls, its legend, and the same as a file. */
export interface PictureTexts {
  readonly title: string;
  /** What a screen reader is told of the surface. */
  readonly how: string;
  readonly views: { readonly label: string; readonly simple: string; readonly full: string };
  readonly zoom: { readonly label: string; readonly in: string; readonly out: string; readonly fit: string };
  readonly drawn: (drawn: string, all: string) => string;
  /** A line that marks who is accused. */
  readonly accused: string;
  /** What has not been accepted is called. */
  readonly proposal: string;
  readonly legend: {
    readonly label: string;
    readonly claim: string;
    readonly hollow: (word: string) => string;
    readonly ground: string;
  };
  readonly painter: {
    readonly names: { readonly sigma: string; readonly canvas: string };
    /** Why the simpler way of drawing is on; empty where nothing need be said. */
    readonly why: Readonly<Record<"asked" | "fast" | "noWebgl" | "software" | "lost" | "slow", string>>;
    readonly change: { readonly sigma: string; readonly canvas: string };
    readonly none: string;
  };
  readonly file: {
    readonly title: string;
    readonly name: string;
    readonly description: (nodes: string, lines: string) => string;
    readonly nodes: { readonly one: string; readonly many: string };
    readonly lines: { readonly one: string; readonly many: string };
    readonly filters: string;
    readonly revision: (rev: string) => string;
    /** What every file says at its end. */
    readonly note: string;
    readonly working: string;
    readonly done: (name: string) => string;
    readonly failed: string;
  };
}

export const picture: PictureTexts = {
  title: "Picture",
  how: "Picture of who says what. Arrow keys walk from node to node, Enter selects, Escape leaves. The lists hold the same.",
  views: { label: "How much the picture shows", simple: "Speakers and claims", full: "Everything" },
  zoom: { label: "Zoom", in: "Nearer", out: "Farther", fit: "The whole picture" },
  drawn: (drawn, all) => `${drawn} of ${all} nodes`,
  proposal: "proposal",
  accused: "accused",
  legend: {
    label: "Legend",
    claim: "claim, ringed by its sides",
    hollow: (word) => `hollow: ${word}, not accepted`,
    ground: "belong together",
  },
  painter: {
    names: { sigma: "WebGL", canvas: "plain canvas" },
    why: {
      asked: "as you chose",
      fast: "",
      noWebgl: "this browser has no WebGL",
      software: "WebGL would be slow here",
      lost: "the device took WebGL away",
      slow: "WebGL was slow here",
    },
    change: { sigma: "Use WebGL", canvas: "Use the plain canvas" },
    none: "This browser cannot draw the picture. Nothing is lost: the lists hold everything that the picture would show, and every claim, speaker and statement in them opens its evidence.",
  },
  file: {
    title: "Who says what",
    name: "hearsay-picture",
    description: (nodes, lines) =>
      `A picture of who says what, with ${nodes} and ${lines}. Lines say who says so, who says otherwise, who takes no side and who passes on another's words.`,
    nodes: { one: "node", many: "nodes" },
    lines: { one: "line", many: "lines" },
    filters: "Only what passes",
    revision: (rev) => `Revision ${rev}`,
    note: "Hearsay shows who says what. It never says what is true.",
    working: "Making the picture file",
    done: (name) => `Saved ${name}`,
    failed: "The picture file could not be made. Try again, or take the SVG.",
  },
};
