import type { Point } from "../../src/picture/bends.ts";

/** The surface that labels are written on, in pixels from its left upper corner. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly placeOf: (id: string) => (Point & { readonly radius: number }) | undefined;
}

/** Whether nothing of a label there could be seen. */
export function isOutside({ x, y }: Point, { width, height }: Picture): boolean {
  return x < -60 || y < -40 || x > width + 60 || y > height + 40;
}
