import type { EdgeKind } from "../vocabulary/edge-kinds.ts";
import { alongLine } from "./bends.ts";
import { overlap, type Box } from "./box.ts";
import { SANS } from "./fonts.ts";
import { isOutside, placeOf, type Frame } from "./frame.ts";
import type { Font, Measure } from "./label-ways.ts";
import { lineForm } from "./line-forms.ts";
import type { Look } from "./look.ts";
import type { SceneEdge } from "./scene.ts";

/** Few enough words to stand beside lines that are too short for them. */
const FEW_WORDS = 5;
/** Words beyond this number would hide what they explain. */
const MOST_WORDS = 40;
const TELLING: ReadonlySet<EdgeKind> = new Set<EdgeKind>(["contradicts", "supports", "against"]);
/** Where along its line a word may stand, the best first, and how far beside it, in pixels. */
const SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((share) => ({ share, aside: 0 }));
const BESIDE = [14, -14, 24, -24].map((aside) => ({ share: 0.5, aside }));

export const WORD_FONT: Font = { family: SANS, size: 11.5, weight: 600 };

/** The word of a line, on a ground of paper. */
export interface LineWord {
  readonly key: string;
  readonly text: string;
  readonly colour: string;
  readonly box: Box;
}

/** The words of lit lines, clear of nodes and each other. */
export function placeLineWords(
  frame: Frame,
  measure: Measure,
  wordOf: (edge: SceneEdge) => string,
): readonly LineWord[] {
  const { look } = frame;
  if (!look.lit || look.lit.edges.size > MOST_WORDS) return [];
  const nodes = [...look.lit.nodes].flatMap((id) => {
    const place = placeOf(frame, id);
    return place ? [around(place, place.radius, place.radius)] : [];
  });
  const few = look.lit.edges.size <= FEW_WORDS;
  const words: LineWord[] = [];
  for (const key of look.lit.edges) {
    const edge = look.scene.edges.get(key);
    if (!edge || !tells(edge, look)) continue;
    const text = edge.role ?? wordOf(edge);
    const half = measure(text, WORD_FONT) / 2 + 5;
    const box = roomFor(edge, half, frame, [...nodes, ...words.map((word) => word.box)], few);
    if (!box) continue;
    const colour =
      edge.stance === undefined ? look.palette.ink : lineForm(edge.kind, edge.stance).colour(look.palette);
    words.push({ key, text, colour, box });
  }
  return words;
}

/** Acts and oppositions always; what merely joins things only where it is pointed at itself. */
function tells(edge: SceneEdge, look: Look): boolean {
  return edge.stance !== undefined || TELLING.has(edge.kind) || look.hovered === edge.key;
}

/** The spot that covers least; undefined where the line is out of sight, or too short for one word among many. */
function roomFor(
  edge: SceneEdge,
  half: number,
  frame: Frame,
  blocked: readonly Box[],
  few: boolean,
): Box | undefined {
  const from = placeOf(frame, edge.source);
  const to = placeOf(frame, edge.target);
  if (!from || !to || isOutside(alongLine(from, to, edge.bend, 0.5), frame.projection)) return undefined;
  const room = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius;
  if (!few && room < half * 2 + 14) return undefined;
  let best: Box | undefined;
  let least = Infinity;
  for (const { share, aside } of [...SPOTS, ...BESIDE]) {
    const box = around(alongLine(from, to, edge.bend, share, aside), half, 8);
    const cost = blocked.reduce((sum, other) => sum + overlap(other, box), 0);
    if (cost >= least) continue;
    least = cost;
    best = box;
  }
  return best;
}

function around({ x, y }: { readonly x: number; readonly y: number }, wide: number, high: number): Box {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}
