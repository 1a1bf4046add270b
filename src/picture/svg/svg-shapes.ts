import { placeOf, type Frame, type NodePlace } from "../frame.ts";
import { mix, type Palette } from "../palette.ts";
import { drawCircle, drawForm, drawRingPart, RIM, RING_DASHES, ringParts, SLANT } from "../outline.ts";
import { FADE, outlineOf, ringOf, shapeOf, type Shape } from "../shape.ts";
import { element, escaped } from "./element.ts";
import { pathOf } from "./path-pen.ts";

/** All nodes that are shown, each with its name for whoever points at it, those that stand out last. */
export function svgShapes(frame: Frame): readonly string[] {
  const { look } = frame;
  return [...look.scene.nodes.values()]
    .filter(({ id }) => look.visible.nodes.has(id))
    .map((node) => ({ node, shape: shapeOf(look, node) }))
    .sort((a, b) => rank(a.shape) - rank(b.shape))
    .flatMap(({ node, shape }) => {
      const place = placeOf(frame, node.id);
      if (!place) return [];
      const title = element("title", {}, escaped(look.nameOf(node.id).slice(0, MOST_NAME)));
      return [element("g", {}, title + svgShape(place, shape, look.palette))];
    });
}

/** Letters of a name that are told in full. */
const MOST_NAME = 500;

function rank({ faded, halo }: Shape): number {
  return (faded ? 0 : 1) + { none: 0, pointed: 1, selected: 2 }[halo];
}

/** One node: its halo, its rim of paper, its ring and its form. */
export function svgShape(place: NodePlace, shape: Shape, palette: Palette): string {
  const { x, y, radius } = place;
  const { paper, ink, stances } = palette;
  const shade = (colour: string): string => (shape.faded ? mix(colour, paper, FADE) : colour);
  const inner = shape.sides ? ringOf(radius).inner : radius;
  const form = (reach: number): string => pathOf((pen) => drawForm(pen, shape.form, x, y, reach));
  const circle = (reach: number): string => pathOf((pen) => drawCircle(pen, x, y, reach));
  const { thick } = ringOf(radius);
  return [
    shape.halo === "none"
      ? ""
      : element("path", {
          d: circle(radius + 4.5),
          fill: paper,
          stroke: ink,
          "stroke-width": shape.halo === "selected" ? 2.5 : 1.2,
        }),
    element("path", { d: shape.sides ? circle(radius + RIM) : form(radius + RIM), fill: paper }),
    ...(shape.sides ? ringParts(shape.sides) : []).map(({ side, part }) =>
      element("path", {
        d: pathOf((pen) => drawRingPart(pen, place, radius - thick / 2, part)),
        fill: "none",
        stroke: shade(stances[side]),
        "stroke-width": thick,
        "stroke-dasharray": RING_DASHES[side].join(" "),
      }),
    ),
    element("path", { d: form(inner), fill: shade(shape.colour) }),
    shape.hollow
      ? element("path", { d: form(Math.max(0, inner - outlineOf(inner) * SLANT)), fill: paper })
      : "",
  ].join("");
}
