import type { Span } from "../model/spans.ts";
import type { ActName } from "../vocabulary/acts/names.ts";
import type { Certainty, Mode } from "../vocabulary/statement-words.ts";
import type { ClaimSubtype } from "../vocabulary/subtypes.ts";
import type { Extraction, ProposedStatement, Speaker, SpeakerKind } from "./proposal.ts";
import { countCodePoints } from "./record/count-code-points.ts";
import { tidySpans } from "./record/tidy-spans.ts";

/** [start, end), in code points of the text. */
type LineSpan = readonly [number, number];

export interface LineSpeaker {
  /** As fully as the text gives it; several names joined with "; ", empty where nobody is named. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly onBehalfOf: string | null;
}

/** A proposed statement as others read it: the same fields whatever extractor found it. */
interface LineStatement {
  readonly act: ActName;
  readonly source: readonly LineSpan[];
  readonly cue: readonly LineSpan[];
  readonly content: readonly LineSpan[];
  readonly speaker: LineSpeaker;
  /** Name of whom an accusation is aimed at. */
  readonly against: string | null;
  readonly subtype: ClaimSubtype;
  /** Index in `statements` of the statement that this one denies, disputes or confirms; null for a nested one. */
  readonly answers: number | null;
  readonly via: string | null;
  readonly mode: Mode;
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly why: string;
}

/**
 * A statement inside what another says. Its numbers count through both lists: first `statements`, then `nested`, so
 * that with ten outermost statements 10 is the first nested one.
 */
interface NestedStatement extends LineStatement {
  readonly within: number;
}

/** What was found in one text: one line of `hearsay extract --jsonl`. */
export interface ExtractionLine {
  readonly id: string | number;
  /** Outermost statements, in text order. */
  readonly statements: readonly LineStatement[];
  readonly nested: readonly NestedStatement[];
}

/** Digits behind the point of a confidence: more would claim to know more. */
const SCALE = 1000;

/** An extraction as a line. Takes time in proportion to the text and the statements. */
export function extractionLine(id: string | number, text: string, extraction: Extraction): ExtractionLine {
  const { outermost, nested } = inTextOrder(extraction);
  const places = new Map([...outermost, ...nested].map((index, place) => [index, place]));
  const before = countCodePoints(text);
  const isNested = (place: number): boolean => place >= outermost.length;
  const write = (index: number, place: number): readonly LineStatement[] => {
    const statement = extraction.statements[index];
    if (!statement) return [];
    const answered = places.get(statement.answers ?? -1);
    const isShown = answered !== undefined && (isNested(place) || !isNested(answered));
    return [lineOf(statement, text, before, isShown ? answered : null)];
  };
  return {
    id,
    statements: outermost.flatMap(write),
    nested: nested.flatMap((index, place) =>
      write(index, outermost.length + place).map((statement) => ({
        ...statement,
        within: places.get(extraction.statements[index]?.within ?? -1) ?? 0,
      })),
    ),
  };
}

/** Indexes of the outermost statements and of the others, each in the order in which they begin. */
export function inTextOrder({ statements }: Extraction): {
  readonly outermost: readonly number[];
  readonly nested: readonly number[];
} {
  const beginnings = statements.map(({ source, cue, content }) =>
    [...source, ...cue, ...content].reduce((first, { start }) => Math.min(first, start), Infinity),
  );
  const order = [...statements.keys()].sort((a, b) => (beginnings[a] ?? 0) - (beginnings[b] ?? 0) || a - b);
  const isNested = (index: number): boolean => {
    const within = statements[index]?.within;
    return within !== undefined && within !== index && statements[within] !== undefined;
  };
  return {
    outermost: order.filter((index) => !isNested(index)),
    nested: order.filter(isNested),
  };
}

function lineOf(
  statement: ProposedStatement,
  text: string,
  before: (unit: number) => number,
  answers: number | null,
): LineStatement {
  const { act, source, cue, content, speakers, against, subtype, via, mode, certainty, confidence, why } =
    statement;
  const write = (spans: readonly Span[]): readonly LineSpan[] =>
    tidySpans(text, spans).map(({ start, end }) => [before(start), before(end)]);
  return {
    act,
    source: write(source),
    cue: write(cue),
    content: write(content),
    speaker: joinSpeakers(speakers),
    against: against?.name ?? null,
    subtype,
    answers,
    via: via ?? null,
    mode,
    certainty,
    confidence: Math.round(confidence * SCALE) / SCALE,
    why,
  };
}

/** Several speakers as one entry: all their names, and of the rest what the first has of it. */
export function joinSpeakers(speakers: readonly Speaker[]): LineSpeaker {
  const names = speakers.map(({ name }) => name).filter((name) => name !== "");
  return {
    name: names.join("; "),
    kind: speakers[0]?.kind ?? "none",
    role: speakers.find(({ role }) => role !== undefined)?.role ?? null,
    onBehalfOf: speakers.find(({ onBehalfOf }) => onBehalfOf !== undefined)?.onBehalfOf ?? null,
  };
}
