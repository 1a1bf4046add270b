import type { Look } from "../../src/picture/look.ts";

/** What the programs of the WebGL painter read while they draw. */
export interface Moment {
  look: Look;
  nodeScale: number;
}
