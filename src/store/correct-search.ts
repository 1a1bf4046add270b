import { mistakesAllowed } from "./mistakes.ts";
import type { SearchTerm } from "./search-words.ts";

/** A word that was perhaps meant. */
export interface NearWord {
  readonly word: string;
  /** Letters that differ. */
  readonly mistakes: number;
}

/** What an engine knows of its words. */
export interface WordList {
  /** Words near to a typed one, the nearest first. */
  readonly near: (typed: string, isUnfinished: boolean) => Promise<readonly NearWord[]>;
  /** Number of nodes that a search leads to; an engine may stop counting at `ENOUGH`. */
  readonly leads: (terms: readonly SearchTerm[]) => Promise<number>;
}

/** A search that finds less than this is tried with near words too. */
export const FEW = 3;
/** More places than this make no word likelier. */
export const ENOUGH = 50;
/** Where the words as typed lead to something, near ones must lead to so much to be offered beside them. */
const MANY = 10;
/** Near words that are tried of each word, and searches that are tried with them. */
const MOST_TRIED = 8;
/** Words of a search that are replaced; whoever mistypes more of them is not helped by guessing. */
const MOST_REPLACED = 3;

/**
 * The search with near words in place of mistyped ones; undefined where none of them finds anything. `found` is the
 * number of nodes that the search as typed leads to. What is quoted or negated is meant as it is.
 */
export async function correctSearch(
  terms: readonly SearchTerm[],
  found: number,
  list: WordList,
): Promise<readonly SearchTerm[] | undefined> {
  // Several words are meant to lead to little.
  if (found > 0 && terms.length > 1) return undefined;
  const least = found === 0 ? 1 : MANY;
  const typed: Typed[] = [];
  for (const [index, term] of terms.entries())
    if (mayBeMistyped(term)) typed.push({ term, index, leads: await list.leads([term]) });
  const rare = typed.filter(({ leads }) => leads < (found === 0 ? 1 : FEW));
  if (rare.length > MOST_REPLACED) return undefined;
  const optionsFor = async ({ term, index }: Typed): Promise<Options> => ({
    index,
    options: await likelyTerms(term, least, list),
  });
  const trials: Trial[] = [];
  if (rare.length > 0) {
    const places: Options[] = [];
    for (const one of rare) places.push(await optionsFor(one));
    trials.push(...together(places));
  } else {
    // All words lead somewhere, yet to nothing in common: one of them may be another that was not meant.
    for (const one of byRarity(typed).slice(0, MOST_REPLACED))
      trials.push(...together([await optionsFor(one)]));
  }
  for (const { replaced } of trials) {
    const corrected = terms.map((term, index) => replaced.get(index) ?? term);
    if ((await list.leads(corrected)) >= least) return corrected;
  }
  return undefined;
}

/** The words of a search as a person would write them. */
export function searchText(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ words, isNegated, isQuoted }) => {
      const text = words.join(" ");
      return `${isNegated ? "-" : ""}${isQuoted ? `"${text}"` : text}`;
    })
    .join(" ");
}

interface Typed {
  readonly term: SearchTerm;
  /** Its place among the terms. */
  readonly index: number;
  readonly leads: number;
}
interface Options {
  readonly index: number;
  readonly options: readonly SearchTerm[];
}
interface Trial {
  /** Other terms by their place. */
  readonly replaced: ReadonlyMap<number, SearchTerm>;
  /** 0 where every word is replaced by its likeliest. */
  readonly rank: number;
}

function mayBeMistyped({ words, isNegated, isQuoted }: SearchTerm): boolean {
  const [word = "", ...more] = words;
  return !isNegated && !isQuoted && more.length === 0 && mistakesAllowed(word) > 0;
}

function byRarity(typed: readonly Typed[]): readonly Typed[] {
  return [...typed].sort((a, b) => a.leads - b.leads);
}

/** The term with near words that lead to enough, the fewest mistakes first, then the most frequent. */
async function likelyTerms(
  term: SearchTerm,
  least: number,
  { near, leads }: WordList,
): Promise<readonly SearchTerm[]> {
  const options: { readonly other: SearchTerm; readonly mistakes: number; readonly leads: number }[] = [];
  for (const { word, mistakes } of (await near(term.words[0] ?? "", term.isPrefix)).slice(0, MOST_TRIED)) {
    const other = { ...term, words: [word] };
    options.push({ other, mistakes, leads: await leads([other]) });
  }
  return options
    .filter((option) => option.leads >= least)
    .sort((a, b) => a.mistakes - b.mistakes || b.leads - a.leads)
    .map(({ other }) => other);
}

/** The likeliest ways to replace all of these terms; none where one of them has no near word. */
function together(places: readonly Options[]): readonly Trial[] {
  return places.reduce<readonly Trial[]>(
    (trials, { index, options }) =>
      trials
        .flatMap(({ replaced, rank }) =>
          options.map((option, place) => ({
            replaced: new Map(replaced).set(index, option),
            rank: rank + place,
          })),
        )
        .sort((a, b) => a.rank - b.rank)
        .slice(0, MOST_TRIED),
    places.length === 0 ? [] : [{ replaced: new Map(), rank: 0 }],
  );
}
