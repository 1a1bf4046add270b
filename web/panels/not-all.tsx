import { pathWith } from "../api/questions.ts";
import { firstTexts } from "../state/texts.ts";

interface NotAllProps {
  readonly claim: string;
  readonly shown: number;
  readonly total: number;
}

/** Of a claim with very many statements the oldest are shown: how many there are, and where they all stand. */
export function NotAll({ claim, shown, total }: NotAllProps) {
  if (total <= shown) return null;
  const { grammar, lists } = firstTexts();
  return (
    <p class="note">
      {lists.statements}: {lists.rowsOf(grammar.number(shown), grammar.number(total))} {lists.and}{" "}
      <a href={pathWith("/statements", `claim=${claim}`)} data-leave="">
        {lists.others(grammar.number(total - shown))}
      </a>
    </p>
  );
}
