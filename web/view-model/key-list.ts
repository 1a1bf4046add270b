/** What single keys do anywhere outside a field, by the name of what they do. The first key is the one to learn. */
export const KEYS = {
  search: ["/"],
  nextContested: ["d"],
  previousContested: ["D"],
  versus: ["v"],
  path: ["p"],
  focus: ["f"],
  neighbours: ["n"],
  group: ["g"],
  table: ["t"],
  undo: ["u"],
  redo: ["U"],
  keys: ["?"],
  leave: ["Escape"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeyAction = keyof typeof KEYS;

/** The same with the control or command key held, as editors have it. */
export const CONTROL_KEYS = {
  undo: ["z"],
  redo: ["Z", "y"],
} as const satisfies Readonly<Partial<Record<KeyAction, readonly string[]>>>;

/** What keys do while the picture has the focus. */
export const PICTURE_KEYS = {
  walk: ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"],
  walkEdges: ["[", "]"],
  select: ["Enter"],
  zoom: ["+", "-"],
  whole: ["0"],
  release: ["Escape"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PictureKeyAction = keyof typeof PICTURE_KEYS;
