/** The keys of the explorer and what they do; the names are those of web/view-model/key-list.ts. */
export interface KeysTexts {
  readonly title: string;
  readonly anywhere: string;
  readonly inThePicture: string;
  readonly close: string;
  readonly or: string;
  /** What is printed on a key whose own name is none. */
  readonly caps: Readonly<Record<string, string>>;
  readonly control: string;
  readonly does: Readonly<
    Record<
      | "search"
      | "nextContested"
      | "previousContested"
      | "versus"
      | "path"
      | "focus"
      | "neighbours"
      | "group"
      | "table"
      | "undo"
      | "redo"
      | "keys"
      | "leave",
      string
    >
  >;
  readonly picture: Readonly<Record<"walk" | "walkEdges" | "select" | "zoom" | "whole" | "release", string>>;
  /** What the live region says of what a key did. */
  readonly said: {
    readonly focus: (name: string, steps: number) => string;
    readonly noFocus: string;
    readonly allThere: string;
    readonly grouped: Readonly<Record<"none" | "organization" | "community", string>>;
    readonly selectFirst: string;
    readonly undone: string;
    readonly redone: string;
    readonly nothingToUndo: string;
    readonly nothingToRedo: string;
    /** An edge, walked to by key: first node, what the line says, second node. */
    readonly edge: (from: string, word: string, to: string) => string;
  };
}

export const keys: KeysTexts = {
  title: "Keys",
  anywhere: "Anywhere",
  inThePicture: "In the picture",
  close: "Close",
  or: "or",
  caps: {
    Escape: "Esc",
    Enter: "Enter",
    ArrowLeft: "Left",
    ArrowUp: "Up",
    ArrowRight: "Right",
    ArrowDown: "Down",
    "-": "−",
    D: "Shift D",
    U: "Shift U",
    Z: "Shift Z",
  },
  control: "Ctrl",
  does: {
    search: "search",
    nextContested: "next contested claim",
    previousContested: "previous contested claim",
    versus: "both sides next to each other, and back",
    path: "the ways between two, and back",
    focus: "only what stands around the selection: one step, two, all",
    neighbours: "in an overview, the neighbours of the selection, and without them",
    group: "group by organisation, by who speaks of the same, not at all",
    table: "the picture as a table, and back",
    undo: "undo the last change of the view",
    redo: "redo it",
    keys: "these keys",
    leave: "close, back to the start",
  },
  picture: {
    walk: "nearest node in that direction",
    walkEdges: "the lines of that node, one after the other",
    select: "select what the keys are on",
    zoom: "nearer, farther",
    whole: "the whole picture",
    release: "take the selection away",
  },
  said: {
    focus: (name, steps) => `Only what stands ${steps === 1 ? "one step" : `${steps} steps`} around ${name}`,
    noFocus: "Everything again",
    allThere: "Everything is in the picture already.",
    grouped: {
      none: "Not grouped",
      organization: "Grouped by organisation",
      community: "Grouped by who speaks of the same",
    },
    selectFirst: "Select something first.",
    undone: "Undone",
    redone: "Redone",
    nothingToUndo: "There is nothing to undo.",
    nothingToRedo: "There is nothing to redo.",
    edge: (from, word, to) => `${from}: ${word}: ${to}`,
  },
};
