import { placeLabels, type LabelWish } from "../view-model/place-labels.ts";
import type { SceneNode } from "../view-model/scene.ts";
import { wrap } from "../view-model/shorten.ts";
import { drawLineWords } from "./draw-line-words.ts";
import { SANS, SERIF } from "./fonts.ts";
import type { Look } from "./painter.ts";
import { isOutside, type Picture } from "./picture.ts";

const LINE = 15;
/** Names looked at for one frame: beyond that there is no room anyway. */
const MOST_LABELS = 160;

interface Label {
  readonly lines: readonly string[];
  readonly font: string;
}

/** Writes names at nodes and, on the lines that are lit, their words. */
export function drawLabels(context: CanvasRenderingContext2D, look: Look, picture: Picture): void {
  context.clearRect(0, 0, picture.width, picture.height);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const words = drawLineWords(context, look, picture);
  const labels = new Map<string, Label>();
  const border = { left: 2, top: 2, right: picture.width - 2, bottom: picture.height - 2 };
  const wishes = wishesOf(context, look, picture, labels);
  for (const spot of placeLabels(wishes, words, border)) {
    const label = labels.get(spot.id);
    const wish = wishes.find((one) => one.id === spot.id);
    if (!label || !wish) continue;
    context.font = label.font;
    context.textAlign = spot.align;
    const x = { left: spot.left, center: spot.left + wish.width / 2, right: spot.left + wish.width }[
      spot.align
    ];
    label.lines.forEach((line, index) => {
      const y = spot.top + LINE * (index + 0.5);
      context.lineWidth = 4;
      context.strokeStyle = look.palette.paper;
      context.strokeText(line, x, y);
      context.fillStyle = look.palette.ink;
      context.fillText(line, x, y);
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
  const wishes: LabelWish[] = [];
  for (const id of visible.nodes) {
    const node = scene.nodes.get(id);
    const place = picture.placeOf(id);
    if (!node || !place || isOutside(place, picture)) continue;
    const needed = id === selected || id === hovered;
    const bright = lit?.nodes.has(id) ?? false;
    // A statement is told by its line; its words come when it is lit.
    const wanted = needed || (lit ? bright : node.kind !== "Statement");
    const label = labelOf(id === hovered ? { ...node, label: look.nameOf(id) } : node, id === hovered);
    labels.set(id, label);
    context.font = label.font;
    wishes.push({
      id,
      ...place,
      width: wanted ? Math.max(...label.lines.map((line) => context.measureText(line).width)) : 0,
      height: label.lines.length * LINE,
      priority: (bright ? 100 : 0) + importance(node),
      needed,
      weight: lit === undefined ? 1 : bright ? 5 : 0,
    });
  }
  return wishes.sort((a, b) => b.priority - a.priority).slice(0, Math.max(MOST_LABELS, 1));
}

/** What is disputed is named first, then who speaks. */
function importance(node: SceneNode): number {
  if (node.standing === "contested") return 20 + node.size;
  return node.size + (node.kind === "Person" || node.kind === "Organization" ? 10 : 0);
}

function labelOf(node: SceneNode, whole: boolean): Label {
  if (node.kind === "Claim") return { lines: wrap(node.label, 25, whole ? 6 : 3), font: `12.5px ${SERIF}` };
  if (node.kind === "Statement")
    return { lines: wrap(node.label, 26, whole ? 6 : 1), font: `11.5px ${SANS}` };
  const weight = node.kind === "Person" || node.kind === "Organization" ? 600 : 400;
  return { lines: wrap(node.label, 20, whole ? 4 : 2), font: `${weight} 12.5px ${SANS}` };
}
