import type { FrameTexts } from "../en/frame.ts";

export const frame: FrameTexts = {
  search: "Namen, Behauptungen, Wörter suchen",
};
