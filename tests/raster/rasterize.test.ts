import { describe, expect, it } from "vitest";
import { rasterizer } from "../../src/raster/rasterize.ts";
import { readFonts } from "../../src/store/files/read-fonts.ts";
import { pixelsOf } from "./pixels-of.ts";

const rasterize = rasterizer(readFonts);
const svg = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="100" height="60" viewBox="0 0 100 60"><rect width="100" height="60" fill="#ffffff"/>${inside}</svg>`;

describe("a picture as a PNG", () => {
  it.each([
    ["a rectangle", `<rect x="40" y="20" width="20" height="20" fill="#0067a5"/>`],
    ["a rounded rectangle", `<rect x="40" y="20" width="20" height="20" rx="4" fill="#0067a5"/>`],
    ["a circle", `<circle cx="50" cy="30" r="10" fill="#0067a5"/>`],
    ["a path", `<path d="M40 20H60V40H40Z" fill="#0067a5"/>`],
    ["a polygon", `<polygon points="40,20 60,20 60,40 40,40" fill="#0067a5"/>`],
    ["a thick line", `<line x1="40" y1="30" x2="60" y2="30" stroke="#0067a5" stroke-width="10"/>`],
    [
      "a moved group that lends its colour",
      `<g fill="#0067a5" transform="translate(40 20)"><rect width="20" height="20"/></g>`,
    ],
  ])("shows %s where it stands, and nothing elsewhere", async (_, inside) => {
    const { colourAt } = await pixelsOf(await rasterize(svg(inside), 1));
    expect(colourAt(50, 30)).toEqual([0, 0x67, 0xa5]);
    expect(colourAt(10, 10)).toEqual([255, 255, 255]);
  });

  it("leaves gaps in a dashed line", async () => {
    const { colourAt } = await pixelsOf(
      await rasterize(
        svg(`<path d="M0 30H100" stroke="#b84a00" stroke-width="8" stroke-dasharray="20 20"/>`),
        1,
      ),
    );
    expect(colourAt(10, 30)).toEqual([0xb8, 0x4a, 0]);
    expect(colourAt(30, 30)).toEqual([255, 255, 255]);
  });

  it.each(["Latin", "Հայերեն", "العربية", "Русский"])("writes %s with letters, not boxes", async (words) => {
    const text = (inside: string): string =>
      svg(`<text x="50" y="36" font-size="16" text-anchor="middle">${inside}</text>`);
    const shown = await pixelsOf(await rasterize(text(words), 1));
    const boxes = await pixelsOf(await rasterize(text("\u{10FFFD}".repeat([...words].length)), 1));
    expect(shown.dark).toBeGreaterThan(20);
    expect(shown.dark).not.toBe(boxes.dark);
  });

  it("is as many times larger as asked for, and never larger than memory bears", async () => {
    expect(await pixelsOf(await rasterize(svg(""), 3))).toMatchObject({ width: 300, height: 180 });
    expect((await pixelsOf(await rasterize(svg(""), 1000))).width).toBe(5000);
  });

  it("refuses a picture without a size", async () => {
    await expect(rasterize("<svg></svg>")).rejects.toThrow(/no size/);
  });
});
