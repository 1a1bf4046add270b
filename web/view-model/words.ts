import type {
  EvidenceAnswer,
  Named,
  Speaker,
  SpeakerRole,
  StatementAnswer,
  ViaAnswer,
} from "../../src/queries/answers.ts";
import { proposalWords } from "../../src/vocabulary/proposal-words.ts";
import { MODE_LABELS } from "../../src/vocabulary/statement-words.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "6 May 2031" from a date of a record (YYYY, YYYY-MM, YYYY-MM-DD or an instant). */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** "1 speaker", "2 speakers". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

export function capital(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("en") + text.slice(first.length);
}

/** "2 speakers say so, 1 says otherwise, 1 takes no side." */
export function standingWords(numbers: {
  readonly for: number;
  readonly against: number;
  readonly open: number;
}): string {
  const parts = [
    { number: numbers.for, one: "says so", many: "say so" },
    { number: numbers.against, one: "says otherwise", many: "say otherwise" },
    { number: numbers.open, one: "takes no side", many: "take no side" },
  ].filter((part) => part.number > 0);
  if (parts.length === 0) return "Nobody here takes a side.";
  return `${parts
    .map((part, index) => {
      const who = index === 0 ? count(part.number, "speaker") : String(part.number);
      return `${who} ${part.number === 1 ? part.one : part.many}`;
    })
    .join(", ")}.`;
}

/** "foreign policy adviser, Azerbaijan; formerly envoy, Baku"; empty where no role is known. */
export function roleWords({ roles, formerRoles }: Speaker): string {
  const held = ({ role, organization }: SpeakerRole): string =>
    role === undefined ? organization.name : `${role}, ${organization.name}`;
  return [...roles.map(held), ...formerRoles.map((role) => `formerly ${held(role)}`)].join("; ");
}

/** Title, outlet, date of a piece of evidence, as far as they are known. */
export function documentWords(evidence: EvidenceAnswer): string {
  return [evidence.title, evidence.outlet?.name, evidence.published && dateWords(evidence.published)]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

/** "characters 12–40". */
export function positionWords({ start, end }: { readonly start: number; readonly end: number }): string {
  return `characters ${start}–${end}`;
}

/** "Passed on by island residents, and that by The Gazette": nearest first; empty for first hand. */
export function viaWords(via: readonly ViaAnswer[]): string {
  const [first, ...more] = via.map((link) => namesOf(link.speakers));
  if (first === undefined) return "";
  return ["Through ", first, ...more.map((names) => `, and that through ${names}`)].join("");
}

function namesOf(named: readonly Named[]): string {
  return listWords(named.map((one) => one.name));
}

/** "quoted", "paraphrased": how the document gives what was said; empty where the record does not tell. */
export function modeWords({ mode }: Pick<StatementAnswer, "mode">): string {
  return mode === undefined ? "" : MODE_LABELS[mode];
}

/**
 * One line to paste into an article. Only the document's own words stand in quotation marks; where they are not at
 * hand, what was said is told in plain words, with where it was reported and where it is retold.
 */
export function citation(statement: StatementAnswer, permalink: string): string {
  const reports = statement.evidence.filter(({ isRetelling }) => !isRetelling);
  const report = reports.find(({ exact }) => exact !== undefined) ?? reports[0];
  const retelling = statement.evidence.find(({ isRetelling }) => isRetelling);
  const address = report?.url === undefined ? [] : [textFragment(report.url, report.exact)];
  const place = report && `${documentWords(report)}, ${positionWords(report)}`;
  // Nobody stands for a proposal: who pastes one must see that.
  const judged = statement.state !== "proposed" ? [] : [`(${proposalWords(statement.origin)}, not accepted)`];
  if (report?.exact !== undefined) {
    const mode = modeWords(statement);
    const by = report.outlet ? ` by ${report.outlet.name}` : "";
    const how = mode === "" ? "" : ` (${mode}${by})`;
    return [`“${report.exact}”${how}, ${place ?? ""}.`, ...judged, ...address, permalink].join(" ");
  }
  const told = [
    ...(place === undefined ? [] : [`reported in ${place} (words not copied)`]),
    ...(retelling ? [`retold in ${retelling.title}`] : []),
  ].join("; ");
  return [
    statement.sentence,
    ...(told === "" ? [] : [`${capital(told)}.`]),
    ...judged,
    ...address,
    permalink,
  ].join(" ");
}

/** The address of a page at these words, for browsers that know text fragments. */
export function textFragment(url: string, exact: string | undefined): string {
  if (exact === undefined || url.includes("#")) return url;
  return `${url}#:~:text=${encodeURIComponent(exact).replaceAll("-", "%2D")}`;
}
