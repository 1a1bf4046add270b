import type { FontFiles } from "./fonts.ts";
import type { Rasterize } from "./rasterize.ts";

/** Pictures as PNG; the drawing itself is loaded with the first one. */
export function lateRasterizer(fonts: () => Promise<FontFiles>): Rasterize {
  let loading: Promise<Rasterize> | undefined;
  return async (...picture) => {
    loading ??= import("./rasterize.ts").then(({ rasterizer }) => rasterizer(fonts));
    return (await loading)(...picture);
  };
}
