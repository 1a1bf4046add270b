import { useEffect, useRef } from "preact/hooks";
import type { PagedList } from "../state/paged.ts";
import { firstTexts } from "../state/texts.ts";

/** How far below the fold the end of a list may be when its next rows are asked for. */
const AHEAD = "600px";

/** The end of a list that goes on: the next rows come when it comes near, or when somebody asks for them. */
export function MoreRows({ of }: { readonly of: Pick<PagedList<unknown>, "value" | "more"> }) {
  const { data, waiting } = of.value;
  const end = useRef<HTMLParagraphElement>(null);
  const rows = data?.rows.length ?? 0;
  const isLong = data !== undefined && rows < data.total;
  useEffect(() => {
    if (!isLong || waiting || !end.current) return undefined;
    const root = end.current.closest(".scroll");
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) of.more();
      },
      { root, rootMargin: AHEAD },
    );
    near.observe(end.current);
    return () => near.disconnect();
  }, [of, rows, isLong, waiting]);
  if (!isLong) return null;
  const { grammar, lists } = firstTexts();
  return (
    <p class="nothing more-rows" ref={end}>
      {lists.rowsOf(grammar.number(rows), grammar.number(data.total))}{" "}
      <button type="button" onClick={() => of.more()}>
        {lists.more}
      </button>
    </p>
  );
}
