import type { TokenSpan } from "../../../text/tokenized-text.ts";

/** Tokens of some runs together. */
export function lengthOf(spans: readonly TokenSpan[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

export function isWithin(inner: TokenSpan, outer: TokenSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function holdsToken({ start, end }: TokenSpan, token: number): boolean {
  return token >= start && token < end;
}
