import type { PictureTexts } from "../en/picture.ts";

export const picture: PictureTexts = {
  title: "Bild",
};
