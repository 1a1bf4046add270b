import { texts } from "../state/texts.ts";

/** Where nothing can be drawn the page says so, once, and goes on without. */
export function NoPicture() {
  return <p class="no-picture">{texts().picture.painter.none}</p>;
}
