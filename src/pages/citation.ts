import type { EvidenceAnswer, StatementAnswer } from "../queries/answers.ts";
import type { SiteTexts } from "../texts/site.ts";

/**
 * One line to paste into an article. Only the document's own words stand in quotation marks; where they are not at
 * hand, what was said is told in plain words, with where it was reported and where it is retold.
 */
export function citationOf(texts: SiteTexts, statement: StatementAnswer, permalink: string): string {
  const { words } = texts;
  const report = reportOf(statement);
  const retelling = statement.evidence.find(({ isRetelling }) => isRetelling);
  const address = report?.url === undefined ? [] : [textFragment(report.url, report.exact)];
  const place = report && `${documentWords(texts, report)}, ${words.positions(report.start, report.end)}`;
  // Nobody stands for a proposal: who pastes one must see that.
  const judged = statement.state === "proposed" ? [words.notAccepted(words.proposed.title)] : [];
  if (report?.exact !== undefined) {
    const how =
      statement.mode === undefined
        ? ""
        : ` (${words.quotedBy(words.modes[statement.mode], report.outlet?.name)})`;
    return [
      `${speakers(texts, statement)}: ${words.quoted(report.exact)}${how}, ${place ?? ""}.`,
      ...judged,
      ...address,
      permalink,
    ].join(" ");
  }
  const told = [
    ...(place === undefined ? [] : [words.reportedIn(place)]),
    ...(retelling ? [words.retoldIn(retelling.title)] : []),
  ].join("; ");
  return [
    statement.sentence,
    ...(told === "" ? [] : [`${told.slice(0, 1).toLocaleUpperCase()}${told.slice(1)}.`]),
    ...judged,
    ...address,
    permalink,
  ].join(" ");
}

/** The document that reported it, with words where there are any. */
export function reportOf({ evidence }: StatementAnswer): EvidenceAnswer | undefined {
  const reports = evidence.filter(({ isRetelling }) => !isRetelling);
  return reports.find(({ exact }) => exact !== undefined) ?? reports[0];
}

/** The address of a page at these words, for browsers that know text fragments. */
export function textFragment(url: string, exact: string | undefined): string {
  if (exact === undefined || url.includes("#")) return url;
  return `${url}#:~:text=${encodeURIComponent(exact.toWellFormed()).replaceAll("-", "%2D")}`;
}

/** "Ilse Brandt, mayor, Wendel": who says it, with the roles held on the day. */
function speakers({ grammar }: SiteTexts, { speakers }: StatementAnswer): string {
  return grammar.list(
    speakers.map(({ name, roles }) =>
      [
        name,
        ...roles.flatMap(({ role, organization }) =>
          role === undefined ? [organization.name] : [role, organization.name],
        ),
      ].join(", "),
    ),
  );
}

function documentWords({ grammar }: SiteTexts, { title, outlet, published }: EvidenceAnswer): string {
  return [title, outlet?.name, published && grammar.date(published)].filter(Boolean).join(", ");
}
