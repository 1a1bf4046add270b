import type { ComponentChildren } from "preact";
import type { Listed } from "../api/ask.ts";
import { START } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { hovered } from "../state/picture-state.ts";
import { agents, claims, proposals, shown, statements } from "../state/record-state.ts";
import { selectHref } from "../state/selecting.ts";
import { waitingWords } from "../view-model/proposals.ts";

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

/** What stands where nothing is shown at all: how much waits to be accepted, and the way there. */
export function NothingAccepted() {
  const { data } = proposals.value;
  if (!data || data.statements === 0 || address.value.state !== "accepted")
    return <>There is nothing here yet.</>;
  return (
    <>
      Nothing is accepted yet. <a href={hrefOf(PROPOSALS_VIEW)}>Show the {waitingWords(data)}</a>
    </>
  );
}

/** The view of everything that waits. */
export const PROPOSALS_VIEW = {
  state: "proposed",
  select: undefined,
  relate: undefined,
  at: undefined,
} as const;

/** What an empty list says. */
export function NothingLeft() {
  const { view, select, tab, state } = address.value;
  if (statements.value.waiting || claims.value.waiting || agents.value.waiting)
    return <p class="waiting">Loading…</p>;
  if (!shown.value.narrowed) {
    return (
      <p class="nothing">
        <NothingAccepted />
      </p>
    );
  }
  return (
    <p class="nothing">
      Nothing here passes the filters.{" "}
      <a href={hrefOf({ ...START, view, select, tab, state })}>Show everything</a>
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
