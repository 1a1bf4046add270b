import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fillGrown } from "./fill-grown.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { Visitor } from "./visit.ts";

/** More than the page itself draws in a frame: a worker draws it. */
const SIZE = { nodes: 3000, edges: 4500 };
/** The address of all of it, which opens on an overview otherwise. */
const WHOLE = "/?show=50000";
/** The first picture of so many is laid out before it is drawn. */
const LONG = 60_000;

let server: RunningServer;
let browser: Browser;
const visitor = new Visitor();

beforeAll(async () => {
  server = await startServer([], "built", fillGrown(SIZE));
  browser = await launchBrowser();
  await fetch(`${server.address}/api/v1/graph?view=simple&overview=50000&shape=columns`);
}, LONG);
afterEach(async () => {
  expect(await visitor.leave(), "nothing on the console is an error").toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

function open(path: string, withoutWorkers = false): Promise<Page> {
  return visitor.open(browser, `${server.address}${path}`, {
    width: 1200,
    height: 700,
    withoutWorkers,
  });
}

/** The red, green and blue of the picture, pixel by pixel, once it stands. */
async function pixelsOf(page: Page): Promise<readonly number[]> {
  for (let before = -1; ;) {
    const now = await page.evaluate(() => window.__view?.frames ?? 0);
    if (now === before) break;
    before = now;
    await page.waitForTimeout(500);
  }
  return page.evaluate(() => {
    const canvas = document.querySelector(".surface canvas");
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error("no canvas");
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return [...(data ?? [])].filter((_, place) => place % 4 !== 3);
  });
}

/** How far two pictures differ, as a share of black against white. */
function differenceOf(a: readonly number[], b: readonly number[]): number {
  const sum = a.reduce((total, value, place) => total + Math.abs(value - (b[place] ?? 0)), 0);
  return sum / (255 * Math.max(1, a.length));
}

function spreadOf(pixels: readonly number[]): number {
  return new Set(pixels).size;
}

describe("a large picture", () => {
  test(
    "drawn by a worker is the one that the page draws without workers",
    async () => {
      const [beside, alone] = [await open(WHOLE), await open(WHOLE, true)];
      expect(await beside.evaluate(() => window.__view?.painter)).toBe("canvas");
      const [theirs, own] = [await pixelsOf(beside), await pixelsOf(alone)];
      expect(theirs.length).toBe(own.length);
      expect(spreadOf(theirs)).toBeGreaterThan(100);
      expect(differenceOf(theirs, own)).toBeLessThan(0.01);
    },
    LONG,
  );

  test(
    "fades around what is selected, follows the filters, and comes back",
    async () => {
      const page = await open(WHOLE);
      const whole = await pixelsOf(page);
      const id = await page.evaluate(() => window.__view?.drawn().nodes[0]?.[0] ?? "");
      await page.evaluate((one) => {
        history.pushState(null, "", `/?show=50000&select=${one}`);
        dispatchEvent(new PopStateEvent("popstate"));
      }, id);
      await page.waitForFunction((one) => window.__view?.selected === one, id);
      const faded = await pixelsOf(page);
      expect(differenceOf(faded, whole)).toBeGreaterThan(0.01);
      await page.evaluate(() => {
        history.pushState(null, "", "/?show=50000&act=denies");
        dispatchEvent(new PopStateEvent("popstate"));
      });
      await page.waitForFunction((all) => (window.__view?.nodes ?? all) < all, SIZE.nodes);
      expect(differenceOf(await pixelsOf(page), whole)).toBeGreaterThan(0.01);
      await page.evaluate(() => {
        history.pushState(null, "", "/?show=50000");
        dispatchEvent(new PopStateEvent("popstate"));
      });
      await page.waitForFunction((all) => window.__view?.nodes === all, SIZE.nodes);
      expect(differenceOf(await pixelsOf(page), whole)).toBeLessThan(0.002);
    },
    LONG,
  );

  test(
    "moves with the camera at once and is drawn anew when it stands",
    async () => {
      const page = await open(WHOLE);
      const whole = await pixelsOf(page);
      await page.evaluate(() => window.__view?.lookAt({ x: 0.6, y: 0.55, ratio: 0.5 }));
      const near = await pixelsOf(page);
      expect(differenceOf(near, whole)).toBeGreaterThan(0.01);
      const fresh = await open(`/${new URL(page.url()).search}`);
      expect(differenceOf(await pixelsOf(fresh), near)).toBeLessThan(0.002);
    },
    LONG,
  );
});
