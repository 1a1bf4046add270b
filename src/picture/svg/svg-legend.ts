import { KINDS, type Kind } from "../../vocabulary/kinds.ts";
import type { EdgeKind } from "../../vocabulary/edge-kinds.ts";
import type { Stance } from "../../vocabulary/stances.ts";
import { SANS } from "../fonts.ts";
import type { Font, Measure } from "../label-ways.ts";
import type { LegendEntries } from "../legend-entries.ts";
import { lineForm, stanceForm, type LineForm } from "../line-forms.ts";
import type { Line } from "../line.ts";
import { lineWay } from "../line-way.ts";
import type { Palette } from "../palette.ts";
import type { Shape } from "../shape.ts";
import { svgLine } from "./svg-lines.ts";
import { svgShape } from "./svg-shapes.ts";
import { svgText } from "./svg-text.ts";

/** What the entries of a legend are called. */
export interface LegendWords {
  readonly kind: (kind: Kind) => string;
  readonly stance: (stance: Stance) => string;
  readonly structure: (kind: EdgeKind) => string;
  readonly hollow: string;
}

export const SMALL: Font = { family: SANS, size: 12, weight: 400 };
const ROW = 22;
const GAP = 20;
const SHAPE_WIDTH = 24;
const LINE_WIDTH = 40;

interface Entry {
  readonly words: string;
  readonly room: number;
  readonly draw: (x: number, y: number) => string;
}

/** The legend in rows of this width from this corner, and how high it is. Pixels. */
export function svgLegend(
  entries: LegendEntries,
  words: LegendWords,
  palette: Palette,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  measure: Measure,
): { readonly parts: readonly string[]; readonly height: number } {
  const parts: string[] = [];
  let [x, y] = [left, top + ROW / 2];
  for (const group of groupsOf(entries, words, palette)) {
    for (const entry of group) {
      const wide = entry.room + measure(entry.words, SMALL) + GAP;
      if (x > left && x + wide - GAP > left + width) [x, y] = [left, y + ROW];
      parts.push(entry.draw(x, y), svgText(entry.words, { x: x + entry.room, y }, SMALL, palette.ink));
      x += wide;
    }
    if (x > left) [x, y] = [left, y + ROW];
  }
  return { parts, height: y - ROW / 2 - top };
}

function groupsOf(
  entries: LegendEntries,
  words: LegendWords,
  palette: Palette,
): readonly (readonly Entry[])[] {
  const shape = (kind: Kind, text: string): Entry => ({
    words: text,
    room: SHAPE_WIDTH,
    draw: (x, y) =>
      svgShape({ x: x + 9, y, radius: kind === "Claim" ? 9 : 7 }, sample(kind, palette), palette),
  });
  const line = (form: LineForm, text: string, hollow = false): Entry => ({
    words: text,
    room: LINE_WIDTH,
    draw: (x, y) => lineSample(form, hollow, x, y, palette),
  });
  return [
    entries.kinds.map((kind) => shape(kind, words.kind(kind))),
    [
      ...entries.stances.map((stance) => line(stanceForm(stance), words.stance(stance))),
      ...entries.structure.map((kind) => line(lineForm(kind, undefined), words.structure(kind))),
      ...(entries.hollow ? [line(stanceForm("relay"), words.hollow, true)] : []),
    ],
  ];
}

function sample(kind: Kind, palette: Palette): Shape {
  return {
    form: KINDS[kind].shape,
    colour: palette.kinds[kind],
    sides: kind === "Claim" ? [1, 1, 0] : undefined,
    hollow: false,
    halo: "none",
    faded: false,
  };
}

function lineSample(form: LineForm, hollow: boolean, x: number, y: number, palette: Palette): string {
  const drawn: Line = { ...form, colour: form.colour(palette), hollow, faded: false };
  const [from, to] = [x - 3, x + LINE_WIDTH - 6].map((end) => ({ x: end, y, radius: 1 }));
  const way = from && to && lineWay(from, to, drawn, 0, form.width, true);
  return way ? svgLine(way, drawn, form.width, palette.paper) : "";
}
