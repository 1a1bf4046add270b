/** What stands around the lists, the picture and the words: search, filters, time line, keys, hints, messages. */
export interface FrameTexts {
  readonly search: string;
}

export const frame: FrameTexts = {
  search: "Search names, claims, words",
};
