import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { Visitor } from "./visit.ts";

const CLEANSING = "clm-cleansing";
const CLICKS = 100;

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

function open(path: string, from = browser): Promise<Page> {
  return visitor.open(from, `${server.address}${path}`);
}

/** Waits until the picture stands: no frame within a while. */
async function atRest(page: Page): Promise<void> {
  for (let before = -1; ;) {
    const now = await page.evaluate(() => window.__view?.frames ?? 0);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(400);
  }
}

/** How many colours the picture has, and the colour at a node's middle. */
async function coloursIn(page: Page, id: string): Promise<{ different: number; at: readonly number[] }> {
  const data = (await page.screenshot()).toString("base64");
  const place = await page.evaluate((node) => window.__view?.viewportOf(node), id);
  return page.evaluate(
    async ({ shot, at }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const paper = canvas.getContext("2d");
      const box = document.querySelector(".surface")?.getBoundingClientRect();
      if (!paper || !box) throw new Error("nothing to look at");
      paper.drawImage(image, 0, 0);
      const { data: pixels } = paper.getImageData(box.left, box.top, box.width, box.height);
      const seen = new Set<number>();
      for (let i = 0; i < pixels.length; i += 4)
        seen.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
      return { different: seen.size, at: [...paper.getImageData(at.x, at.y, 1, 1).data].slice(0, 3) };
    },
    { shot: data, at: place ?? { x: 0, y: 0 } },
  );
}

describe.each(["sigma", "canvas"] as const)("the painter %s", (name) => {
  test("draws: the picture is not one flat colour, and an organisation has its blue", async () => {
    const page = await open(`/?painter=${name}`);
    await atRest(page);
    expect(await page.evaluate(() => window.__view?.painter)).toBe(name);
    const { different, at } = await coloursIn(page, "org-azerbaijan");
    expect(different).toBeGreaterThan(100);
    const vocabulary = [0x3d, 0x5a, 0x98];
    for (const [channel, value] of at.entries())
      expect(Math.abs(value - (vocabulary[channel] ?? 0))).toBeLessThan(12);
  });

  test(`selects what is clicked, ${CLICKS} times of ${CLICKS}`, async () => {
    const page = await open(`/?painter=${name}`);
    await atRest(page);
    const ids = await page.evaluate(() => window.__view?.drawn().nodes.map(([id]) => id) ?? []);
    const missed: string[] = [];
    for (let click = 0; click < CLICKS; click += 1) {
      const id = ids[(click * 7) % ids.length] ?? "";
      const place = await page.evaluate((node) => window.__view?.viewportOf(node), id);
      if (place) await page.mouse.click(place.x, place.y);
      if ((await page.evaluate(() => window.__view?.selected)) !== id) missed.push(id);
    }
    expect(missed).toEqual([]);
    // Software WebGL on a busy machine takes half a second for the frame after each click.
  }, 240_000);

  test("follows the mouse: points, drags without selecting, and zooms around the pointer", async () => {
    const page = await open(`/?painter=${name}`);
    await atRest(page);
    const placeOf = (): Promise<{ x: number; y: number }> =>
      page.evaluate((id) => window.__view?.viewportOf(id) ?? { x: 0, y: 0 }, CLEANSING);
    const before = await placeOf();
    await page.mouse.move(before.x, before.y);
    await page.waitForFunction((id) => window.__view?.hovered === id, CLEANSING);
    await page.mouse.down();
    await page.mouse.move(before.x - 60, before.y - 20, { steps: 4 });
    await page.mouse.up();
    const after = await placeOf();
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([-60, -20]);
    expect(await page.evaluate(() => window.__view?.selected)).toBeUndefined();
    await page.mouse.wheel(0, -300);
    await page.waitForFunction(() => (window.__view?.camera()?.ratio ?? 1) < 0.8);
    const zoomed = await placeOf();
    expect(Math.hypot(zoomed.x - after.x, zoomed.y - after.y)).toBeLessThan(2);
    await page.waitForFunction(() => location.search.includes("at="));
  });

  test("follows two fingers", async () => {
    const page = await open(`/?painter=${name}`);
    await atRest(page);
    const box = await page.locator(".surface").boundingBox();
    if (!box) throw new Error("no surface");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number): Promise<unknown> =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          type === "touchEnd"
            ? []
            : [
                { x: x - apart, y, id: 1 },
                { x: x + apart, y, id: 2 },
              ],
      });
    await touch("touchStart", 40);
    for (const apart of [50, 60, 70, 80]) await touch("touchMove", apart);
    await touch("touchEnd", 80);
    const camera = await page.evaluate(() => window.__view?.camera());
    expect(camera?.ratio).toBeGreaterThan(0.4);
    expect(camera?.ratio).toBeLessThan(0.6);
    expect(await page.evaluate(() => window.__view?.selected)).toBeUndefined();
  });

  test("draws nothing while nothing happens", async () => {
    const page = await open(`/?painter=${name}`);
    await atRest(page);
    const before = await page.evaluate(() => window.__view?.frames);
    await page.waitForTimeout(2000);
    expect(await page.evaluate(() => window.__view?.frames)).toBe(before);
  });
});

describe("both painters", () => {
  test.each(["", `select=${CLEANSING}`, "act=denies", "view=full"])("draw the same: /?%s", async (view) => {
    const drawn = await Promise.all(
      (["sigma", "canvas"] as const).map(async (name) => {
        const page = await open(`/?${view}&painter=${name}`);
        await atRest(page);
        return page.evaluate(() => JSON.stringify(window.__view?.drawn()));
      }),
    );
    expect(JSON.parse(drawn[0] ?? "{}").nodes.length).toBeGreaterThan(2);
    expect(drawn[0]).toBe(drawn[1]);
  });
});

describe("the choice of a painter", () => {
  test("is the plain canvas where WebGL is emulated, and the page says so and offers the other", async () => {
    const page = await open("/");
    expect(await page.evaluate(() => [window.__view?.painter, window.__view?.painterReason])).toEqual([
      "canvas",
      "software",
    ]);
    await page.getByRole("button", { name: "Use WebGL" }).click();
    await page.waitForFunction(() => window.__view?.painter === "sigma" && window.__view.ready);
    await page.reload();
    await page.waitForFunction(() => window.__view?.ready === true);
    expect(await page.evaluate(() => window.__view?.painter)).toBe("sigma");
  });

  test("is the plain canvas where there is no WebGL, and everything works there", async () => {
    const plain = await launchBrowser({ webgl: false });
    try {
      const page = await open("/?painter=sigma", plain);
      await atRest(page);
      expect(await page.evaluate(() => [window.__view?.painter, window.__view?.painterReason])).toEqual([
        "canvas",
        "noWebgl",
      ]);
      expect(await page.innerText("body")).toMatch(/this browser has no WebGL/);
      expect((await coloursIn(page, "org-azerbaijan")).different).toBeGreaterThan(100);
      const place = await page.evaluate((id) => window.__view?.viewportOf(id), CLEANSING);
      if (place) await page.mouse.click(place.x, place.y);
      expect(await page.evaluate(() => window.__view?.selected)).toBe(CLEANSING);
      expect(await visitor.leave()).toEqual([]);
    } finally {
      await plain.close();
    }
  });

  test("falls to the plain canvas when the device takes WebGL away, looks from where it looked, and comes back", async () => {
    const page = await open("/?painter=sigma&at=0.45,0.55,0.6");
    await atRest(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes");
      const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!extension) throw new Error("nothing to lose");
      Object.assign(window, { giveBack: () => extension.restoreContext() });
      extension.loseContext();
    });
    await page.waitForFunction(() => window.__view?.painter === "canvas" && window.__view.ready);
    await atRest(page);
    expect(await page.evaluate(() => window.__view?.painterReason)).toBe("lost");
    expect(await page.evaluate(() => window.__view?.camera())).toEqual({ x: 0.45, y: 0.55, ratio: 0.6 });
    expect((await coloursIn(page, "org-azerbaijan")).different).toBeGreaterThan(100);
    await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
    await page.waitForFunction(() => window.__view?.painter === "sigma" && window.__view.ready);
    expect(await page.evaluate(() => window.__view?.camera())).toEqual({ x: 0.45, y: 0.55, ratio: 0.6 });
  });
});

describe("the picture as a file", () => {
  test.each(["svg", "png"])("is saved as it is seen: %s", async (form) => {
    const page = await open(`/?select=${CLEANSING}&painter=canvas`);
    await atRest(page);
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: form.toUpperCase() }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe(`hearsay-picture.${form}`);
  });
});
