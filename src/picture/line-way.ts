import type { Point } from "./bends.ts";
import { LINE_GAP, type Line } from "./line.ts";
import { HOLLOW, type Head } from "./line-forms.ts";
import type { NodePlace } from "./frame.ts";
import type { Pen } from "./pen.ts";

/** A head at the end of a line: its tip, and the direction in which it points (of length 1). */
interface HeadPlace {
  readonly form: Head;
  readonly tip: Point;
  readonly way: Point;
  readonly length: number;
}

/** What of a line is seen: between its nodes, and short of its heads. */
export interface LineWay {
  readonly start: Point;
  readonly control: Point | undefined;
  readonly end: Point;
  readonly heads: readonly HeadPlace[];
}

/** Where a line runs on the screen; undefined where its nodes leave no room. `width` is the drawn one, in pixels. */
export function lineWay(
  from: NodePlace,
  to: NodePlace,
  line: Line,
  bend: number,
  width: number,
  withHeads: boolean,
): LineWay | undefined {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length <= from.radius + to.radius + 2 * LINE_GAP + 1) return undefined;
  const first = (from.radius + LINE_GAP) / length;
  const last = 1 - (to.radius + LINE_GAP) / length;
  const most = (last - first) * 0.4;
  const head = withHeads ? Math.min(headLength(line.head, width) / length, most) : 0;
  const tail = withHeads ? Math.min(headLength(line.tail, width) / length, most) : 0;
  const control =
    bend === 0
      ? undefined
      : { x: (from.x + to.x) / 2 + dy * 2 * bend, y: (from.y + to.y) / 2 - dx * 2 * bend };
  const at = (share: number): Point => between(from, control, to, share, share);
  const heads: HeadPlace[] = [];
  if (head > 0) heads.push(headPlace(line.head, at(last - head), at(last)));
  if (tail > 0) heads.push(headPlace(line.tail, at(first + tail), at(first)));
  const [begin, stop] = [first + tail, last - head];
  return {
    start: at(begin),
    control: control && between(from, control, to, begin, stop),
    end: at(stop),
    heads,
  };
}

export function drawWay(pen: Pen, { start, control, end }: LineWay): void {
  pen.moveTo(start.x, start.y);
  if (control) pen.quadraticCurveTo(control.x, control.y, end.x, end.y);
  else pen.lineTo(end.x, end.y);
}

/** The outline of a filled head (arrow, bar). */
export function drawHead(pen: Pen, { form, tip, way, length }: HeadPlace, width: number): void {
  const back = { x: tip.x - way.x * length, y: tip.y - way.y * length };
  const half = form === "bar" ? 4.4 + width : 3.2 + width * 1.3;
  const side = { x: -way.y * half, y: way.x * half };
  pen.moveTo(back.x + side.x, back.y + side.y);
  if (form === "bar") {
    pen.lineTo(tip.x + side.x, tip.y + side.y);
    pen.lineTo(tip.x - side.x, tip.y - side.y);
  } else pen.lineTo(tip.x, tip.y);
  pen.lineTo(back.x - side.x, back.y - side.y);
  pen.lineTo(back.x + side.x, back.y + side.y);
}

/** An open head is two strokes and the shaft between them. */
export function drawOpenHead(pen: Pen, { tip, way, length }: HeadPlace, width: number): void {
  const half = 3 + width;
  const back = { x: tip.x - way.x * length, y: tip.y - way.y * length };
  const side = { x: -way.y * half, y: way.x * half };
  pen.moveTo(back.x + side.x, back.y + side.y);
  pen.lineTo(tip.x, tip.y);
  pen.lineTo(back.x - side.x, back.y - side.y);
  pen.moveTo(back.x, back.y);
  pen.lineTo(tip.x, tip.y);
}

/** Width of the paper inside a hollow line, in pixels. */
export function hollowCore(width: number): number {
  return (width + HOLLOW) / 2;
}

function headLength(head: Head, width: number): number {
  return { none: 0, arrow: 5 + width * 2, bar: 2.5 + width * 0.25, open: 5.5 + width }[head];
}

function headPlace(form: Head, back: Point, tip: Point): HeadPlace {
  const length = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
  return { form, tip, way: { x: (tip.x - back.x) / length, y: (tip.y - back.y) / length }, length };
}

/** The point of a curve at a share of its way; with two shares, the control point of the piece between them. */
function between(from: Point, control: Point | undefined, to: Point, first: number, second: number): Point {
  if (!control) return { x: from.x + (to.x - from.x) * first, y: from.y + (to.y - from.y) * first };
  const start = (1 - first) * (1 - second);
  const middle = (1 - first) * second + first * (1 - second);
  const end = first * second;
  return {
    x: from.x * start + control.x * middle + to.x * end,
    y: from.y * start + control.y * middle + to.y * end,
  };
}
