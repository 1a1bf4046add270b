/**
 * What outlines are drawn with: a canvas, or the writer of an SVG path. Pixels, y downwards, angles as canvases count.
 * Outlines go back to where they began by themselves: Chromium's closePath takes longer the more a path holds already,
 * which was nine tenths of a frame of 10,000 nodes.
 */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  /** Clockwise on the screen; a whole turn is a circle. */
  arc(x: number, y: number, radius: number, from: number, to: number): void;
}
