import { choosePainter, painterChoice, webglIsThere, painterState } from "../state/painter-choice.ts";
import { pageTexts } from "../state/texts.ts";

/** Which painter is on where that is not the usual one, why, and how to take the other. */
export function PainterNote() {
  const { name, reason } = painterChoice.value;
  if (painterState.value === "none" || reason === "fast") return null;
  const { names, why, change } = pageTexts().picture.painter;
  const other = name === "sigma" ? "canvas" : "sigma";
  return (
    <p class="painter-note">
      {names[name]}: {why[reason]}
      {webglIsThere && reason !== "lost" && (
        <button type="button" onClick={() => choosePainter(other)}>
          {change[other]}
        </button>
      )}
    </p>
  );
}
