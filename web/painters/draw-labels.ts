import { placeLabels, type LabelWish } from "../../src/picture/place-labels.ts";
import type { SceneNode } from "../../src/picture/scene.ts";
import { wrap } from "../../src/picture/shorten.ts";
import { drawLineWords } from "./draw-line-words.ts";
import { SANS, SERIF } from "../../src/picture/fonts.ts";
import type { Look } from "../../src/picture/look.ts";
import { isOutside, type Picture } from "./picture.ts";

const LINE = 15;
/** Pixels that the ring around a node reaches beyond it. */
const HALO = 6;
/** Names looked at for one frame, and nodes kept clear of them: beyond that there is no room anyway. */
const MOST_LABELS = 120;
const MOST_NODES = 400;
/** Measuring letters costs more than anything else in a frame; the nodes of a scene never change. */
const measured = new WeakMap<SceneNode, Label>();

/** A way to write a name. */
interface Lines {
  readonly lines: readonly string[];
  readonly width: number;
}
interface Label {
  readonly font: string;
  /** From roomy to narrow. */
  readonly ways: readonly Lines[];
}

/** Writes names at nodes and, on the lines that are lit, their words. */
export function drawLabels(context: CanvasRenderingContext2D, look: Look, picture: Picture): void {
  context.clearRect(0, 0, picture.width, picture.height);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  const words = drawLineWords(context, look, picture);
  const labels = new Map<string, Label>();
  const border = { left: 2, top: 2, right: picture.width - 2, bottom: picture.height - 2 };
  for (const spot of placeLabels(wishesOf(context, look, picture, labels), words, border)) {
    const label = labels.get(spot.id);
    const way = label?.ways[spot.size];
    if (!label || !way) continue;
    context.font = label.font;
    context.textAlign = spot.align;
    const shift = { left: 0, center: way.width / 2, right: way.width }[spot.align];
    way.lines.forEach((line, index) => {
      const y = spot.top + LINE * (index + 0.5);
      context.strokeStyle = look.palette.paper;
      context.strokeText(line, spot.left + shift, y);
      context.fillStyle = look.palette.ink;
      context.fillText(line, spot.left + shift, y);
    });
  }
}

/** Room is given first to what is pointed at or selected, then to what is lit, then by importance. */
function wishesOf(
  context: CanvasRenderingContext2D,
  look: Look,
  picture: Picture,
  labels: Map<string, Label>,
): readonly LabelWish[] {
  const { scene, visible, lit, selected, hovered } = look;
  const seen = [...visible.nodes].flatMap((id) => {
    const node = scene.nodes.get(id);
    const place = picture.placeOf(id);
    if (!node || !place || isOutside(place, picture)) return [];
    const needed = id === selected || id === hovered;
    const bright = lit?.nodes.has(id) ?? false;
    // A statement is told by its line; its words come when it is lit.
    const wanted = needed || (lit ? bright : node.kind !== "Statement");
    const priority = (needed ? 1000 : 0) + (bright ? 100 : 0) + importance(node);
    return [{ node, place, needed, bright, wanted, priority }];
  });
  seen.sort((a, b) => b.priority - a.priority);
  return seen.slice(0, MOST_NODES).map(({ node, place, needed, bright, wanted, priority }, rank) => {
    const { id } = node;
    const whole = id === hovered ? look.nameOf(id) : undefined;
    const label = wanted && rank < MOST_LABELS ? labelOf(context, node, whole) : undefined;
    if (label) labels.set(id, label);
    return {
      id,
      x: place.x,
      y: place.y,
      // Around what is pointed at or selected runs a ring.
      radius: place.radius + (needed ? HALO : 0),
      sizes: (label?.ways ?? []).map(({ lines, width }) => ({ width, height: lines.length * LINE })),
      priority,
      needed,
      weight: lit === undefined ? 1 : bright ? 5 : 0,
    };
  });
}

/** What is disputed is named first, then who speaks. */
function importance(node: SceneNode): number {
  if (node.standing === "contested") return 20 + node.size;
  return node.size + (node.kind === "Person" || node.kind === "Organization" ? 10 : 0);
}

/** The letters per line and the lines of each way to write a name. */
const CLAIM_WAYS = [
  [25, 3],
  [18, 3],
  [18, 2],
] as const;
const NAME_WAYS = [
  [20, 2],
  [11, 3],
] as const;

function labelOf(context: CanvasRenderingContext2D, node: SceneNode, whole: string | undefined): Label {
  const known = whole === undefined ? measured.get(node) : undefined;
  if (known) return known;
  const spoken = node.kind === "Claim" || node.kind === "Statement";
  const agent = node.kind === "Person" || node.kind === "Organization";
  const font = spoken ? `12.5px ${SERIF}` : `${agent ? 600 : 400} 12.5px ${SANS}`;
  context.font = font;
  const ways = whole === undefined ? (spoken ? CLAIM_WAYS : NAME_WAYS) : ([[28, 8]] as const);
  const label = {
    font,
    ways: ways.map(([width, most]) => {
      const lines = wrap(whole ?? node.label, width, most);
      return { lines, width: Math.max(...lines.map((line) => context.measureText(line).width)) };
    }),
  };
  if (whole === undefined) measured.set(node, label);
  return label;
}
