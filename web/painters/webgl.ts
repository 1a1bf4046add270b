/** What WebGL is here: missing, emulated by the processor, or real. Sigma throws where it is missing, so this is asked first. */
export type Webgl = "none" | "software" | "real";

/** Drivers that are programs and no devices. */
const EMULATED = /swiftshader|llvmpipe|lavapipe|softpipe|software|basic render|paravirtual/i;

export function webglHere(): Webgl {
  try {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
    if (!context) return "none";
    const names = context.getExtension("WEBGL_debug_renderer_info");
    const renderer: unknown = context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER);
    // Browsers allow few contexts at a time: give this one back.
    context.getExtension("WEBGL_lose_context")?.loseContext();
    return EMULATED.test(String(renderer)) ? "software" : "real";
  } catch {
    return "none";
  }
}
