import { wordsOf } from "./word-index.ts";

export interface SharedClaim {
  readonly claim: string | undefined;
  readonly claimKey: string | undefined;
}

/** Of the telling words of the shorter claim, the share that the longer one has too where both say the same. */
const ALIKE = 1 / 3;

/** Words that any two claims may have in common. */
const COMMON = new Set(
  (
    "a an the this that these those it its he him his she her they them their we our you your i my who which and or " +
    "but of in on at to from for by with as about into over is are was were be been being has have had do does did " +
    "what when where why how if so than then " +
    "will would shall should can could may might must not no s t"
  ).split(" "),
);

/**
 * One key for statements with the same claim: in the same words, or where one answers the other. Given as claim and
 * index of the statement answered. What claims nothing itself takes over the claim that it answers.
 */
export function shareClaims(
  statements: readonly (readonly [claim: string | undefined, answers: number | undefined])[],
): readonly SharedClaim[] {
  const keys = statements.map(([claim]) => wordsOf(claim ?? "").join(" "));
  const leaders = statements.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let at = index;
    while (leaders[at] !== undefined && leaders[at] !== at) at = leaders[at] ?? at;
    return at;
  };
  const firstWith = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    if (key === "") continue;
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, index);
    else leaders[leaderOf(index)] = leaderOf(first);
  }
  for (const [index, [, target]] of statements.entries()) {
    if (target !== undefined && keys[target] !== "") leaders[leaderOf(index)] = leaderOf(target);
  }
  return statements.map(([claim], index) => {
    const leader = leaderOf(index);
    const key = keys[leader];
    return { claim: claim ?? statements[leader]?.[0], claimKey: key === "" ? undefined : key };
  });
}

/**
 * Whether an answer may be about the claim that the model ties it to. A denial on the wrong claim would put somebody on
 * a side they never took, so claims in altogether other words do not meet; a missing claim contradicts nothing.
 */
export function mayMeet(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  const [shorter, longer] = first.size < second.size ? [first, second] : [second, first];
  return [...shorter].filter((word) => longer.has(word)).length >= ALIKE * shorter.size;
}

function tellingWords(claim = ""): ReadonlySet<string> {
  return new Set(wordsOf(claim).filter((word) => !COMMON.has(word)));
}
