import type { Canvas, CanvasKit, Paint, TypefaceFontProvider } from "canvaskit-wasm";
import { loadSkia } from "./load-skia.ts";
import { parseHTML } from "linkedom";
import { AppError } from "../model/errors.ts";
import { drawText, type TextPens } from "./draw-text.ts";
import type { FontFiles } from "./fonts.ts";
import { pathOf } from "./svg-path.ts";
import { numberOf, styleOf, type SvgElement, type SvgStyle } from "./svg-style.ts";

/** Pixels of a side that a picture has at most; memory grows with their product. */
const LARGEST = 5000;

/** Turns a picture of ours (SVG: paths, basic shapes, groups, text) into a PNG of so many pixels a unit. */
export type Rasterize = (svg: string, scale?: number) => Promise<Uint8Array>;

/**
 * Draws with Skia (canvaskit-wasm, loaded when the first picture is asked for), because neither Node nor the machine
 * can be counted on to draw. It reads the SVG that src/picture writes, not SVG at large: no style sheets, gradients,
 * clips or images. `fonts` are asked for once.
 */
export function rasterizer(fonts: () => Promise<FontFiles>): Rasterize {
  let tools: Promise<{ kit: CanvasKit; provider: TypefaceFontProvider }> | undefined;
  const load = async (): Promise<{ kit: CanvasKit; provider: TypefaceFontProvider }> => {
    const [kit, files] = await Promise.all([loadSkia(), fonts()]);
    const provider = kit.TypefaceFontProvider.Make();
    for (const family of ["sans", "serif"] as const)
      for (const bytes of files[family]) provider.registerFont(bytes, family);
    return { kit, provider };
  };
  return async (svg, scale = 2) => {
    tools ??= load();
    const { kit, provider } = await tools;
    return draw(svg, scale, kit, provider);
  };
}

function draw(svg: string, scale: number, kit: CanvasKit, fonts: TypefaceFontProvider): Uint8Array {
  const start = Math.max(0, svg.indexOf("<svg"));
  const { document } = parseHTML(`<!doctype html><body>${svg.slice(start)}`);
  // linkedom types its own elements loosely; what is read of them is what SvgElement says.
  const root = document.querySelector("svg") as SvgElement | null;
  const width = root ? numberOf(root, "width") : 0;
  const height = root ? numberOf(root, "height") : 0;
  if (!root || width <= 0 || height <= 0)
    throw new AppError("badCall", "There is nothing to draw here: the picture has no size.");
  const fitting = Math.min(scale, LARGEST / width, LARGEST / height);
  const surface = kit.MakeSurface(Math.ceil(width * fitting), Math.ceil(height * fitting));
  if (!surface) throw new Error(`Skia gave no surface of ${width} × ${height} at ${fitting}`);
  try {
    const canvas = surface.getCanvas();
    canvas.scale(fitting, fitting);
    const [left = 0, top = 0] = (root.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
    canvas.translate(-left, -top);
    const pens: TextPens = { kit, canvas, fonts, ...paints(kit) };
    for (const child of root.children) drawElement(child, styleOf(root, {}), pens);
    const png = surface.makeImageSnapshot().encodeToBytes();
    if (!png) throw new Error("Skia wrote no PNG");
    return png;
  } finally {
    surface.delete();
  }
}

/** What is told to programs and not drawn. */
const SILENT = new Set(["title", "desc", "metadata", "defs", "style"]);

function drawElement(element: SvgElement, parent: SvgStyle, pens: TextPens): void {
  const name = element.tagName.toLowerCase();
  if (SILENT.has(name)) return;
  const { canvas, kit } = pens;
  const style = styleOf(element, parent);
  const opacity = numberOf(element, "opacity", 1);
  const layer = opacity < 1 ? new kit.Paint() : undefined;
  layer?.setAlphaf(opacity);
  const before = layer ? canvas.saveLayer(layer) - 1 : canvas.save() - 1;
  transform(canvas, element.getAttribute("transform") ?? "");
  if (name === "text") drawText(element, style, pens);
  else drawShape(element, style, pens);
  if (name === "g" || name === "svg" || name === "a")
    for (const child of element.children) drawElement(child, style, pens);
  canvas.restoreToCount(Math.max(1, before + 1));
  layer?.delete();
}

function drawShape(element: SvgElement, style: SvgStyle, { kit, canvas, fill, stroke }: TextPens): void {
  const outline = pathOf(element);
  const path = outline === undefined ? null : kit.Path.MakeFromSVGString(outline);
  if (!path) return;
  for (const paint of [fill(style), stroke(style)]) {
    if (!paint) continue;
    canvas.drawPath(path, paint);
    paint.delete();
  }
  path.delete();
}

const STEPS = /(translate|scale|rotate)\(([^)]*)\)/g;

function transform(canvas: Canvas, text: string): void {
  for (const [, step, values = ""] of text.matchAll(STEPS)) {
    const [a = 0, b, c = 0] = values
      .split(/[\s,]+/)
      .filter((value) => value !== "")
      .map(Number);
    if (step === "translate") canvas.translate(a, b ?? 0);
    else if (step === "scale") canvas.scale(a, b ?? a);
    else canvas.rotate(a, b ?? 0, c);
  }
}

function paints(kit: CanvasKit): Pick<TextPens, "fill" | "stroke"> {
  const made = (colour: string | undefined, opacity: string | undefined): Paint | undefined => {
    if (colour === undefined || colour === "none" || colour === "transparent") return undefined;
    const paint = new kit.Paint();
    paint.setAntiAlias(true);
    paint.setColor(kit.parseColorString(colour));
    if (opacity !== undefined) paint.setAlphaf(Number(opacity));
    return paint;
  };
  return {
    // SVG fills with black what says nothing.
    fill: (style) => made(style["fill"] ?? "#000000", style["fill-opacity"]),
    stroke: (style) => {
      const paint = made(style["stroke"], style["stroke-opacity"]);
      if (!paint) return undefined;
      paint.setStyle(kit.PaintStyle.Stroke);
      paint.setStrokeWidth(Number(style["stroke-width"] ?? "1"));
      paint.setStrokeCap(
        { round: kit.StrokeCap.Round, square: kit.StrokeCap.Square }[style["stroke-linecap"] ?? ""] ??
          kit.StrokeCap.Butt,
      );
      if (style["stroke-linejoin"] === "round") paint.setStrokeJoin(kit.StrokeJoin.Round);
      const dashes = (style["stroke-dasharray"] ?? "none").split(/[\s,]+/).map(Number);
      if (dashes.every((dash) => dash >= 0) && dashes.length > 0) {
        paint.setPathEffect(
          kit.PathEffect.MakeDash(dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes], 0),
        );
      }
      return paint;
    },
  };
}
