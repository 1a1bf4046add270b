import type { Context2D } from "./context-2d.ts";
import type { LineBatch } from "../../src/picture/batches.ts";
import { sizeScale } from "../../src/picture/camera.ts";
import type { Frame, NodePlace } from "../../src/picture/frame.ts";
import { ghostOf, lineWidth } from "../../src/picture/line.ts";
import {
  drawHead,
  drawOpenHead,
  drawWay,
  hollowCore,
  lineWay,
  type LineWay,
} from "../../src/picture/line-way.ts";
import { HOLLOW } from "../../src/picture/line-forms.ts";
import { DASHES } from "../../src/picture/outline.ts";
import { sceneIndex } from "../../src/picture/scene-index.ts";

/** Draws all lines, those that look the same in one stroke. Without `whole` heads and dashes are left out. */
export function drawLines(
  context: Context2D,
  frame: Frame,
  batches: readonly LineBatch[],
  whole: boolean,
): void {
  const ghost = ghostOf(frame.look.scene.edges.size);
  const size = sizeScale(frame.projection.camera);
  for (const { line, edges } of batches) {
    const width = lineWidth(line.width, size);
    const ways = edges.flatMap((number) => wayOf(frame, number, line, width, whole) ?? []);
    if (ways.length === 0) continue;
    context.globalAlpha = line.faded ? ghost : 1;
    context.strokeStyle = line.colour;
    context.fillStyle = line.colour;
    context.lineCap = line.stroke === "dotted" && whole ? "round" : "butt";
    context.setLineDash(whole ? DASHES[line.stroke] : []);
    context.lineWidth = line.hollow ? width + HOLLOW : width;
    context.beginPath();
    for (const way of ways) drawWay(context, way);
    context.stroke();
    context.setLineDash([]);
    context.lineCap = "butt";
    if (line.hollow) {
      context.strokeStyle = frame.look.palette.paper;
      context.lineWidth = hollowCore(width);
      context.stroke();
      context.strokeStyle = line.colour;
    }
    if (whole) drawHeads(context, ways, width, line.hollow, frame.look.palette.paper);
  }
  context.globalAlpha = 1;
}

function drawHeads(
  context: Context2D,
  ways: readonly LineWay[],
  width: number,
  hollow: boolean,
  paper: string,
): void {
  const heads = ways.flatMap((way) => way.heads);
  const filled = heads.filter(({ form }) => form !== "open");
  const open = heads.filter(({ form }) => form === "open");
  if (filled.length > 0) {
    context.beginPath();
    for (const head of filled) drawHead(context, head, width);
    if (hollow && filled[0]?.form === "arrow") {
      context.fillStyle = paper;
      context.lineWidth = 1.1;
      context.fill();
      context.stroke();
    } else context.fill();
  }
  if (open.length > 0) {
    context.beginPath();
    context.lineWidth = 1.3;
    for (const head of open) drawOpenHead(context, head, width);
    context.stroke();
  }
}

/** Undefined where it is out of sight. */
function wayOf(
  { look, projection, nodeScale }: Frame,
  number: number,
  line: LineBatch["line"],
  width: number,
  whole: boolean,
): LineWay | undefined {
  const { edges, from, to, x, y, radius } = sceneIndex(look.scene);
  const { scale, shiftX, shiftY, camera } = projection;
  const size = nodeScale * sizeScale(camera);
  const place = (node: number): NodePlace => ({
    x: shiftX + (x[node] ?? 0) * scale,
    y: shiftY - (y[node] ?? 0) * scale,
    radius: (radius[node] ?? 0) * size,
  });
  const start = place(from[number] ?? 0);
  const end = place(to[number] ?? 0);
  const bend = edges[number]?.bend ?? 0;
  const swing = bend === 0 ? 8 : 8 + Math.abs(bend) * Math.hypot(end.x - start.x, end.y - start.y);
  if (Math.max(start.x, end.x) < -swing || Math.min(start.x, end.x) > projection.width + swing)
    return undefined;
  if (Math.max(start.y, end.y) < -swing || Math.min(start.y, end.y) > projection.height + swing)
    return undefined;
  return lineWay(start, end, line, bend, width, whole);
}
