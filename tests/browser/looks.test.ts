import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { Visitor } from "./visit.ts";

const CLEANSING = "clm-cleansing";

let server: RunningServer;
let browser: Browser;
const visitor = new Visitor();

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(await visitor.leave(), "nothing on the console is an error").toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

type Look = Pick<BrowserContextOptions, "forcedColors" | "reducedMotion" | "hasTouch">;

function open(path: string, look: Look = {}, width = 1440, height = 900): Promise<Page> {
  return visitor.open(browser, `${server.address}${path}`, { width, height, look });
}

/** How far the page can be scrolled sideways, in CSS pixels. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

const placeOf = (page: Page, id: string) => page.evaluate((node) => window.__view?.viewportOf(node), id);

describe("in forced colours", () => {
  test("picture, list and words stand there, and no text has the colour of the ground", async () => {
    const page = await open(`/?select=${CLEANSING}`, { forcedColors: "active" });
    await page.locator(".read-pane .retold:visible", { hasText: "Azerbaijan denies it" }).waitFor();
    for (const part of [".surface", ".list-pane .claim-words", ".read-pane .panel-title"]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    const hidden = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll("a, button, p, h1, h2, h3")]
        .filter((one) => one.textContent !== "" && one.getBoundingClientRect().height > 0)
        .filter((one) => {
          const { color, backgroundColor } = getComputedStyle(one);
          return color === ground && ["rgba(0, 0, 0, 0)", ground].includes(backgroundColor);
        })
        .map((one) => one.className);
    });
    expect(hidden).toEqual([]);
  });
});

describe("on paper", () => {
  test("the tools are gone and the words are there", async () => {
    const page = await open(`/?select=${CLEANSING}`);
    await page.locator(".read-pane .retold:visible", { hasText: "Azerbaijan denies it" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".toolbar").isVisible()).toBe(false);
    expect(await page.locator(".read-pane .panel-title").isVisible()).toBe(true);
    await page
      .locator(".read-pane .retold:visible", { hasText: "Azerbaijan denies it" })
      .waitFor({ timeout: 5000 });
  });
});

describe("with reduced motion", () => {
  test("the picture stands still at once after a selection", async () => {
    const page = await open("/", { reducedMotion: "reduce" });
    await page.keyboard.press("d");
    await page.waitForFunction(() => window.__view?.selected !== undefined);
    const id = (await page.evaluate(() => window.__view?.selected)) ?? "";
    const first = await placeOf(page, id);
    await page.locator(".read-pane .standing-contested").first().waitFor();
    await page.waitForTimeout(600); // longer than any camera flight
    expect(first).toBeDefined();
    expect(await placeOf(page, id)).toEqual(first);
  });
});

describe("by touch", () => {
  test("a tap on a node selects it", async () => {
    const page = await open("/", { hasTouch: true });
    const place = await placeOf(page, CLEANSING);
    if (!place) throw new Error("the claim is not drawn");
    await page.touchscreen.tap(place.x, place.y);
    await page.waitForFunction((id) => window.__view?.selected === id, CLEANSING, { timeout: 10_000 });
  });

  test("a finger drags the picture along", async () => {
    const page = await open("/", { hasTouch: true });
    const before = await placeOf(page, CLEANSING);
    const box = await page.locator(".surface").boundingBox();
    if (!before || !box) throw new Error("nothing is drawn");
    const [x, y] = [box.x + 20, box.y + box.height - 20];
    const touches = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", far: number) =>
      touches.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: x + far, y: y - far / 2 }],
      });
    await touch("touchStart", 0);
    for (const far of [20, 40, 60, 80]) await touch("touchMove", far);
    await touch("touchEnd", 80);
    await expect.poll(async () => ((await placeOf(page, CLEANSING))?.x ?? 0) - before.x).toBeGreaterThan(40);
    expect(await page.evaluate(() => window.__view?.selected)).toBeUndefined();
  });

  test.each(["/", "/?pane=graph", `/?select=${CLEANSING}`])(
    "nothing hangs over at 320 pixels: %s",
    async (path) => {
      const page = await open(path, { hasTouch: true }, 320, 640);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    },
  );
});

describe("on a screen of 3840 × 2160", () => {
  test("the panes fill it and nothing hangs over", async () => {
    const page = await open(`/?select=${CLEANSING}`, {}, 3840, 2160);
    await page.locator(".read-pane .panel-title").waitFor();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    const panes = await page.locator(".panes").boundingBox();
    expect(panes?.width).toBeGreaterThan(3800);
    expect(panes?.height).toBeGreaterThan(1700);
    for (const pane of await page.locator(".panes > .pane").all()) {
      expect((await pane.boundingBox())?.height).toBeGreaterThan(1500);
    }
  });
});
