import type { ComponentChildren } from "preact";
import type { Listed } from "../api/ask.ts";
import { START } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { hovered } from "../state/picture-state.ts";
import { shown } from "../state/record-state.ts";
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

/** What an empty list says. */
export function NothingLeft() {
  const { view, select, tab } = address.value;
  if (!shown.value.narrowed) return <p class="nothing">There is nothing here yet.</p>;
  return (
    <p class="nothing">
      Nothing here passes the filters. <a href={hrefOf({ ...START, view, select, tab })}>Show everything</a>
    </p>
  );
}

/** What a list says that has more members than a page can bear. */
export function OnlyFirst({ of }: { readonly of: Listed<unknown> | undefined }) {
  if (!of || of.rows.length >= of.total) return null;
  return (
    <p class="nothing">
      Only the first {of.rows.length.toLocaleString("en-GB")} of {of.total.toLocaleString("en-GB")} are
      listed: search or filter for the others.
    </p>
  );
}
