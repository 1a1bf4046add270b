import { numberOf, type SvgElement } from "./svg-style.ts";

/** The outline of a basic shape in the words of a path; undefined for what is none. */
export function pathOf(element: SvgElement): string | undefined {
  const at = (name: string): number => numberOf(element, name);
  switch (element.tagName.toLowerCase()) {
    case "path":
      return element.getAttribute("d") ?? "";
    case "rect":
      return rectangle(at("x"), at("y"), at("width"), at("height"), numberOf(element, "rx", at("ry")));
    case "circle":
      return ellipse(at("cx"), at("cy"), at("r"), at("r"));
    case "ellipse":
      return ellipse(at("cx"), at("cy"), at("rx"), at("ry"));
    case "line":
      return `M${at("x1")} ${at("y1")}L${at("x2")} ${at("y2")}`;
    case "polyline":
      return `M${element.getAttribute("points") ?? ""}`;
    case "polygon":
      return `M${element.getAttribute("points") ?? ""}Z`;
    default:
      return undefined;
  }
}

// oxlint-disable-next-line max-params -- the five numbers of a rectangle
function rectangle(x: number, y: number, width: number, height: number, round: number): string {
  const r = Math.min(round, width / 2, height / 2);
  if (r <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`;
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}
