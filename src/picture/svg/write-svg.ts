import { chooseLabels } from "../choose-labels.ts";
import { SANS } from "../fonts.ts";
import type { Frame } from "../frame.ts";
import { drawGround, groundsOf } from "../grounds.ts";
import type { Font, Measure } from "../label-ways.ts";
import { legendEntries } from "../legend-entries.ts";
import type { SceneEdge } from "../scene.ts";
import { wrap } from "../shorten.ts";
import { element, escaped, rounded } from "./element.ts";
import { pathOf } from "./path-pen.ts";
import { SMALL, svgLegend, type LegendWords } from "./svg-legend.ts";
import { svgLines } from "./svg-lines.ts";
import { svgShapes } from "./svg-shapes.ts";
import { svgText, svgWriting } from "./svg-text.ts";

/** What stands around a picture that leaves the page. */
export interface SvgWords {
  readonly title: string;
  readonly description: string;
  /** The filters it has passed, one text each; none where everything is shown. */
  readonly filters: readonly string[];
  /** Lines at the end: of which revision it is, and what it does not say. */
  readonly notes: readonly string[];
  readonly edge: (edge: SceneEdge) => string;
  /** Undefined for a picture without a legend. */
  readonly legend: LegendWords | undefined;
}

const EDGE = 20;
const ROW = 18;
const TITLE: Font = { family: SANS, size: 18, weight: 600 };

/** A picture as a file: what the painters draw, with title, filters, legend and notes. The same picture, the same bytes. */
export function writeSvg(frame: Frame, words: SvgWords, measure: Measure): string {
  const { look, projection } = frame;
  const { palette } = look;
  const { width } = projection;
  const room = width - 2 * EDGE;
  const rows = (text: string): readonly string[] => wrap(text, Math.max(20, Math.floor(room / 6.4)), 6);
  const head = words.filters.flatMap(rows);
  const headHeight = EDGE + 24 + head.length * ROW + 8;
  const legendTop = headHeight + projection.height + 10;
  const legend = words.legend
    ? svgLegend(
        legendEntries(look.scene, look.visible),
        words.legend,
        palette,
        { left: EDGE, top: legendTop, width: room },
        measure,
      )
    : { parts: [], height: 0 };
  const notes = words.notes.flatMap(rows);
  const notesTop = legendTop + legend.height + 12;
  const height = notesTop + notes.length * ROW + EDGE / 2;
  const line = (text: string, y: number): string => svgText(text, { x: EDGE, y }, SMALL, palette.ink);
  const rule = (y: number): string =>
    element("path", { d: `M0 ${rounded(y)}H${rounded(width)}`, stroke: palette.quiet, "stroke-width": 1 });
  // What lies beyond the picture is covered by the paper of what stands around it: no clip is needed.
  const paper = (y: number, tall: number): string =>
    element("rect", { y, width, height: tall, fill: palette.paper });
  return [
    element(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width,
        height,
        viewBox: box(width, height),
        role: "img",
        "aria-labelledby": "hearsay-title hearsay-description",
      },
      [
        element("title", { id: "hearsay-title" }, escaped(words.title)),
        element("desc", { id: "hearsay-description" }, escaped(words.description)),
        paper(0, height),
        element("g", { transform: `translate(0 ${rounded(headHeight)})` }, drawn(frame, words, measure)),
        paper(0, headHeight),
        paper(headHeight + projection.height, height - headHeight - projection.height),
        svgText(words.title, { x: EDGE, y: EDGE + 8 }, TITLE, palette.ink),
        ...head.map((text, index) => line(text, EDGE + 32 + index * ROW)),
        rule(legendTop - 5),
        ...legend.parts,
        ...notes.map((text, index) => line(text, notesTop + (index + 0.5) * ROW)),
      ].join("\n"),
    ),
    "",
  ].join("\n");
}

function drawn(frame: Frame, words: SvgWords, measure: Measure): string {
  const { palette } = frame.look;
  return [
    "",
    ...groundsOf(frame).map((ground) =>
      element("path", {
        d: pathOf((pen) => drawGround(pen, ground)),
        fill: ground.colour,
        stroke: ground.border,
        "stroke-width": 1,
      }),
    ),
    ...svgLines(frame),
    ...svgShapes(frame),
    ...svgWriting(chooseLabels(frame, measure, words.edge), palette),
    "",
  ].join("\n");
}

function box(width: number, height: number): string {
  return `0 0 ${rounded(width)} ${rounded(height)}`;
}
