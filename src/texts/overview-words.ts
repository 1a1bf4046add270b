import type { Noun } from "./count.ts";
import type { Texts } from "./texts.ts";

/** How much an overview shows and leaves out, as the API counts it. */
export interface OverviewCounts {
  readonly claims: number;
  readonly speakers: number;
  readonly folded: {
    readonly statements?: number;
    readonly claims?: number;
    readonly speakers?: number;
  };
}

/**
 * "Overview: 60 most contested claims and 140 speakers shown; 489,942 claims and 20,860 speakers folded". Mixed: not
 * only the most contested ones, because filters chose or something was brought in.
 */
export function overviewWords(
  { grammar, overview, words }: Pick<Texts, "grammar" | "overview" | "words">,
  { claims, speakers, folded }: OverviewCounts,
  isMixed = folded.speakers === undefined,
): string {
  const both = (counts: readonly (readonly [number, Noun])[]): string =>
    grammar.list(counts.map(([count, noun]) => grammar.count(count, noun)));
  const shown = both([
    [claims, isMixed ? overview.claims : overview.contested],
    [speakers, words.speaker],
  ]);
  const away = [
    [folded.claims, overview.claims] as const,
    [folded.speakers, words.speaker] as const,
    // Where claims are counted, the statements about them need not be.
    [folded.claims === undefined ? folded.statements : undefined, words.statement] as const,
  ].flatMap(([count, noun]) => (count === undefined ? [] : [[count, noun] as const]));
  return overview.line(shown, away.length === 0 ? overview.rest : both(away));
}
