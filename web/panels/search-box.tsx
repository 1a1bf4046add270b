import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { KINDS } from "../../src/vocabulary/kinds.ts";
import { isProposal, PROPOSAL } from "../../src/vocabulary/proposal-words.ts";
import { address, go } from "../state/address-state.ts";
import { searchHits, searchWords } from "../state/search-state.ts";
import { select } from "../state/selecting.ts";
import { shorten } from "../../src/picture/shorten.ts";
import { ShapeSample } from "./shape-sample.tsx";

/** Milliseconds without a key before the server is asked. */
const PAUSE = 140;

interface Option {
  readonly key: string;
  readonly take: () => void;
}

/** Finds names, claims and words; Enter without a choice keeps only the statements with these words. */
export function SearchBox() {
  const typed = useSignal(address.value.q ?? "");
  const open = useSignal(false);
  const active = useSignal(-1);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { q } = address.value;
  useEffect(() => {
    typed.value = q ?? "";
  }, [q]);

  const close = (): void => {
    open.value = false;
    active.value = -1;
  };
  const keepOnly = (): void => {
    close();
    go({ q: typed.value.trim() || undefined });
  };
  const hits = open.value ? (searchHits.value.data ?? []) : [];
  const words = typed.value.trim();
  const options: readonly Option[] = [
    ...hits.map((hit) => ({
      key: hit.id,
      take: () => {
        close();
        typed.value = address.peek().q ?? "";
        select(hit.id);
      },
    })),
    ...(words === "" ? [] : [{ key: "keep", take: keepOnly }]),
  ];
  const shownOpen = open.value && words !== "";

  const onInput = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    typed.value = event.currentTarget.value;
    open.value = true;
    active.value = -1;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      searchWords.value = typed.value;
    }, PAUSE);
    if (typed.value === "" && address.peek().q !== undefined) go({ q: undefined }, "replace");
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      open.value = true;
      const step = event.key === "ArrowDown" ? 1 : -1;
      const places = options.length + 1;
      active.value = ((active.value + 1 + step + places) % places) - 1;
    } else if (event.key === "Enter") {
      event.preventDefault();
      (options[active.value]?.take ?? keepOnly)();
    } else if (event.key === "Escape") {
      if (open.value) event.stopPropagation();
      close();
    }
  };

  return (
    <div class="search" role="search" onFocusOut={(event) => leaves(event) && close()}>
      <input
        id="search"
        type="search"
        list={undefined}
        role="combobox"
        aria-label="Search names, claims and words"
        aria-expanded={shownOpen}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={options[active.value] ? `hit-${active.value}` : undefined}
        autocomplete="off"
        placeholder="Search names, claims, words"
        value={typed.value}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onFocus={() => {
          open.value = true;
        }}
      />
      <ul id="search-hits" class="drop hits" role="listbox" aria-label="Found" hidden={!shownOpen}>
        {searchHits.value.problem && <li class="nothing">{searchHits.value.problem.message}</li>}
        {hits.map((hit, index) => (
          <li
            key={hit.id}
            id={`hit-${index}`}
            role="option"
            class="hit"
            aria-selected={active.value === index}
            onPointerDown={(event) => {
              event.preventDefault();
              options[index]?.take();
            }}
          >
            <ShapeSample kind={hit.kind} hollow={isProposal(hit)} />
            <bdi>{shorten(hit.label, 120)}</bdi>
            <span class="hit-kind">
              {isProposal(hit) && `${PROPOSAL.label}: `}
              {KINDS[hit.kind].label}
            </span>
          </li>
        ))}
        {words !== "" && (
          <li
            id={`hit-${hits.length}`}
            role="option"
            class="hit keep"
            aria-selected={active.value === hits.length}
            onPointerDown={(event) => {
              event.preventDefault();
              keepOnly();
            }}
          >
            Show only statements with “{words}”
          </li>
        )}
      </ul>
    </div>
  );
}

function leaves(event: FocusEvent): boolean {
  const { currentTarget, relatedTarget } = event;
  return (
    currentTarget instanceof Node && !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
  );
}
