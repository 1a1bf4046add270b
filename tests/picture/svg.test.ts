import { describe, expect, it } from "vitest";
import { palette } from "../../src/picture/palette.ts";
import { estimateWidth } from "../../src/picture/svg/estimate-width.ts";
import { writeSvg } from "../../src/picture/svg/write-svg.ts";
import { aDrawing, aFrame, aLook, aSelection } from "./a-look.ts";
import { SVG_WORDS } from "./svg-words.ts";

describe("a picture as SVG", () => {
  it.each([
    ["picture", aLook()],
    ["picture-dark", aLook({ palette: palette(true) })],
    ["picture-selected", aSelection("clm-flour")],
    [
      "picture-grounds",
      aLook({ communities: [{ id: "c", name: "At the mill", members: ["org-mill", "clm-flour"] }] }),
    ],
  ])("is what it was before: %s", async (name, look) => {
    await expect(writeSvg(aFrame(look), SVG_WORDS, estimateWidth)).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  it("is named and described for those who cannot see it", () => {
    const svg = writeSvg(aFrame(), SVG_WORDS, estimateWidth);
    expect(svg).toMatch(/role="img" aria-labelledby="hearsay-title hearsay-description"/);
    expect(svg).toContain('<title id="hearsay-title">Who says what</title>');
    expect(svg).toContain('<desc id="hearsay-description">A made-up picture.</desc>');
  });

  it.each([
    ["HTML", `<img src=x onerror="alert(1)">&amp;</svg>`],
    ["right to left", "أحمد «شاهد» \u202e"],
    ["8,000 letters without a space", "w".repeat(8000)],
    ["8,000 letters with spaces", "long words ".repeat(727)],
    ["what XML cannot hold", "bell\u0007 half\ud800"],
  ])("survives a name that is %s", (_, name) => {
    const svg = writeSvg(aFrame(aLook({}, aDrawing({ "per-ada": name }))), SVG_WORDS, estimateWidth);
    const tags = [...svg.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag ?? "");
    expect(new Set(tags)).toEqual(new Set(["desc", "g", "path", "rect", "svg", "text", "title"]));
    // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
    expect(svg).not.toMatch(/[\u0000-\u0008]|onerror="/);
    expect(svg.isWellFormed()).toBe(true);
    for (const [, text = ""] of svg.matchAll(/<text[^>]*>([^<]*)</g)) expect(text.length).toBeLessThan(140);
  });
});
