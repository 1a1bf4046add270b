import type { CanvasKit } from "canvaskit-wasm";

/** Skia as WebAssembly, about 7 MB: loaded when the first picture is asked for. */
export async function loadSkia(): Promise<CanvasKit> {
  const { default: init } = await import("canvaskit-wasm");
  // The package is CommonJS, and its types describe an ES module: what Node gives as default is the function itself.
  return (init as unknown as () => Promise<CanvasKit>)();
}
