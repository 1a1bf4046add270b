import type { ClaimFeatures } from "./claim-features.ts";

/** Share of the weight that two claims of the same stance must have in common: nearly all. */
const NEARLY_ALL = 0.85;
/** Share of the smaller claim's weight that must stand in the other, where one denies what the other says. */
const MOSTLY = 0.7;
const FEWEST_IN_COMMON = 3;

/**
 * Whether two claims are the same proposition. Said and denied, they may differ in words, as the act tells the sides;
 * said twice, they must be nearly the same. Other names, numbers, subjects or polarity: never.
 */
export function isSameClaim(
  one: ClaimFeatures,
  other: ClaimFeatures,
  areOpposed: boolean,
  weightOf: (lemma: string) => number,
): boolean {
  if (one.isNegative !== other.isNegative) return false;
  if (!areAlike(one.numbers, other.numbers, false)) return false;
  if (!areAlike(one.names, other.names, areOpposed)) return false;
  if (one.subject !== other.subject || one.subject === "") return false;
  if (one.predicate !== other.predicate) return false;
  const common = [...one.lemmas].filter((lemma) => other.lemmas.has(lemma));
  if (common.length < Math.min(FEWEST_IN_COMMON, one.lemmas.size, other.lemmas.size) || common.length < 2)
    return false;
  const shared = weightOfAll(common, weightOf);
  const weights = [weightOfAll(one.lemmas, weightOf), weightOfAll(other.lemmas, weightOf)];
  if (areOpposed) return shared >= MOSTLY * Math.min(...weights);
  return shared >= NEARLY_ALL * Math.max(...weights);
}

/** Equal, or where the one may be told more shortly, one within the other. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>, maySayLess: boolean): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (!maySayLess && small.size !== large.size) return false;
  return [...small].every((word) => large.has(word));
}

function weightOfAll(lemmas: Iterable<string>, weightOf: (lemma: string) => number): number {
  let sum = 0;
  for (const lemma of lemmas) sum += weightOf(lemma);
  return sum;
}
