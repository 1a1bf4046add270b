import type { Projection } from "../../src/picture/camera.ts";
import type { Palette } from "../../src/picture/palette.ts";
import type { SceneEdge, SceneNode } from "../../src/picture/scene.ts";

/** What the page sends to the worker that draws sheets: a scene once, then what of it is to be drawn, and from where. */
export type SheetMessage =
  | {
      readonly kind: "scene";
      readonly nodes: readonly SceneNode[];
      readonly edges: readonly SceneEdge[];
    }
  | {
      readonly kind: "draw";
      /** 1 for what is visible, by the number of the node or edge in the scene. */
      readonly nodes: Uint8Array;
      readonly edges: Uint8Array;
      readonly palette: Palette;
      readonly projection: Projection;
      readonly nodeScale: number;
      /** Pixels of the screen for one of the page. */
      readonly ratio: number;
    };

/** What comes back for each "draw", in order: the picture with nothing lit, lines and shapes apart. */
export interface DrawnSheets {
  readonly lines: ImageBitmap;
  readonly shapes: ImageBitmap;
}
