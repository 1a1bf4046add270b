import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Letters for pictures that are drawn without a browser: DejaVu, which knows Latin, Cyrillic, Armenian, Arabic and more. */
export async function readFonts(): Promise<{
  readonly sans: readonly Uint8Array[];
  readonly serif: readonly Uint8Array[];
}> {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string): Promise<Uint8Array> => readFile(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
  return {
    sans: await Promise.all(["DejaVuSans", "DejaVuSans-Bold"].map(read)),
    serif: await Promise.all(["DejaVuSerif", "DejaVuSerif-Bold"].map(read)),
  };
}
