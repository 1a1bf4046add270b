import type { ClaimAnswer } from "../../queries/answers.ts";
import type { Stance } from "../../vocabulary/stances.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { plainNames } from "./name-link.ts";

/** "a, b, c", and how many others stand on that side of a claim. */
export function sideNames(
  { texts: { grammar, lists } }: Voice,
  { sides, more }: Pick<ClaimAnswer, "sides" | "more">,
  side: Stance,
): Html {
  return more[side] === 0
    ? plainNames(sides[side])
    : html`${plainNames(sides[side])} ${lists.and} ${lists.others(grammar.number(more[side]))}`;
}
