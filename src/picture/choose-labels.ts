import { toScreen } from "./camera.ts";
import { overlap } from "./box.ts";
import { groundsOf } from "./grounds.ts";
import { isOutside, placeOf, type Frame } from "./frame.ts";
import { labelFont, labelWays, type Font, type LabelWay, type Measure } from "./label-ways.ts";
import { mix } from "./palette.ts";
import { placeLineWords, WORD_FONT, type LineWord } from "./line-words.ts";
import { placeLabels, type LabelWish } from "./place-labels.ts";
import { importance, sceneIndex } from "./scene-index.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";
import { shorten } from "./shorten.ts";

/** Pixels from one line of a label to the next. */
export const LINE = 15;
/** Pixels that the ring around a node reaches beyond it. */
const HALO = 6;
/** Names looked at for one frame, and nodes kept clear of them: beyond that there is no room anyway. */
const MOST_LABELS = 120;
const MOST_NODES = 400;
/** Below this width, in pixels, names are broken into shorter lines. */
const SLIM = 520;

/** A name with its place. */
export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  readonly font: Font;
  readonly align: "center" | "left" | "right";
  /** Where the text is anchored, as `align` says, and the upper border of its first line. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

export interface Writing {
  readonly labels: readonly Label[];
  readonly words: readonly LineWord[];
}

/**
 * Which names stand in the picture and where, and the words on the lines that are lit. Room is given first to what is
 * pointed at or selected, then to what is lit, then by importance. What finds no room is not written.
 */
export function chooseLabels(frame: Frame, measure: Measure, wordOf: (edge: SceneEdge) => string): Writing {
  const { width, height } = frame.projection;
  const words = [...groundNames(frame, measure), ...placeLineWords(frame, measure, wordOf)];
  const found = new Map<string, { readonly node: SceneNode; readonly ways: readonly LabelWay[] }>();
  const border = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const wishes = wishesOf(frame, measure, found);
  const labels = placeLabels(
    wishes,
    words.map(({ box }) => box),
    border,
  ).flatMap((spot): Label[] => {
    const label = found.get(spot.id);
    const way = label?.ways[spot.size];
    if (!label || !way) return [];
    const shift = { left: 0, center: way.width / 2, right: way.width }[spot.align];
    return [
      {
        id: spot.id,
        lines: way.lines,
        font: labelFont(label.node),
        align: spot.align,
        x: spot.left + shift,
        top: spot.top,
        width: way.width,
      },
    ];
  });
  return { labels, words };
}

/** The names of grounds, each above its own; one that would lie on another is left out. */
function groundNames(frame: Frame, measure: Measure): readonly LineWord[] {
  const { palette, communities } = frame.look;
  const names: LineWord[] = [];
  for (const { id, name, top } of communities.length === 0 ? [] : groundsOf(frame)) {
    if (name === "" || isOutside(top, frame.projection)) continue;
    const text = shorten(name, LONGEST_GROUND);
    const half = measure(text, WORD_FONT) / 2 + 6;
    const box = { left: top.x - half, right: top.x + half, top: top.y - 9, bottom: top.y + 9 };
    if (names.some((other) => overlap(other.box, box) > 0)) continue;
    names.push({ key: id, text, colour: mix(palette.ink, palette.paper, 0.3), box });
  }
  return names;
}

/** Letters of the name of a ground. */
const LONGEST_GROUND = 40;

function wishesOf(
  frame: Frame,
  measure: Measure,
  found: Map<string, { readonly node: SceneNode; readonly ways: readonly LabelWay[] }>,
): readonly LabelWish[] {
  const { look, projection } = frame;
  const { lit, selected, hovered } = look;
  const isSlim = projection.width < SLIM;
  return candidates(frame).map((node, rank) => {
    const { id } = node;
    const needed = id === selected || id === hovered;
    const bright = lit?.nodes.has(id) ?? false;
    // A statement is told by its line; its words come when it is lit.
    const wanted = needed || (lit ? bright : node.kind !== "Statement");
    const whole = id === hovered ? look.nameOf(id) : undefined;
    const ways = wanted && rank < MOST_LABELS ? labelWays(node, whole, isSlim, measure) : [];
    if (ways.length > 0) found.set(id, { node, ways });
    const place = placeOf(frame, id) ?? { x: 0, y: 0, radius: 0 };
    return {
      id,
      x: place.x,
      y: place.y,
      // Around what is pointed at or selected runs a ring.
      radius: place.radius + (needed ? HALO : 0),
      sizes: ways.map(({ lines, width }) => ({ width, height: lines.length * LINE })),
      priority: (needed ? 1000 : 0) + (bright ? 100 : 0) + importance(node),
      needed,
      weight: lit === undefined ? 1 : bright ? 5 : 0,
    };
  });
}

/** The nodes in sight that may be named or must be kept clear, what matters most first. */
function candidates({ look, projection }: Frame): readonly SceneNode[] {
  const { scene, visible, lit, selected, hovered } = look;
  const { nodes, ranked } = sceneIndex(scene);
  const seen: SceneNode[] = [];
  const take = (node: SceneNode | undefined): void => {
    if (node && visible.nodes.has(node.id) && !isOutside(toScreen(projection, node), projection))
      seen.push(node);
  };
  if (lit) {
    // Only what is lit is named then, and faded nodes may be covered.
    const wanted = new Set([selected, hovered].filter((id) => id !== undefined && scene.nodes.has(id)));
    for (const id of wanted) if (id !== undefined) take(scene.nodes.get(id));
    const others = [...lit.nodes].flatMap((id) => (wanted.has(id) ? [] : (scene.nodes.get(id) ?? [])));
    others.sort((a, b) => importance(b) - importance(a));
    for (const node of others) {
      if (seen.length >= MOST_NODES) break;
      take(node);
    }
    return seen;
  }
  for (const number of ranked) {
    if (seen.length >= MOST_NODES) break;
    take(nodes[number]);
  }
  const needed = seen.filter(({ id }) => id === selected || id === hovered);
  return [...needed, ...seen.filter((node) => !needed.includes(node))];
}
