import type { ComponentChildren } from "preact";
import { START } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { hovered } from "../state/picture-state.ts";
import { selectHref } from "../state/selecting.ts";

interface ListLinkProps {
  readonly id: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** The link that fills a list item. Pointing at it lights the same thing in the picture. */
export function ListLink({ id, class: name, children }: ListLinkProps) {
  const light = (): void => {
    hovered.value = id;
  };
  const dim = (): void => {
    if (hovered.peek() === id) hovered.value = undefined;
  };
  return (
    <a
      class={`list-link ${name}`}
      href={selectHref(id)}
      aria-current={selected.value === id ? "true" : undefined}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      <bdi>{children}</bdi>
    </a>
  );
}

/** What a list says when the filters leave nothing. */
export function NothingLeft() {
  const { view, select, tab } = address.value;
  return (
    <p class="nothing">
      Nothing here passes the filters. <a href={hrefOf({ ...START, view, select, tab })}>Show everything</a>
    </p>
  );
}
