import { sizeScale } from "../camera.ts";
import { placeOf, type Frame } from "../frame.ts";
import { HOLLOW } from "../line-forms.ts";
import { ghostOf, lineOf, lineWidth, type Line } from "../line.ts";
import { drawHead, drawOpenHead, drawWay, hollowCore, lineWay, type LineWay } from "../line-way.ts";
import { DASHES } from "../outline.ts";
import { element } from "./element.ts";
import { pathOf } from "./path-pen.ts";

/** All lines that are shown, those that are faded first. */
export function svgLines(frame: Frame): readonly string[] {
  const { look, projection } = frame;
  const ghost = ghostOf(look.scene.edges.size);
  const size = sizeScale(projection.camera);
  const lines = [...look.scene.edges.values()]
    .filter(({ key }) => look.visible.edges.has(key))
    .map((edge) => ({ edge, line: lineOf(look, edge) }))
    .sort((a, b) => Number(b.line.faded) - Number(a.line.faded));
  return lines.flatMap(({ edge, line }) => {
    const [from, to] = [placeOf(frame, edge.source), placeOf(frame, edge.target)];
    if (!from || !to) return [];
    const width = lineWidth(line.width, size);
    const way = lineWay(from, to, line, edge.bend, width, true);
    if (!way) return [];
    const inside = svgLine(way, line, width, look.palette.paper);
    return line.faded ? [element("g", { opacity: ghost }, inside)] : [inside];
  });
}

/** One line with its heads. */
export function svgLine(way: LineWay, line: Line, width: number, paper: string): string {
  const d = pathOf((pen) => drawWay(pen, way));
  const body = element("path", {
    d,
    fill: "none",
    stroke: line.colour,
    "stroke-width": line.hollow ? width + HOLLOW : width,
    "stroke-dasharray": DASHES[line.stroke].join(" "),
    "stroke-linecap": line.stroke === "dotted" ? "round" : undefined,
  });
  const core = line.hollow
    ? element("path", { d, fill: "none", stroke: paper, "stroke-width": hollowCore(width) })
    : "";
  const heads = way.heads.map((head) => {
    if (head.form === "open") {
      const open = pathOf((pen) => drawOpenHead(pen, head, width));
      return element("path", { d: open, fill: "none", stroke: line.colour, "stroke-width": 1.3 });
    }
    const filled = pathOf((pen) => drawHead(pen, head, width));
    return line.hollow && head.form === "arrow"
      ? element("path", { d: filled, fill: paper, stroke: line.colour, "stroke-width": 1.1 })
      : element("path", { d: filled, fill: line.colour });
  });
  return body + core + heads.join("");
}
