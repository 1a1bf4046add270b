import { SANS, SERIF } from "./fonts.ts";
import type { SceneNode } from "./scene.ts";
import { shorten, wrap } from "./shorten.ts";

/** How letters are drawn. */
export interface Font {
  readonly family: string;
  /** Pixels. */
  readonly size: number;
  readonly weight: number;
}

/** Width of a text in pixels: the browser measures, the server estimates. */
export type Measure = (text: string, font: Font) => number;

/** One way to write a name. */
export interface LabelWay {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The letters a line and the most lines of each way to write a name, from roomy to narrow. */
const SPOKEN_WAYS = [
  [25, 3],
  [18, 3],
  [18, 2],
] as const;
const NAME_WAYS = [
  [20, 2],
  [11, 3],
] as const;
/** On a small picture two words side by side are as wide as a third of it. */
const SLIM_SPOKEN_WAYS = [
  [16, 3],
  [13, 2],
] as const;
const SLIM_NAME_WAYS = [
  [14, 2],
  [10, 2],
] as const;
const WHOLE_WAY = [[28, 8]] as const;
/** A single word without spaces is cut at this many letters: a name may be 8,000 long. */
const LONGEST_WORD = 28;

const SPOKEN_FONT: Font = { family: SERIF, size: 12.5, weight: 400 };
const AGENT_FONT: Font = { family: SANS, size: 12.5, weight: 600 };
const PLAIN_FONT: Font = { family: SANS, size: 12.5, weight: 400 };

export function labelFont({ kind }: SceneNode): Font {
  if (kind === "Claim" || kind === "Statement") return SPOKEN_FONT;
  return kind === "Person" || kind === "Organization" ? AGENT_FONT : PLAIN_FONT;
}

/** Measuring letters costs more than anything else in a frame; the nodes of a scene never change. */
const known = new WeakMap<SceneNode, Map<boolean, readonly LabelWay[]>>();

/** The ways to write a node's name; `whole` is its full text where that is wanted. */
export function labelWays(
  node: SceneNode,
  whole: string | undefined,
  isSlim: boolean,
  measure: Measure,
): readonly LabelWay[] {
  if (whole !== undefined) return waysOf(whole, WHOLE_WAY, labelFont(node), measure);
  const kept = known.get(node) ?? new Map<boolean, readonly LabelWay[]>();
  known.set(node, kept);
  let ways = kept.get(isSlim);
  if (!ways) {
    const spoken = node.kind === "Claim" || node.kind === "Statement";
    const lengths = spoken ? (isSlim ? SLIM_SPOKEN_WAYS : SPOKEN_WAYS) : isSlim ? SLIM_NAME_WAYS : NAME_WAYS;
    kept.set(isSlim, (ways = waysOf(node.label, lengths, labelFont(node), measure)));
  }
  return ways;
}

function waysOf(
  text: string,
  lengths: readonly (readonly [number, number])[],
  font: Font,
  measure: Measure,
): readonly LabelWay[] {
  const start = text.slice(0, 2000).replace(/\S{29,}/g, (word) => shorten(word, LONGEST_WORD));
  return lengths.map(([letters, most]) => {
    const lines = wrap(start.trim(), letters, most);
    return { lines, width: Math.max(0, ...lines.map((line) => measure(line, font))) };
  });
}
