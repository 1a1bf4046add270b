import { loadSkia } from "../../src/raster/load-skia.ts";

/** The pixels of a PNG: its size, the colour of one, and how many are dark. */
export async function pixelsOf(png: Uint8Array): Promise<{
  readonly width: number;
  readonly height: number;
  readonly dark: number;
  readonly colourAt: (x: number, y: number) => readonly number[];
}> {
  const kit = await loadSkia();
  const image = kit.MakeImageFromEncoded(png);
  if (!image) throw new Error("this is no picture");
  const width = image.width();
  const height = image.height();
  const pixels = image.readPixels(0, 0, {
    width,
    height,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  });
  if (!pixels) throw new Error("the picture has no pixels");
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
  return {
    width,
    height,
    dark,
    colourAt: (x, y) => Array.from(pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 3), Number),
  };
}
