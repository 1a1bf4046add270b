import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./launch-browser.ts";
import { startServer } from "./start-server.ts";

/** Opens a page of this HTML; a data: address, so that no server is needed. */
async function openPage(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 400, height: 200 } });
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  return page;
}

describe("a browser with WebGL", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());

  it("draws WebGL in software", async () => {
    const page = await openPage(browser, "<canvas></canvas>");
    const drawn = await page.evaluate(() => {
      const gl = document.querySelector("canvas")?.getContext("webgl2");
      if (!gl) return undefined;
      const info = gl.getExtension("WEBGL_debug_renderer_info");
      gl.clearColor(1, 0.5, 0, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
      const pixel = new Uint8Array(4);
      gl.readPixels(10, 10, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      const renderer: unknown = info && gl.getParameter(info.UNMASKED_RENDERER_WEBGL);
      return { renderer: String(renderer), pixel: [...pixel] };
    });
    expect(drawn?.renderer).toMatch(/SwiftShader/);
    expect(drawn?.pixel).toEqual([255, 128, 0, 255]);
  });

  it("draws different letters differently, not one box for all", async () => {
    const shots = await Promise.all(
      ["who", "said", "what", "Ñåø", ""].map(async (word) => {
        const page = await openPage(browser, `<p style="font: 40px sans-serif">${word}</p>`);
        return (await page.screenshot()).toString("base64");
      }),
    );
    expect(new Set(shots).size).toBe(shots.length);
    const widths = await (
      await openPage(browser, "<canvas></canvas>")
    ).evaluate(() => {
      const canvas = document.querySelector("canvas")?.getContext("2d");
      if (!canvas) return [];
      canvas.font = "40px sans-serif";
      return ["i", "m"].map((letter) => canvas.measureText(letter).width);
    });
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? Infinity));
  });

  it("reaches nothing outside this machine", async () => {
    const page = await browser.newPage();
    await expect(page.goto("http://example.com/")).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
  });
});

describe("a browser without WebGL", () => {
  it("offers no WebGL context of either version, and still a 2D one", async () => {
    const browser = await launchBrowser({ webgl: false });
    try {
      const page = await openPage(browser, "");
      const contexts = await page.evaluate(() =>
        ["webgl", "webgl2", "2d"].filter(
          (kind) => document.createElement("canvas").getContext(kind) !== null,
        ),
      );
      expect(contexts).toEqual(["2d"]);
    } finally {
      await browser.close();
    }
  });
});

describe("a server of its own", () => {
  it.each(["built", "npmStart"] as const)(
    "answers on a free port and stops when asked (%s)",
    async (program) => {
      const server = await startServer([], program);
      try {
        expect((await fetch(`${server.address}/api/v1/health`)).status).toBe(200);
      } finally {
        expect(await server.stop()).toBe(0);
      }
      await expect(fetch(server.address)).rejects.toThrow();
    },
  );

  it("that cannot start says what it printed", async () => {
    await expect(startServer(["--no-such-flag"])).rejects.toThrow(/no-such-flag/);
  });
});
