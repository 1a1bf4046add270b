import type { Frame } from "../../src/picture/frame.ts";
import type { Line } from "../../src/picture/line.ts";
import type { Look } from "../../src/picture/look.ts";
import type { Shape } from "../../src/picture/shape.ts";

/** What stands in a picture by id, whoever drew it. */
export interface DrawnItems {
  readonly nodes: ReadonlyMap<string, Shape>;
  readonly edges: ReadonlyMap<string, Line>;
}

/** Puts one frame on a surface. The stage decides what, when and from where. */
export interface Brush {
  readonly name: "sigma" | "canvas";
  /**
   * Draws now. `before` is what was shown in the frame before; undefined for the first. False where the picture is still
   * being made and the one before stays; `again` is called when it, or a better one, is there.
   */
  draw(frame: Frame, before: Look | undefined, again: () => void): boolean;
  drawn(): DrawnItems;
  kill(): void;
}
