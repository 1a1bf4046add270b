import { drawingOf } from "../graph/drawn-graph.ts";
import { projectionOf, WHOLE } from "../picture/camera.ts";
import type { Look } from "../picture/look.ts";
import { nodeScale } from "../picture/node-scale.ts";
import { palette } from "../picture/palette.ts";
import { sceneIndex } from "../picture/scene-index.ts";
import { sceneOf } from "../picture/scene.ts";
import { estimateWidth } from "../picture/svg/estimate-width.ts";
import { writeSvg } from "../picture/svg/write-svg.ts";
import { en } from "../texts/en/index.ts";
import type { ExportSource, Format } from "./format.ts";
import { pictureWords } from "./picture-words.ts";

/** Pixels of the picture itself, without what stands around it. */
const SIZE = { width: 1200, height: 860 };

/** A picture for print, slides and previews: what the explorer draws, with its legend and its revision. */
export const svg: Format = {
  name: "svg",
  title: "SVG (picture)",
  extension: "svg",
  mediaType: "image/svg+xml",
  options: { theme: ["light", "dark"] },
  write: (source, { theme = "light" }) => svgText(source, theme === "dark"),
};

function svgText({ graph, meta }: ExportSource, dark: boolean): string {
  const scene = sceneOf(drawingOf(graph));
  const look: Look = {
    scene,
    visible: { nodes: new Set(scene.nodes.keys()), edges: new Set(scene.edges.keys()) },
    lit: undefined,
    selected: undefined,
    hovered: undefined,
    communities: [],
    palette: palette(dark),
    nameOf: (id) => scene.nodes.get(id)?.label ?? id,
  };
  const frame = {
    look,
    projection: projectionOf(sceneIndex(scene).extent, SIZE, WHOLE),
    nodeScale: nodeScale(scene.nodes.size, SIZE),
    moving: false,
  };
  return writeSvg(frame, pictureWords(look, en, meta), estimateWidth);
}

/** The same as pixels, for programs that take no SVG. */
export const png: Format = {
  ...svg,
  name: "png",
  title: "PNG (picture)",
  extension: "png",
  mediaType: "image/png",
  inPixels: true,
};
