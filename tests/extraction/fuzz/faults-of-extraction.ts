import type { Span } from "../../../src/model/spans.ts";
import type { Extraction, ProposedStatement, Speaker } from "../../../src/extraction/proposal.ts";
import { ACTS } from "../../../src/vocabulary/acts/index.ts";

const MOST_FAULTS = 10;

/** What an extraction breaks of the promises that every extractor makes for this text; empty where it keeps them all. */
export function faultsOfExtraction(text: string, { statements, dropped }: Extraction): string[] {
  const faults = [
    ...(Number.isInteger(dropped) && dropped >= 0 ? [] : [`dropped is ${dropped}`]),
    ...statements.flatMap((statement, index) =>
      faultsOfStatement(text, statement, statements).map((fault) => `statement ${index}: ${fault}`),
    ),
    ...statements.flatMap((_, index) =>
      isInCircle(statements, index) ? [`statement ${index} is within itself`] : [],
    ),
  ];
  return faults.slice(0, MOST_FAULTS);
}

function faultsOfStatement(
  text: string,
  statement: ProposedStatement,
  statements: readonly ProposedStatement[],
): string[] {
  const { source, cue, content, act, against, speakers, answers, within, confidence, claim, why } = statement;
  const faults = [
    ...faultsOfSpans(text, "source", source),
    ...faultsOfSpans(text, "cue", cue),
    ...faultsOfSpans(text, "content", content),
    ...[...speakers, ...(against ? [against] : [])].flatMap((speaker) => faultsOfSpeaker(text, speaker)),
  ];
  const expectThat = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(fault);
  };
  expectThat(cue.length + content.length > 0, "it has neither cue nor content");
  expectThat(speakers.length > 0, "it has no speaker");
  expectThat(
    ACTS[act].needsAgainst === (against !== undefined),
    `${act} with${against ? "" : "out"} an accused`,
  );
  for (const target of [answers, within]) {
    expectThat(target === undefined || statements[target] !== undefined, `it points at statement ${target}`);
    expectThat(target === undefined || statements[target] !== statement, "it points at itself");
  }
  expectThat(confidence >= 0 && confidence <= 1, `its confidence is ${confidence}`);
  expectThat(
    claim === undefined || (claim.trim() !== "" && isClean(text, claim)),
    "its claim is no sentence",
  );
  expectThat(why !== "", "it does not say why");
  return faults;
}

/** Spans inside the text, sorted, disjoint, not empty, cutting no pair; what they slice is then what stands there. */
function faultsOfSpans(text: string, role: string, spans: readonly Span[]): string[] {
  let last = 0;
  return spans.flatMap(({ start, end }) => {
    const isRight =
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= last &&
      start < end &&
      end <= text.length &&
      !cutsPair(text, start) &&
      !cutsPair(text, end) &&
      text.slice(start, end).trim() !== "";
    const fault = `${role} at ${start} to ${end}, after ${last}, of ${text.length}`;
    last = end;
    return isRight ? [] : [fault];
  });
}

function faultsOfSpeaker(text: string, { name, kind, role, onBehalfOf }: Speaker): string[] {
  const unclean = [name, role ?? "", onBehalfOf ?? ""].filter((word) => !isClean(text, word));
  return [
    ...unclean.map((word) => `the name ${JSON.stringify(word)} is no clean string`),
    ...(kind === "none" && name !== "" ? [`nobody is named, and called ${name}`] : []),
  ];
}

/** Without spaces around it; with halves of surrogate pairs only where the text has some. */
function isClean(text: string, words: string): boolean {
  return words.trim() === words && (words.isWellFormed() || !text.isWellFormed());
}

function isInCircle(statements: readonly ProposedStatement[], index: number): boolean {
  let at = statements[index]?.within;
  for (let steps = 0; at !== undefined; steps += 1) {
    if (at === index || steps > statements.length) return true;
    at = statements[at]?.within;
  }
  return false;
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
