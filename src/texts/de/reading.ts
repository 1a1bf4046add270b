import type { ReadingTexts } from "../en/reading.ts";

export const reading: ReadingTexts = {
  title: "Belege",
};
