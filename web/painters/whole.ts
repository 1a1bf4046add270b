import { toCamera, WHOLE, type Camera } from "../../src/picture/camera.ts";
import type { Frame } from "../../src/picture/frame.ts";
import type { Placed } from "../../src/picture/nearest.ts";

/** Pixels left free around what is seen, both sides together. */
const ROOM = 192;

/** Where the camera sees everything that the filters leave. */
export function wholeOf({ look, projection }: Frame, places: readonly Placed[]): Camera {
  if (look.visible.nodes.size === look.scene.nodes.size || places.length === 0) return WHOLE;
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  const { width, height, camera } = projection;
  const share = Math.max(
    (box.right - box.left) / Math.max(50, width - ROOM),
    (box.bottom - box.top) / Math.max(50, height - ROOM),
  );
  const middle = toCamera(projection, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  // No nearer than three times: single nodes need no magnifying glass.
  return { ...middle, ratio: Math.min(1, Math.max(1 / 3, camera.ratio * share)) };
}
