import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { type Opening, seriousFaults, Visitor } from "./visit.ts";

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

/** Opens an address of the server; errors on its console fail the test. */
function open(
  path: string,
  { from = browser, ...opening }: Opening & { from?: Browser } = {},
): Promise<Page> {
  return visitor.open(from, `${server.address}${path}`, opening);
}

function selectedIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.__view?.selected);
}

/** Clicks with the mouse on the very place where a node is drawn. */
async function clickNode(page: Page, id: string): Promise<void> {
  await clickAt(page, id, () => page.evaluate((node) => window.__view?.viewportOf(node), id));
}

/** Points at a place with the mouse, clicks once, and waits until it is selected. */
async function clickAt(
  page: Page,
  id: string,
  placeOf: () => Promise<{ x: number; y: number } | undefined>,
): Promise<void> {
  const place = await placeOf();
  if (!place) throw new Error(`${id} is not drawn`);
  await page.mouse.click(place.x, place.y);
  await page.waitForFunction((wanted) => window.__view?.selected === wanted, id, { timeout: 8000 });
}

describe("the first screen", () => {
  test("reads without any script: the summary, and both sides of every contested claim", async () => {
    const page = await open("/", { scripts: false });
    const text = await page.innerText("main");
    expect(text).toMatch(/\d+ speakers make 53 statements about 41 claims.*6 claims are contested/s);
    expect(await page.locator(".claim-card").count()).toBe(6);
    for (const card of await page.locator(".claim-card").all()) {
      expect(await card.locator(".side-for .statement").count()).toBeGreaterThan(0);
      expect(await card.locator(".side-against .statement").count()).toBeGreaterThan(0);
    }
  });
});

describe("the graph", () => {
  test("is drawn: the screenshot of the canvas is not one flat colour, and nodes have their colours", async () => {
    const page = await open("/?painter=sigma");
    const view = await page.evaluate(() => ({
      ...window.__view,
      nodes: window.__view?.nodes,
      edges: window.__view?.edges,
      painter: window.__view?.painter,
    }));
    expect(view.painter).toBe("sigma");
    expect(view.nodes).toBeGreaterThan(40);
    expect(view.edges).toBeGreaterThan(50);
    const shot = (await page.screenshot()).toString("base64");
    const place = await page.evaluate(() => window.__view?.viewportOf("org-azerbaijan"));
    const colours = await page.evaluate(
      async ({ data, at }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = image.width;
        canvas.height = image.height;
        const paper = canvas.getContext("2d");
        if (!paper) throw new Error("no 2D canvas");
        paper.drawImage(image, 0, 0);
        const box = document.querySelector(".surface")?.getBoundingClientRect();
        if (!box) throw new Error("no surface");
        const { data: pixels } = paper.getImageData(box.left, box.top, box.width, box.height);
        const seen = new Set<number>();
        for (let i = 0; i < pixels.length; i += 4)
          seen.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
        const [red = 0, green = 0, blue = 0] = paper.getImageData(at.x, at.y, 1, 1).data;
        return { different: seen.size, node: { red, green, blue } };
      },
      { data: shot, at: place ?? { x: 0, y: 0 } },
    );
    expect(colours.different).toBeGreaterThan(100);
    expect(colours.node.blue).toBeGreaterThan(colours.node.red + 40); // organisations are blue
  });

  test("a click with the mouse on a claim shows who says so, who says otherwise, and the very words", async () => {
    const page = await open("/");
    await clickNode(page, CLEANSING);
    await page.waitForFunction((id) => window.__view?.selected === id, CLEANSING);
    await page.getByText("Armenia accuses Azerbaijan of attempted ethnic cleansing").first().waitFor();
    const read = await page.innerText("body");
    expect(read).toContain("Azerbaijan denied that Azerbaijan is attempting the ethnic cleansing");
    expect(read).toContain("Azerbaijan denies it");
    expect(new URL(page.url()).searchParams.get("select")).toBe(CLEANSING);
  });

  test("a click on a speaker shows what it says, and marks the words in the abstract", async () => {
    const page = await open("/");
    await clickNode(page, "org-reuters");
    await page.waitForFunction(() => window.__view?.selected === "org-reuters");
    await page.getByText("Reuters could not verify them").first().waitFor();
    await page.goto(`${server.address}/?select=stm-reuters-casualties`);
    await page.locator("mark", { hasText: "Reuters could not verify them" }).first().waitFor();
  });

  test("a click on an edge shows the statement behind it", async () => {
    const page = await open("/");
    await clickAt(page, "stm-reuters-casualties", () =>
      page.evaluate(() => window.__view?.edgeMiddle("stm-reuters-casualties")),
    );
    await page.waitForFunction(() => window.__view?.selected === "stm-reuters-casualties");
    expect(await page.innerText("body")).toContain(
      "Reuters could not verify that the fighting in Nagorno-Karabakh",
    );
  });

  test("resting costs nothing: no frame is drawn while nothing happens", async () => {
    const page = await open("/");
    await page.waitForTimeout(500);
    const before = await page.evaluate(() => window.__view?.frames);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => window.__view?.frames)).toBe(before);
  });
});

describe("the address bar", () => {
  test("restores the view in a new tab, and back leads to the view before", async () => {
    const page = await open("/?by=org-armenia");
    await clickNode(page, CLEANSING);
    await page.waitForFunction((id) => window.__view?.selected === id, CLEANSING);
    const view = {
      nodes: await page.evaluate(() => window.__view?.nodes),
      edges: await page.evaluate(() => window.__view?.edges),
    };
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await selectedIn(again)).toBe(CLEANSING);
    expect(
      await again.evaluate(() => ({ nodes: window.__view?.nodes, edges: window.__view?.edges })),
    ).toEqual(view);
    await again.getByText("Azerbaijan denies it").first().waitFor();
    await page.goBack();
    await page.waitForFunction(() => window.__view?.selected === undefined);
  });

  test.each([
    {
      question: "what Armenia says about Azerbaijan",
      path: "/?by=org-armenia&about=org-azerbaijan&tab=statements",
      says: "Armenia accused Azerbaijan",
    },
    {
      question: "who denies ethnic cleansing",
      path: "/?act=denies&about=thg-ethnic-cleansing&tab=statements",
      says: "Azerbaijan denied that",
    },
    {
      question: "which claims are contested",
      path: "/?standing=contested",
      says: "Azerbaijan is attempting the ethnic cleansing",
    },
    {
      question: "what Azerbaijan claims through its officials",
      path: "/?org=org-azerbaijan&tab=statements",
      says: "Hikmet Hajiyev disputed",
    },
    {
      question: "what rests on one speaker",
      path: "/?speakers=1",
      says: "Russian peacekeepers will protect",
    },
    {
      question: "how Russia and Armenia relate",
      path: "/?relate=org-russia,org-armenia",
      says: "The separatist fighters will move",
    },
    {
      question: "who could not verify what",
      path: "/?act=cannotVerify&tab=statements",
      says: "Reuters could not verify",
    },
  ])("answers $question", async ({ path, says }) => {
    const page = await open(path);
    await page.locator("#explorer").getByText(says).first().waitFor();
  });
});

describe("everybody", () => {
  test.each([
    { title: "wide and light", opening: {} },
    { title: "wide and dark", opening: { dark: true } },
    { title: "as narrow as a telephone", opening: { width: 320, height: 700 } },
  ])("axe finds nothing serious, $title", async ({ opening }) => {
    for (const path of ["/", `/?select=${CLEANSING}`, "/?relate=org-russia,org-armenia"]) {
      expect(await seriousFaults(await open(path, opening)), path).toEqual([]);
    }
    for (const path of [
      "/claims",
      `/claims/${CLEANSING}`,
      "/agents/org-azerbaijan",
      "/documents/doc-abstract",
      "/docs",
    ]) {
      expect(await seriousFaults(await open(path, { ...opening, explorer: false })), path).toEqual([]);
    }
  });

  test("everything can be done by keyboard: search, choose, read", async () => {
    const page = await open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("Hajiyev");
    await page.getByRole("option", { name: "Hikmet Hajiyev" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".hits").getByRole("option", { selected: true }).innerText()).toContain(
      "Hikmet Hajiyev",
    );
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.__view?.selected === "per-hikmet-hajiyev");
    await page.getByText("dismissed those calls").first().waitFor();
  });

  test("without WebGL the page says so, draws on a plain canvas, and the list does the whole job", async () => {
    const plain = await launchBrowser({ webgl: false });
    try {
      const page = await open("/", { from: plain });
      expect(await page.evaluate(() => window.__view?.painter)).toBe("canvas");
      expect(await page.innerText("body")).toMatch(/WebGL/);
      await page
        .locator("#explorer")
        .getByText("Azerbaijan is attempting the ethnic cleansing")
        .first()
        .click();
      await page.getByText("Azerbaijan denies it").first().waitFor();
      expect(await visitor.leave()).toEqual([]);
    } finally {
      await plain.close();
    }
  });

  test("the menu gives the graph away as files", async () => {
    const page = await open("/");
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /GEXF 1\.3/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^hearsay-.*\.gexf$/);
    expect(readFileSync(await download.path(), "utf8")).toContain('version="1.3"');
  });
});
