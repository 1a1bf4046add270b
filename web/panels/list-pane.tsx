import type { Tab } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ListsTexts } from "../../src/texts/en/lists.ts";
import { agentList, claimList, shown, statementList } from "../state/record-state.ts";
import { rest } from "../state/rest-state.ts";
import { firstTexts } from "../state/texts.ts";
import { ClaimList } from "./claim-list.tsx";
import { MoreRows } from "./more-rows.tsx";

interface ListTab {
  readonly tab: Tab;
  readonly title: keyof ListsTexts & Tab;
  readonly number: () => number;
  readonly rows: typeof claimList | typeof agentList | typeof statementList;
}

const LISTS: readonly ListTab[] = [
  {
    tab: "claims",
    title: "claims",
    number: () => shown.value.lengths.claims,
    rows: claimList,
  },
  {
    tab: "speakers",
    title: "speakers",
    number: () => shown.value.lengths.agents,
    rows: agentList,
  },
  {
    tab: "statements",
    title: "statements",
    number: () => shown.value.lengths.statements,
    rows: statementList,
  },
];

/** The lists do the whole job without the picture: everything can be reached and read from here. */
export function ListPane() {
  const { grammar, lists } = firstTexts();
  const open = LISTS.find(({ tab }) => tab === address.value.tab) ?? LISTS[0];
  const LaterList = rest.value.data?.LaterList;
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
        {lists.title}
      </h2>
      <nav class="list-tabs" aria-label={lists.title}>
        {LISTS.map(({ tab, title, number }) => (
          <a key={tab} href={hrefOf({ tab })} aria-current={tab === open?.tab ? "page" : undefined}>
            {lists[title]} <span class="number">{grammar.number(number())}</span>
          </a>
        ))}
      </nav>
      <div class="scroll" ref={scroll} tabIndex={0} role="region" aria-label={open && lists[open.title]}>
        {open?.tab === "claims" ? <ClaimList /> : LaterList && open && <LaterList tab={open.tab} />}
        {open && <MoreRows of={open.rows} />}
      </div>
    </section>
  );
}
