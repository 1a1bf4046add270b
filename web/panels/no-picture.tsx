import { pageTexts } from "../state/texts.ts";

/** Where nothing can be drawn the page says so, once, and goes on without. */
export function NoPicture() {
  return <p class="no-picture">{pageTexts().picture.painter.none}</p>;
}
