import { LINE, type Label, type Writing } from "../choose-labels.ts";
import type { Font } from "../label-ways.ts";
import { WORD_FONT } from "../line-words.ts";
import type { Palette } from "../palette.ts";
import { element, escaped } from "./element.ts";

/** From the middle of a line of letters down to the ground they stand on, as a share of their size. */
const BASE = 0.35;

/** A line of words; `y` is the middle of its height. */
export function svgText(
  text: string,
  at: { readonly x: number; readonly y: number },
  font: Font,
  fill: string,
  anchor?: "middle" | "end",
): string {
  return element(
    "text",
    {
      x: at.x,
      y: at.y + font.size * BASE,
      ...fontAttributes(font),
      fill,
      "text-anchor": anchor,
    },
    escaped(text),
  );
}

/** Names with a seam of paper around their letters, and the words on lines. */
export function svgWriting({ labels, words }: Writing, palette: Palette): readonly string[] {
  return [
    ...words.flatMap(({ box, text, colour }) => [
      element("rect", {
        x: box.left,
        y: box.top,
        width: box.right - box.left,
        height: box.bottom - box.top,
        rx: 8,
        fill: palette.paper,
      }),
      svgText(text, middle(box), WORD_FONT, colour, "middle"),
    ]),
    ...labels.flatMap((label) => label.lines.map((line, index) => labelLine(label, line, index, palette))),
  ];
}

function labelLine(label: Label, line: string, index: number, palette: Palette): string {
  return element(
    "text",
    {
      x: label.x,
      y: label.top + LINE * (index + 0.5) + label.font.size * BASE,
      ...fontAttributes(label.font),
      fill: palette.ink,
      stroke: palette.paper,
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
      "text-anchor": { left: undefined, center: "middle", right: "end" }[label.align],
    },
    escaped(line),
  );
}

function middle(box: {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}): { readonly x: number; readonly y: number } {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

function fontAttributes({
  family,
  size,
  weight,
}: Font): Readonly<Record<string, string | number | undefined>> {
  return {
    "font-family": family.replaceAll('"', "'"),
    "font-size": size,
    "font-weight": weight === 400 ? undefined : weight,
  };
}
