import type { Speaker } from "../proposal.ts";
import type { ActJudgement } from "./acts/act-judgement.ts";
import type { Attribution } from "./attribution.ts";

/**
 * How far a proposal can be relied on, 0 to 1. A placeholder curve until it is fitted: see scripts/train/confidence.ts.
 */
export function confidenceOf(
  attribution: Attribution,
  judgement: ActJudgement,
  speakers: readonly Speaker[],
): number {
  const named = speakers.some(({ name }) => name !== "");
  return Math.max(
    0.05,
    Math.min(0.99, attribution.score * (named ? 1 : 0.7) * (judgement.act === "asserts" ? 1 : 0.85)),
  );
}
