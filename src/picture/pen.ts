/** What outlines are drawn with: a canvas, or the writer of an SVG path. Pixels, y downwards, angles as canvases count. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  /** Clockwise on the screen; a whole turn is a circle. */
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}
