import type { ComponentChildren } from "preact";
import { selectHref } from "../state/selecting.ts";

interface PanelHeadProps {
  /** What kind of thing it is: "claim", "person". */
  readonly kicker: ComponentChildren;
  readonly title: ComponentChildren;
  readonly titleClass?: string;
}

export function PanelHead({ kicker, title, titleClass = "" }: PanelHeadProps) {
  return (
    <header class="panel-head">
      <p class="kicker">{kicker}</p>
      <h3 class={`panel-title ${titleClass}`} id="panel-title">
        <bdi>{title}</bdi>
      </h3>
      <a class="close" href={selectHref(undefined)} aria-label="Close, back to the start">
        ×
      </a>
    </header>
  );
}
