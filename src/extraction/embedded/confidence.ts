import type { Speaker } from "../proposal.ts";
import type { ActJudgement } from "./acts/act-judgement.ts";
import type { Attribution } from "./attribution.ts";

/**
 * Score of the span models → share of attributions with that score that stand in articles held out from training:
 * printed by scripts/train/confidence.ts. Scores between two points get a share between theirs.
 */
const CURVE: readonly (readonly [score: number, share: number])[] = [
  [0, 0.15],
  [0.132, 0.294],
  [0.329, 0.447],
  [0.479, 0.522],
  [0.646, 0.589],
  [0.795, 0.689],
  [0.881, 0.787],
  [0.942, 0.857],
  [0.974, 0.882],
  [0.993, 0.988],
  [1, 0.99],
];
/** Share of speakers that were right among those named, on acts-visible. */
const NAMED = 0.93;
/** Nobody named, or nobody found: less is known of it, and it is not measured. */
const UNNAMED = 0.8;
/** Share of acts that were right: plain assertions, and all others, on acts-visible. */
const PLAIN = 0.98;
const OTHER = 0.8;

/** How far a proposal can be relied on in words, speaker and act together, 0 to 1. */
export function confidenceOf(
  { score }: Attribution,
  { act }: Pick<ActJudgement, "act">,
  speakers: readonly Speaker[],
): number {
  const isNamed = speakers.some(({ name }) => name !== "");
  return shareAt(score) * (isNamed ? NAMED : UNNAMED) * (act === "asserts" ? PLAIN : OTHER);
}

function shareAt(score: number): number {
  for (let i = 1; i < CURVE.length; i += 1) {
    const [from, low] = CURVE[i - 1] ?? [0, 0];
    const [to, high] = CURVE[i] ?? [1, 1];
    if (score <= to) return low + ((high - low) * (score - from)) / (to - from);
  }
  return CURVE.at(-1)?.[1] ?? 1;
}
