import type { ComponentChildren } from "preact";
import { START } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { hovered } from "../state/pointing.ts";
import {
  agentList,
  claimList,
  filtersWaiting,
  proposals,
  shown,
  statementList,
} from "../state/record-state.ts";
import type { PagedList } from "../state/paged.ts";
import { selectHref } from "../state/selecting.ts";
import { firstTexts } from "../state/texts.ts";
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

/** How many stand in a group; nothing while more may come. */
export function GroupNumber({
  of,
  rows,
}: {
  readonly of: Pick<PagedList<unknown>, "value">;
  readonly rows: number;
}) {
  const { data } = of.value;
  if (!data || data.rows.length < data.total) return null;
  return <span class="number">{rows}</span>;
}

/** What stands where nothing is shown at all: how much waits to be accepted, and the way there. */
export function NothingAccepted() {
  const { lists } = firstTexts();
  const { data } = proposals.value;
  if (!data || data.statements === 0 || address.value.state !== "accepted") return <>{lists.empty}</>;
  return (
    <>
      {lists.noneAccepted}{" "}
      <a href={hrefOf(PROPOSALS_VIEW)}>{lists.showWaiting(waitingWords(firstTexts(), data))}</a>
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
  const { lists } = firstTexts();
  const { view, select, tab, state } = address.value;
  if ([statementList, claimList, agentList].some((list) => list.value.waiting) || filtersWaiting.value)
    return <p class="waiting">{lists.loading}</p>;
  if (!shown.value.narrowed) {
    return (
      <p class="nothing">
        <NothingAccepted />
      </p>
    );
  }
  return (
    <p class="nothing">
      {lists.nothingPasses}{" "}
      <a href={hrefOf({ ...START, view, select, tab, state })}>{lists.showEverything}</a>
    </p>
  );
}
