import type { StandingNumbers } from "../../model/standing.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";

/** "contested", with what that means. */
export function standingBadge({ texts }: Voice, { standing }: Pick<StandingNumbers, "standing">): Html {
  const { label, meaning } = texts.vocabulary.standings[standing];
  return html`<span class="standing standing-${standing}" title="${meaning}">${label}</span>`;
}
