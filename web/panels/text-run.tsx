import { useComputed } from "@preact/signals";
import { proposalWords } from "../../src/texts/proposal-words.ts";
import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import { openedText } from "../state/detail-state.ts";
import { chosenIds, pointedIds, statementInText } from "../state/marks-state.ts";
import { select } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import type { Segment } from "../view-model/mark-text.ts";
import { lighting } from "./statement-parts.tsx";

/** A run of text; where statements cover it, a mark that lights the shortest of them and selects it. */
export function TextRun({ segment }: { readonly segment: Segment }) {
  const [first] = segment.statements;
  if (first === undefined) return <>{segment.text}</>;
  // Other statements are another mark: what it listens to was made for those it began with.
  return <Mark key={segment.statements.join(" ")} segment={segment} first={first} />;
}

function Mark({
  segment: { text, statements },
  first,
}: {
  readonly segment: Segment;
  readonly first: string;
}) {
  // Each mark listens for itself: pointing at one leaves the others alone, however many there are.
  const pointed = useComputed(() => statements.some((id) => pointedIds.value.has(id)));
  const chosen = useComputed(() => statements.find((id) => chosenIds.value.has(id)));
  const opened = useComputed(() => statements.includes(openedText.value?.statement ?? ""));
  const meant = statementInText(chosen.value ?? first);
  const classes = ["mark", `mark-${meant?.side ?? "relay"}`];
  if (meant && isProposal(meant)) classes.push("is-proposal");
  if (chosen.value !== undefined) classes.push("is-chosen");
  if (opened.value) classes.push("is-opened");
  if (pointed.value) classes.push("is-pointed");
  return (
    <mark
      class={classes.join(" ")}
      title={meant && markWords(meant)}
      {...lighting(first)}
      onClick={() => select(first)}
    >
      {text}
    </mark>
  );
}

function markWords(statement: StatementAnswer): string {
  const { grammar, vocabulary } = texts();
  const names = grammar.list(statement.speakers.map(({ name }) => name));
  const words = `${names} ${vocabulary.acts[statement.act].label}`;
  return isProposal(statement) ? `${proposalWords(texts(), statement.origin)}: ${words}` : words;
}
