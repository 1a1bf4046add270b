// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { LEFT, type ParserState, RIGHT, SHIFT } from "../../src/extraction/embedded/grammar/parser-state.ts";

/**
 * Number of right arcs that each action puts out of reach, for any state (Goldberg and Nivre's dynamic oracle for
 * arc-hybrid). `gold` holds heads as places in the sentence, the root as its length; `costs` has room for three.
 */
export function countLostArcs(state: ParserState, gold: Int32Array, costs: Int32Array): void {
  const { stack, depth, next, length } = state;
  const top = stack[depth - 1] as number;
  const head = gold[top] as number;
  let waiting = 0;
  for (let i = next; i < length; i += 1) if (gold[i] === top) waiting += 1;
  const below = depth > 1 ? (stack[depth - 2] as number) : -1;
  costs[LEFT] = waiting + (head > next || (head === below && depth > 1) ? 1 : 0);
  costs[RIGHT] = waiting + (head >= next ? 1 : 0);
  let lost = 0;
  for (let d = 0; d < depth; d += 1) {
    if (gold[stack[d] as number] === next) lost += 1;
    if (d < depth - 1 && gold[next] === stack[d]) lost += 1;
  }
  costs[SHIFT] = lost;
}
