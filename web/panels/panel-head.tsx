import type { ComponentChildren } from "preact";

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
      <h1 class={`panel-title ${titleClass}`}>
        <bdi>{title}</bdi>
      </h1>
    </header>
  );
}
