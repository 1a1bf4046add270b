import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Attribution } from "../attribution.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Tokens of a quotation, marks included, below which it is a title, a name or a word held at arm's length. */
const SHORTEST = 7;
/** Tokens between a quotation and the verb that introduces it. */
const REACH = 25;
/** Tokens of a heading that may stand between two quotations of one speaker. */
const HEADING = 14;
const SURE = 0.7;

/**
 * Gives whole quotations to speakers, where the models leave words of one out: a part that begins at a quotation's
 * first mark runs to its last; a quotation nobody says, in a sentence of its own, goes on with what was quoted just
 * before; one beside a verb with a subject is said by that subject.
 */
export function completeQuotations(
  facts: TokenFacts,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const found = attributions.map((each) => ({
    ...each,
    content: joined(each.content.map((part) => snap(facts, each, part))),
  }));
  const { quotations } = facts.parsed;
  const owner = new Int32Array(facts.length).fill(-1);
  const inside = insideOf(facts, found);
  found.forEach((each, index) => {
    if (inside[index] === undefined) own(owner, each, index);
  });
  const innerOf = new Map<number, number>();
  let last: { speaker: number; end: number } | undefined;
  for (const quotation of quotations) {
    if (quotation.within >= 0) continue;
    const held = holderOf(owner, quotation);
    if (held >= 0) {
      if (found[held]?.content.some((part) => overlaps(part, quotation)) === true)
        last = { speaker: held, end: quotation.end };
      continue;
    }
    if (held === TORN || quotation.end - quotation.start < SHORTEST) continue;
    const before = last;
    const speaker = before === undefined ? undefined : found[before.speaker];
    if (
      before !== undefined &&
      speaker !== undefined &&
      goesOn(facts, before.end, quotation, speaker) &&
      voices(owner, before.end, quotation.start).every((index) => isSame(facts, speaker, found[index]))
    ) {
      speaker.content.push({ start: quotation.start, end: quotation.end });
      speaker.why = `${speaker.why.replace(/\+continued$/, "")}+continued`;
      owner.fill(before.speaker, quotation.start, quotation.end);
      innerOf.set(quotation.start, before.speaker);
      last = { speaker: before.speaker, end: quotation.end };
      continue;
    }
    const said = attribute(facts, quotation, owner) ?? introduced(facts, quotation);
    if (said === undefined) continue;
    owner.fill(found.length, quotation.start, quotation.end);
    innerOf.set(quotation.start, found.length);
    last = { speaker: found.length, end: quotation.end };
    found.push(said);
  }
  return inOrder(found, (index) => innerOf.get(inside[index]?.start ?? -1));
}

/** By cue; what lies in a quotation that now has a speaker stands within that speaker's attribution. */
function inOrder(
  found: readonly Draft[],
  outerOf: (index: number) => number | undefined,
): readonly Attribution[] {
  const order = [...found.keys()].sort(
    (a, b) => (found[a]?.cue.start ?? 0) - (found[b]?.cue.start ?? 0) || a - b,
  );
  const place = new Map(order.map((index, at) => [index, at]));
  return order.flatMap((index) => {
    const each = found[index];
    const outer = outerOf(index);
    return each === undefined
      ? []
      : [
          {
            ...each,
            content: joined(each.content),
            within: outer === undefined ? undefined : place.get(outer),
          },
        ];
  });
}

/** For each attribution the quotation that holds all of it, cue, source and content. */
function insideOf({ parsed }: TokenFacts, found: readonly Attribution[]): readonly (TokenSpan | undefined)[] {
  const outermost = parsed.quotations.map((_, q) => q);
  parsed.quotations.forEach(({ within }, q) => {
    if (within >= 0) outermost[q] = outermost[within] ?? q;
  });
  return found.map(({ cue, source, content }) => {
    const quotation = parsed.quotations[outermost[parsed.quotationOf[cue.start] ?? -1] ?? -1];
    if (quotation === undefined) return undefined;
    const holds = [cue, ...source, ...content].every(
      ({ start, end }) => start > quotation.start && end <= quotation.end,
    );
    return holds ? quotation : undefined;
  });
}

function isSign({ parsed }: TokenFacts, i: number): boolean {
  return parsed.forms[i] === ":";
}

/** A quotation by itself after a colon: somebody is quoted, whoever it is. */
function introduced(facts: TokenFacts, quotation: TokenSpan): Draft | undefined {
  const before = quotation.start - 1;
  if (!isSign(facts, before)) return undefined;
  const { start, end } = quotation;
  return {
    cue: { start: before, end: start },
    source: [],
    content: [{ start, end }],
    within: undefined,
    score: SURE / 2,
    why: "rule:quotation-after-colon",
  };
}

type Draft = { -readonly [key in keyof Attribution]: Attribution[key] } & { content: TokenSpan[] };

/** Some of its tokens belong to one attribution, some to none that says it. */
const TORN = -2;

function own(owner: Int32Array, { cue, source, content }: Attribution, index: number): void {
  for (const { start, end } of [cue, ...source, ...content]) owner.fill(index, start, end);
}

/** The attribution that has a third or more of the tokens; TORN where any has some; -1 where none has. */
function holderOf(owner: Int32Array, { start, end }: TokenSpan): number {
  const counts = new Map<number, number>();
  for (let i = start; i < end; i += 1) {
    const index = owner[i] ?? -1;
    if (index >= 0) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  for (const [index, count] of counts) if (3 * count >= end - start) return index;
  return counts.size > 0 ? TORN : -1;
}

function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A part that begins with a quotation and breaks off inside it runs to its end, unless cue or source stand there. */
function snap({ parsed, quote }: TokenFacts, { cue, source }: Attribution, part: TokenSpan): TokenSpan {
  if (quote[part.start] !== 2) return part;
  const quotation = parsed.quotations[parsed.quotationOf[part.start] ?? -1];
  if (quotation?.isClosed !== true || quotation.start !== part.start || part.end >= quotation.end)
    return part;
  const rest = { start: part.end, end: quotation.end };
  return [cue, ...source].some((span) => overlaps(span, rest))
    ? part
    : { start: part.start, end: quotation.end };
}

/** In order, parts that overlap made one. */
function joined(parts: readonly TokenSpan[]): TokenSpan[] {
  const whole: TokenSpan[] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    const before = whole.at(-1);
    if (before !== undefined && part.start < before.end) {
      whole[whole.length - 1] = { start: before.start, end: Math.max(before.end, part.end) };
    } else whole.push(part);
  }
  return whole;
}

/** Whether a quotation fills its sentences: nothing outside it speaks. */
function isAlone({ parsed }: TokenFacts, { start, end }: TokenSpan): boolean {
  const first = parsed.sentenceStarts[parsed.sentenceOf[start] ?? 0] ?? 0;
  const after = parsed.sentenceStarts[(parsed.sentenceOf[end - 1] ?? 0) + 1] ?? parsed.length;
  const isStop = (i: number): boolean => /^[.,;:!?–-]$/.test(parsed.forms[i] ?? "");
  for (let i = first; i < start; i += 1) if (!isStop(i)) return false;
  for (let i = end; i < after; i += 1) if (!isStop(i)) return false;
  return true;
}

/** Whether a quotation with sentences of its own is what the last speaker, quoted up to `end`, says next. */
function goesOn(facts: TokenFacts, end: number, quotation: TokenSpan, speaker: Attribution): boolean {
  const { paragraphOf, sentenceOf, paragraphStarts } = facts.parsed;
  const { start } = quotation;
  if (!isAlone(facts, quotation)) return false;
  const paragraph = paragraphOf[start] ?? 0;
  const gap = paragraph - (paragraphOf[end - 1] ?? 0);
  if (gap === 0) return (sentenceOf[start] ?? 0) - (sentenceOf[end - 1] ?? 0) <= 1 || start - end <= 2;
  const isNext = gap === 1 || (gap === 2 && start - end <= HEADING);
  const isNamed = speaker.source.length > 0 || isSign(facts, speaker.cue.start);
  return isNext && isNamed && paragraphStarts[paragraph] === start;
}

/** The attributions with words between two tokens. */
function voices(owner: Int32Array, from: number, to: number): readonly number[] {
  return [...new Set(owner.subarray(from, to))].filter((index) => index >= 0);
}

/** Whether the second may well have the first one's speaker: nobody is named, or by a pronoun or a part of the name. */
function isSame({ parsed }: TokenFacts, speaker: Attribution, other: Attribution | undefined): boolean {
  const tokensOf = (source: readonly TokenSpan[]): number[] =>
    source.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k));
  const who = tokensOf(other?.source ?? []);
  if (other === speaker || who.length === 0) return true;
  const isName = (i: number): boolean => parsed.universalTags[i] === "PROPN";
  const name = new Set(
    tokensOf(speaker.source)
      .filter(isName)
      .map((i) => parsed.forms[i]),
  );
  return who.some((i) => parsed.tags[i] === "PRP" || name.has(parsed.forms[i]));
}

/** A verb outside the quotation, in its sentence and near it, with a subject there too: that subject says it. */
function attribute(facts: TokenFacts, quotation: TokenSpan, owner: Int32Array): Draft | undefined {
  const { parsed, subject } = facts;
  const first = parsed.sentenceStarts[parsed.sentenceOf[quotation.start] ?? 0] ?? 0;
  const after = parsed.sentenceStarts[(parsed.sentenceOf[quotation.end - 1] ?? 0) + 1] ?? parsed.length;
  const opensAfter = parsed.forms[quotation.start - 1];
  const closesBefore = parsed.forms[quotation.end - 2];
  const isIntroduced = opensAfter === ":" || opensAfter === ",";
  const isFollowed =
    closesBefore === "," ||
    closesBefore === "?" ||
    closesBefore === "!" ||
    parsed.forms[quotation.end] === ",";
  let best: number | undefined;
  const look = (i: number): void => {
    const who = subject[i] ?? -1;
    if (
      best !== undefined ||
      parsed.universalTags[i] !== "VERB" ||
      who < first ||
      who >= after ||
      (owner[i] ?? -1) >= 0
    )
      return;
    if (who >= quotation.start && who < quotation.end) return;
    best = i;
  };
  if (isFollowed) for (let i = quotation.end; i < Math.min(after, quotation.end + 8); i += 1) look(i);
  if (isIntroduced)
    for (let i = quotation.start - 1; i >= Math.max(first, quotation.start - REACH); i -= 1) look(i);
  if (best === undefined) return undefined;
  const who = subject[best] ?? -1;
  const source = trimmed(
    facts,
    { start: facts.leftEdge[who] ?? who, end: (facts.rightEdge[who] ?? who) + 1 },
    best,
    quotation,
  );
  if (source === undefined) return undefined;
  return {
    cue: { start: best, end: best + 1 },
    source: [source],
    content: [{ start: quotation.start, end: quotation.end }],
    within: undefined,
    score: SURE,
    why: "rule:quotation-beside-verb",
  };
}

/** A subject without the commas around it; none where it runs into the verb or the quotation. */
function trimmed(
  { parsed }: TokenFacts,
  span: TokenSpan,
  verb: number,
  quotation: TokenSpan,
): TokenSpan | undefined {
  let { start, end } = span;
  while (start < end && /^[,;:"–-]$/.test(parsed.forms[start] ?? "")) start += 1;
  while (end > start && /^[,;:"–-]$/.test(parsed.forms[end - 1] ?? "")) end -= 1;
  if (start >= end || (start <= verb && verb < end) || overlaps({ start, end }, quotation)) return undefined;
  return { start, end };
}
