import type { EdgeKind } from "../../src/vocabulary/edge-kinds.ts";
import { alongLine } from "../../src/picture/bends.ts";
import { lineForm, lineWord } from "../../src/picture/line-forms.ts";
import { overlap, type Box } from "../../src/picture/place-labels.ts";
import type { SceneEdge } from "../../src/picture/scene.ts";
import { SANS } from "../../src/picture/fonts.ts";
import type { Look } from "../../src/picture/look.ts";
import { isOutside, type Picture } from "./picture.ts";

/** Few enough words to stand beside lines that are too short for them. */
const FEW_WORDS = 5;
/** Words beyond this number would hide what they explain. */
const MOST_WORDS = 40;
const TELLING: ReadonlySet<EdgeKind> = new Set<EdgeKind>(["contradicts", "supports", "against"]);
/** Where along its line a word may stand, the best first, and how far beside it, in pixels. */
const SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((share) => ({ share, aside: 0 }));
const BESIDE = [14, -14, 24, -24].map((aside) => ({ share: 0.5, aside }));

/** The words of lit lines, on a ground of paper, clear of nodes and each other. Gives back the room they take. */
export function drawLineWords(
  context: CanvasRenderingContext2D,
  look: Look,
  picture: Picture,
): readonly Box[] {
  if (!look.lit || look.lit.edges.size > MOST_WORDS) return [];
  const nodes = [...look.lit.nodes].flatMap((id) => {
    const place = picture.placeOf(id);
    return place ? [around(place, place.radius, place.radius)] : [];
  });
  const taken: Box[] = [];
  const few = look.lit.edges.size <= FEW_WORDS;
  context.font = `600 11.5px ${SANS}`;
  context.textAlign = "center";
  for (const key of look.lit.edges) {
    const edge = look.scene.edges.get(key);
    const word = edge && wordOf(edge, look);
    const box =
      edge &&
      word &&
      roomFor(edge, context.measureText(word).width / 2 + 5, picture, [...nodes, ...taken], few);
    if (!box) continue;
    taken.push(box);
    context.fillStyle = look.palette.paper;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 8);
    context.fill();
    context.fillStyle =
      edge.stance === undefined ? look.palette.ink : lineForm(edge.kind, edge.stance).colour(look.palette);
    context.fillText(word, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.5);
  }
  return taken;
}

/** Acts and oppositions always; what merely joins things only where it is pointed at itself. */
function wordOf(edge: SceneEdge, look: Look): string | undefined {
  const words = edge.role ?? lineWord(edge.kind);
  return edge.stance !== undefined || TELLING.has(edge.kind) || look.hovered === edge.key ? words : undefined;
}

/** The spot that covers least; undefined where the line is out of sight, or too short for one word among many. */
function roomFor(
  edge: SceneEdge,
  half: number,
  picture: Picture,
  blocked: readonly Box[],
  few: boolean,
): Box | undefined {
  const from = picture.placeOf(edge.source);
  const to = picture.placeOf(edge.target);
  if (!from || !to || isOutside(alongLine(from, to, edge.bend, 0.5), picture)) return undefined;
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
