import type { Canvas, CanvasKit, Paint, TypefaceFontProvider } from "canvaskit-wasm";
import { familyFor } from "./fonts.ts";
import { numberOf, styleOf, type SvgElement, type SvgStyle } from "./svg-style.ts";

/** Pixels that no line of a picture is longer than. */
const LINE_WIDTH = 100_000;

export interface TextPens {
  readonly kit: CanvasKit;
  readonly canvas: Canvas;
  readonly fonts: TypefaceFontProvider;
  readonly fill: (style: SvgStyle) => Paint | undefined;
  readonly stroke: (style: SvgStyle) => Paint | undefined;
}

/** Writes a text element: its own words, or each tspan where it stands. Right-to-left names are shaped as such. */
export function drawText(element: SvgElement, style: SvgStyle, pens: TextPens): void {
  const spans = [...element.children].filter(({ tagName }) => tagName.toLowerCase() === "tspan");
  const start = { x: numberOf(element, "x"), y: numberOf(element, "y") };
  if (spans.length === 0) {
    drawLine(element.textContent ?? "", start, style, pens);
    return;
  }
  let { x, y } = start;
  for (const span of spans) {
    x = numberOf(span, "x", x) + numberOf(span, "dx");
    y = numberOf(span, "y", y) + numberOf(span, "dy");
    const width = drawLine(span.textContent ?? "", { x, y }, styleOf(span, style), pens);
    x += width;
  }
}

/** One line of words on its baseline. Gives its width. */
function drawLine(
  words: string,
  at: { readonly x: number; readonly y: number },
  style: SvgStyle,
  pens: TextPens,
): number {
  const outline = pens.stroke(style);
  const ink = pens.fill(style);
  let width = 0;
  for (const paint of outline && style["paint-order"]?.startsWith("stroke")
    ? [outline, ink]
    : [ink, outline]) {
    if (paint) width = paintLine(words, at, style, pens, paint);
  }
  return width;
}

// oxlint-disable-next-line max-params -- one line of drawLine, once for each of its two paints
function paintLine(
  words: string,
  { x, y }: { readonly x: number; readonly y: number },
  style: SvgStyle,
  { kit, canvas, fonts }: TextPens,
  paint: Paint,
): number {
  const textStyle = new kit.TextStyle({
    fontFamilies: [familyFor(style["font-family"]), "sans"],
    fontSize: Number.parseFloat(style["font-size"] ?? "16"),
    fontStyle: { weight: weightOf(kit, style["font-weight"]) },
  });
  const clear = new kit.Paint();
  clear.setAlphaf(0);
  const builder = kit.ParagraphBuilder.MakeFromFontProvider(new kit.ParagraphStyle({ textStyle }), fonts);
  builder.pushPaintStyle(textStyle, paint, clear);
  builder.addText(words);
  const line = builder.build();
  line.layout(LINE_WIDTH);
  const width = line.getMaxIntrinsicWidth();
  const share = { middle: 0.5, end: 1 }[style["text-anchor"] ?? ""] ?? 0;
  const middle = /^(central|middle)$/.test(style["dominant-baseline"] ?? "")
    ? line.getHeight() / 2
    : undefined;
  canvas.drawParagraph(line, x - width * share, y - (middle ?? line.getAlphabeticBaseline()));
  for (const thing of [line, builder, clear]) thing.delete();
  return width;
}

function weightOf(kit: CanvasKit, weight: string | undefined) {
  return Number.parseInt(weight ?? "", 10) >= 600 || weight === "bold"
    ? kit.FontWeight.Bold
    : kit.FontWeight.Normal;
}
