import type { Palette } from "./palette.ts";
import type { Scene } from "./scene.ts";

/** Which nodes and edges of the scene the filters leave. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What stands out while the rest fades; undefined where everything is equal. */
export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Nodes that belong together, drawn on a common ground. */
export interface Community {
  readonly id: string;
  /** What its ground is called; empty for no name. */
  readonly name: string;
  readonly members: readonly string[];
}

/** Everything a picture depends on. State decides it, painters draw it: WebGL, Canvas 2D and SVG draw the same. */
export interface Look {
  readonly scene: Scene;
  readonly visible: Visible;
  readonly lit: Lit | undefined;
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Grounds under the nodes; empty where nothing is grouped. */
  readonly communities: readonly Community[];
  readonly palette: Palette;
  /** The whole text of a node; its label may be cut. */
  readonly nameOf: (id: string) => string;
}
