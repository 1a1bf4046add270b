import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KINDS, KIND_NAMES } from "../../../src/vocabulary/kinds.ts";
import { STANCE_NAMES } from "../../../src/vocabulary/stances.ts";
import { palette } from "../../../src/picture/palette.ts";

const css = readFileSync(new URL("../../../web/styles/tokens.css", import.meta.url), "utf8");
const [day = "", night = ""] = css.split("@media (prefers-color-scheme: dark)");

/** Share of light that a colour gives back, 0 to 1, as WCAG reckons it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ["by day", day, palette(false)],
  ["at night", night, palette(true)],
])("the colours %s", (_, part, colours) => {
  const token = (name: string): string | undefined =>
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(part)?.[1];

  it("are the same in the stylesheet and in the picture", () => {
    expect(token("paper")).toBe(colours.paper);
    expect(token("ink")).toBe(colours.ink);
    expect(token("line-strong")).toBe(colours.quiet);
    for (const stance of STANCE_NAMES) expect(token(stance)).toBe(colours.stances[stance]);
    for (const kind of KIND_NAMES) expect(token(KINDS[kind].prefix)).toBe(colours.kinds[kind]);
  });

  it("can be read: words at 4.5 to 1, forms at 3 to 1", () => {
    for (const ground of ["paper", "shade"]) {
      const behind = token(ground) ?? "";
      for (const words of ["ink", "soft", ...STANCE_NAMES]) {
        expect(contrast(token(words) ?? "", behind), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      for (const kind of KIND_NAMES) {
        expect(contrast(colours.kinds[kind], behind), `${kind} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
