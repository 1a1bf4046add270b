import { inTextOrder, joinSpeakers } from "../extraction/extraction-line.ts";
import type { Extraction, ProposedStatement } from "../extraction/proposal.ts";
import { fitWords } from "../extraction/record/fit-words.ts";
import type { Article } from "../text/read-article.ts";
import { ACTS } from "../vocabulary/acts/index.ts";

/** UTF-16 units of one field on the screen. */
const MOST_SHOWN = 400;

/** What was found, for a person: who, which act, which claim, in which words, how sure and why. Nested ones are indented. */
export function listExtraction(article: Article, extraction: Extraction): readonly string[] {
  const { outermost, nested } = inTextOrder(extraction);
  const order = [...outermost, ...nested];
  const numbers = new Map(order.map((index, place) => [index, place + 1]));
  const lines = order.flatMap((index) => {
    const statement = extraction.statements[index];
    return statement
      ? [...statementLines(article.text, statement, numbers.get(index) ?? 0, numbers), ""]
      : [];
  });
  const { length } = extraction.statements;
  return [
    ...articleLines(article),
    "",
    ...lines,
    length === 0
      ? "No attributed statement was found."
      : length === 1
        ? "1 statement"
        : `${length} statements`,
  ];
}

/** Title, and what is known of where it comes from. */
export function articleLines({ title, outlet, published, authors, url }: Article): readonly string[] {
  const by = authors.length === 0 ? undefined : `by ${authors.join(", ")}`;
  const source = [outlet, published, by].filter((part) => part !== undefined).join(", ");
  return [title, source, url ?? ""]
    .map((line) => fitWords(line, MOST_SHOWN) ?? "")
    .filter((line) => line !== "");
}

function statementLines(
  text: string,
  statement: ProposedStatement,
  number: number,
  numbers: ReadonlyMap<number, number>,
): readonly string[] {
  const { act, speakers, against, claim, content, confidence, why, via, answers, within } = statement;
  const { name, kind, role, onBehalfOf } = joinSpeakers(speakers);
  const who = name === "" ? (kind === "author" ? "The author" : "Nobody named") : name;
  const party = [who, role, onBehalfOf === null ? null : `for ${onBehalfOf}`].filter((part) => part !== null);
  const words = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const details = [
    `${Math.round(confidence * 100)} %`,
    why,
    via === undefined ? undefined : `via ${via}`,
    numbers.has(answers ?? -1) ? `answers ${numbers.get(answers ?? -1)}` : undefined,
    numbers.has(within ?? -1) ? `inside ${numbers.get(within ?? -1)}` : undefined,
  ].filter((part) => part !== undefined);
  const target = against === undefined ? "" : `, against ${against.name}`;
  return [
    `${number}. ${party.join(", ")} — ${ACTS[act].label}${target}`,
    ...(claim === undefined ? [] : [`   claim: ${claim}`]),
    ...(words === "" ? [] : [`   words: ${words}`]),
    `   ${details.join(" · ")}`,
  ].map((line) => `${/^ */.exec(line)?.[0] ?? ""}${fitWords(line, MOST_SHOWN) ?? ""}`);
}
