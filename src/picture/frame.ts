import { sizeScale, toScreen, type Projection } from "./camera.ts";
import type { Point } from "./bends.ts";
import type { Look } from "./look.ts";
import { sceneIndex } from "./scene-index.ts";

/** One moment of the picture: what is drawn, and from where it is seen. */
export interface Frame {
  readonly look: Look;
  readonly projection: Projection;
  /** How much smaller than their measure nodes are drawn, at the first zoom. */
  readonly nodeScale: number;
  /** True while the camera is on its way: what costs most may wait until it stands. */
  readonly moving: boolean;
}

export interface NodePlace extends Point {
  /** In pixels. */
  readonly radius: number;
}

/** Middle and radius of a node on the screen; undefined where it is not shown. */
export function placeOf({ look, projection, nodeScale }: Frame, id: string): NodePlace | undefined {
  const { numberOf, nodes, radius } = sceneIndex(look.scene);
  const number = numberOf.get(id);
  const node = number === undefined ? undefined : nodes[number];
  if (number === undefined || !node || !look.visible.nodes.has(id)) return undefined;
  const size = nodeScale * sizeScale(projection.camera);
  return { ...toScreen(projection, node), radius: (radius[number] ?? 0) * size };
}

/** Whether nothing of a label there could be seen. */
export function isOutside({ x, y }: Point, { width, height }: Projection): boolean {
  return x < -60 || y < -40 || x > width + 60 || y > height + 40;
}
