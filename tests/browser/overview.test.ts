import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { fillGrown } from "./fill-grown.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { seriousFaults, Visitor, type Opening } from "./visit.ts";

/** Some 6,000 statements: more than a picture shows one by one. */
const SIZE = { nodes: 2600, edges: 6300 };
const LONG = 60_000;

let server: RunningServer;
let browser: Browser;
/** A claim that the overview leaves out, and somebody who speaks in it and says much more elsewhere. */
let claimOutside: string;
let speakerInside: string;
const visitor = new Visitor();

interface Graph {
  readonly nodes: readonly { readonly key: string }[];
  readonly edges: readonly { readonly source: string }[];
}

async function ask<Data>(path: string): Promise<Data> {
  const answer = (await (await fetch(`${server.address}/api/v1${path}`)).json()) as { readonly data: Data };
  return answer.data;
}

beforeAll(async () => {
  server = await startServer([], "built", fillGrown(SIZE));
  browser = await launchBrowser();
  const { nodes, edges } = await ask<Graph>("/graph");
  const shown = new Set(nodes.map(({ key }) => key));
  const claims = await ask<readonly { readonly id: string }[]>("/claims?sort=text&limit=100");
  claimOutside = claims.find(({ id }) => !shown.has(id))?.id ?? "";
  speakerInside = edges.find(({ source }) => source.startsWith("per-"))?.source ?? "";
}, LONG);
afterEach(async () => {
  expect(await visitor.leave(), "nothing on the console is an error").toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(path: string, opening: Opening = {}): Promise<Page> {
  const page = await visitor.open(browser, `${server.address}${path}`, opening);
  await page.waitForSelector(".overview-line");
  return page;
}

const nodesOf = (page: Page) => page.evaluate(() => window.__view?.nodes ?? 0);
const lineOf = (page: Page) => page.locator(".overview-line p").innerText();
const placeOf = (page: Page, id: string) => page.evaluate((one) => window.__view?.viewportOf(one), id);

async function untilNodes(page: Page, wanted: (nodes: number) => boolean): Promise<number> {
  await expect.poll(async () => wanted(await nodesOf(page)), { timeout: 10_000 }).toBe(true);
  return nodesOf(page);
}

test(
  "a big graph opens on an overview that says how many it shows and folds, and shows more on demand",
  async () => {
    const page = await open("/");
    const before = await nodesOf(page);
    expect(before).toBeLessThan(500);
    expect(await lineOf(page)).toMatch(
      /^Overview: 60 most contested claims and \d+ speakers shown; [\d,]+ claims and \d+ speakers folded$/,
    );
    expect(await page.locator(".group-choice").inputValue()).toBe("community");
    await page.getByRole("link", { name: "More in the picture" }).click();
    await untilNodes(page, (nodes) => nodes > before);
    expect(await lineOf(page)).toContain("120 most contested claims");
    await page.getByRole("link", { name: "Less in the picture" }).click();
    await untilNodes(page, (nodes) => nodes === before);
    expect(new URL(page.url()).search).toBe("");
  },
  LONG,
);

test(
  "a node is expanded by key, stays expanded in its link, and is folded again by undo",
  async () => {
    const page = await open(`/?select=${speakerInside}`);
    const before = await nodesOf(page);
    await page.keyboard.press("n");
    const after = await untilNodes(page, (nodes) => nodes > before);
    expect(new URL(page.url()).searchParams.getAll("open")).toEqual([speakerInside]);
    expect(await lineOf(page)).toMatch(/^Overview: \d+ claims and/);
    const other = await open(new URL(page.url()).search);
    expect(await untilNodes(other, (nodes) => nodes === after)).toBe(after);
    await page.bringToFront();
    await page.keyboard.press("u");
    await untilNodes(page, (nodes) => nodes === before);
  },
  LONG,
);

test(
  "the panel of what is selected has the same as a link, and leaves everything else in its place",
  async () => {
    const page = await open(`/?select=${speakerInside}`);
    const before = await nodesOf(page);
    await page.getByRole("link", { name: "show its neighbours" }).click();
    const after = await untilNodes(page, (nodes) => nodes > before);
    await page.getByRole("link", { name: "fold its neighbours" }).click();
    await untilNodes(page, (nodes) => nodes === before);
    expect(after - before).toBeGreaterThan(1);
  },
  LONG,
);

test(
  "what is selected in a list and not in the overview comes into it with its neighbours, and goes again",
  async () => {
    const page = await open("/");
    const before = await nodesOf(page);
    expect(await placeOf(page, claimOutside)).toBeUndefined();
    await page.goto(`${server.address}/?select=${claimOutside}`);
    await page.waitForFunction(() => window.__view?.ready === true);
    await untilNodes(page, (nodes) => nodes > before);
    expect(await placeOf(page, claimOutside)).toBeDefined();
    await page.keyboard.press("Escape");
    await untilNodes(page, (nodes) => nodes === before);
  },
  LONG,
);

test.each([
  [
    "in German on a dark desk",
    "/?lang=de",
    { width: 1280, height: 720, dark: true },
    /^Überblick: 60 besonders/,
  ],
  ["on a phone", "/?pane=graph", { width: 390, height: 800 }, /^Overview: 60 most contested/],
] as const)(
  "an overview %s says the same, and keeps nobody out",
  async (_, path, look, words) => {
    const page = await open(path, look);
    expect(await lineOf(page)).toMatch(words);
    const box = await page.locator(".overview-line").boundingBox();
    const picture = await page.locator(".picture").boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(look.width);
    expect(picture?.height).toBeGreaterThanOrEqual(240);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((picture?.y ?? 0) + 1);
    expect(await seriousFaults(page)).toEqual([]);
  },
  LONG,
);
