import { isNoProposal } from "../../src/vocabulary/proposal-words.ts";
import type { FunctionComponent } from "preact";
import type { State } from "../../src/vocabulary/statement-words.ts";
import type { Listed } from "../api/ask.ts";
import type { Tab } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { useLayoutEffect, useRef } from "preact/hooks";
import { agents, claims, shown, statements } from "../state/record-state.ts";
import { ClaimList } from "./claim-list.tsx";
import { OnlyFirst } from "./list-parts.tsx";
import { SpeakerList } from "./speaker-list.tsx";
import { StatementList } from "./statement-list.tsx";

interface ListTab {
  readonly tab: Tab;
  readonly title: string;
  readonly number: () => number;
  readonly List: FunctionComponent;
  readonly all: () => Listed<unknown> | undefined;
}

const LISTS: readonly ListTab[] = [
  {
    tab: "claims",
    title: "Claims",
    number: () => shown.value.claims.filter(counts).length,
    List: ClaimList,
    all: () => claims.value.data,
  },
  {
    tab: "speakers",
    title: "Speakers",
    number: () =>
      shown.value.agents.filter(({ statements }) => statements > 0 || address.value.state === "proposed")
        .length,
    List: SpeakerList,
    all: () => agents.value.data,
  },
  {
    tab: "statements",
    title: "Statements",
    number: () => shown.value.statements.filter(counts).length,
    List: StatementList,
    all: () => statements.value.data,
  },
];

/** Proposals are not counted, unless there is nothing else. */
function counts(member: { readonly state: State }): boolean {
  return address.value.state === "proposed" || isNoProposal(member);
}

/** The lists do the whole job without the picture: everything can be reached and read from here. */
export function ListPane() {
  const open = LISTS.find(({ tab }) => tab === address.value.tab) ?? LISTS[0];
  const scroll = useRef<HTMLDivElement>(null);
  const before = useRef(open?.tab);
  useLayoutEffect(() => {
    if (before.current !== open?.tab) {
      before.current = open?.tab;
      scroll.current?.scrollTo(0, 0);
      return;
    }
    scroll.current?.querySelector(".is-selected")?.scrollIntoView({ block: "nearest" });
  }, [selected.value, open, open?.number()]);
  return (
    <section class="pane list-pane" aria-labelledby="list-title">
      <h2 id="list-title" class="visually-hidden">
        Lists
      </h2>
      <nav class="list-tabs" aria-label="Lists">
        {LISTS.map(({ tab, title, number }) => (
          <a key={tab} href={hrefOf({ tab })} aria-current={tab === open?.tab ? "page" : undefined}>
            {title} <span class="number">{number()}</span>
          </a>
        ))}
      </nav>
      <div class="scroll" ref={scroll} tabIndex={0} role="region" aria-label={open?.title}>
        {open && <open.List />}
        <OnlyFirst of={open?.all()} />
      </div>
    </section>
  );
}
