import type { EvidenceAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import type { Texts } from "../../src/texts/texts.ts";
import { proposalWords } from "../../src/texts/proposal-words.ts";
import { capital } from "./standing-words.ts";
import { documentWords, modeWords, roleWords } from "./words.ts";

/**
 * One line to paste into an article: who, as what, in which words, where, when, and two addresses. Only the document's
 * own words stand in quotation marks; where they are not at hand, what was said is told in plain words, with where it
 * was reported and where it is retold.
 */
export function citation(texts: Texts, statement: StatementAnswer, permalink: string): string {
  const { words } = texts;
  const reports = statement.evidence.filter(({ isRetelling }) => !isRetelling);
  const report = reports.find(({ exact }) => exact !== undefined) ?? reports[0];
  const address = report?.url === undefined ? [] : [textFragment(report.url, report.exact)];
  // Nobody stands for a proposal: who pastes one must see that.
  const judged =
    statement.state !== "proposed" ? [] : [words.notAccepted(proposalWords(texts, statement.origin))];
  const told =
    report?.exact === undefined
      ? inPlainWords(texts, statement, report)
      : `${speakersWords(texts, statement)}: ${quoteWords(texts, statement, report, report.exact)}`;
  return [told, ...judged, ...address, permalink].join(" ");
}

/** A claim with everybody who says so and everybody who says otherwise, one line each, and the claim's address. */
export function claimCitation(
  texts: Texts,
  claim: string,
  statements: readonly StatementAnswer[],
  permalinkOf: (id: string | undefined) => string,
): string {
  const sides = (["for", "against"] as const).flatMap((side) => {
    const own = statements.filter((statement) => statement.side === side);
    return [
      "",
      `${texts.reading.sides[side]} (${own.length})`,
      ...own.map((statement) => `- ${citation(texts, statement, permalinkOf(statement.id))}`),
    ];
  });
  return [`${claim} ${permalinkOf(undefined)}`, ...sides].join("\n");
}

/** "Hikmet Example (adviser, Example Ministry) and others". */
function speakersWords(texts: Texts, { speakers, said }: StatementAnswer): string {
  const names = speakers.map((speaker) => {
    const role = roleWords(texts, speaker);
    return role === "" ? speaker.name : `${speaker.name} (${role})`;
  });
  const day = said === undefined ? "" : `, ${texts.grammar.date(said)}`;
  return `${texts.grammar.list(names)}${day}`;
}

function quoteWords(texts: Texts, statement: StatementAnswer, report: EvidenceAnswer, exact: string): string {
  const mode = modeWords(texts, statement);
  const how = mode === "" ? "" : ` (${texts.words.quotedBy(mode, report.outlet?.name)})`;
  return `${texts.words.quoted(exact)}${how}, ${placeWords(texts, report)}.`;
}

function inPlainWords(
  texts: Texts,
  { sentence, evidence }: StatementAnswer,
  report: EvidenceAnswer | undefined,
): string {
  const retelling = evidence.find(({ isRetelling }) => isRetelling);
  const told = [
    ...(report ? [texts.words.reportedIn(placeWords(texts, report))] : []),
    ...(retelling ? [texts.words.retoldIn(retelling.title)] : []),
  ].join("; ");
  return told === "" ? sentence : `${sentence} ${capital(told)}.`;
}

function placeWords(texts: Texts, report: EvidenceAnswer): string {
  return `${documentWords(texts, report)}, ${texts.words.positions(report.start, report.end)}`;
}

/** The address of a page at these words, for browsers that know text fragments. */
export function textFragment(url: string, exact: string | undefined): string {
  if (exact === undefined || url.includes("#")) return url;
  return `${url}#:~:text=${encodeURIComponent(exact).replaceAll("-", "%2D")}`;
}
