import type { PagesTexts } from "../en/pages.ts";

export const pages: PagesTexts = {
  toStart: "Zum Anfang",
};
