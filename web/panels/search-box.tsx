import { useRef } from "preact/hooks";
import { address, go } from "../state/address-state.ts";
import { searchHits, searchWords } from "../state/search-state.ts";
import { select } from "../state/selecting.ts";
import { pageTexts } from "../state/texts.ts";
import { Combobox, type Option } from "./combobox.tsx";
import { HitLine } from "./hit-line.tsx";

/** Milliseconds without a key before the server is asked. */
const PAUSE = 140;

/** Finds names, claims and words; Enter without a choice keeps only the statements with these words. */
export function SearchBox() {
  const { finding } = pageTexts();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { q = "" } = address.value;
  const asked = searchWords.value.trim();
  const keepOnly = (words: string): void => go({ q: words.trim() || undefined });
  const options: readonly Option[] = [
    ...(searchHits.value.data ?? []).map((hit) => ({
      key: hit.id,
      content: <HitLine hit={hit} />,
      take: () => select(hit.id),
    })),
    ...(asked === ""
      ? []
      : [
          {
            key: "keep",
            class: "keep",
            content: finding.keepOnly(asked),
            take: () => keepOnly(asked),
          },
        ]),
  ];
  return (
    <div class="search" role="search">
      <Combobox
        id="search"
        label={finding.searchLabel}
        placeholder={finding.search}
        words={q}
        options={options}
        note={<Note words={asked} />}
        onType={(words) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            searchWords.value = words;
          }, PAUSE);
          if (words === "" && address.peek().q !== undefined) go({ q: undefined }, "replace");
        }}
        onEnter={keepOnly}
      />
    </div>
  );
}

/** What stands above the hits: that they are on their way, that there are none, or what went wrong. */
function Note({ words }: { readonly words: string }) {
  const { data, waiting, problem } = searchHits.value;
  const { finding } = pageTexts();
  if (words === "") return null;
  if (problem) return <p class="hits-note">{problem.message}</p>;
  if (waiting && !data) return <p class="hits-note">{finding.searching}</p>;
  if (!waiting && data?.length === 0) {
    return (
      <p class="hits-note" role="status">
        {finding.nothingFound(words)}
      </p>
    );
  }
  const corrected = data?.[0]?.corrected;
  if (corrected === undefined) return null;
  return (
    <p class="hits-note" role="status">
      {finding.corrected(corrected)}
    </p>
  );
}
