import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { Visitor } from "./visit.ts";
import { tabTo } from "./walk.ts";

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

function open(path: string): Promise<Page> {
  return visitor.open(browser, `${server.address}${path}`);
}

/** Presses a key and waits until the address says this of a parameter; undefined: says nothing of it. */
async function presses(page: Page, key: string, parameter: string, value: string | undefined): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForURL((url) => (url.searchParams.get(parameter) ?? undefined) === value, {
    waitUntil: "commit",
    timeout: 10_000,
  });
}

/** Ways to whatever a test wants to know of the page, asked until it is so. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  let last: T | undefined;
  await expect
    .poll(
      async () => {
        last = await ask();
        return wanted(last);
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  return last as T; // asked at least once
}

const hovered = (page: Page) => page.evaluate(() => window.__view?.hovered);

test("d steps through the contested claims and Shift D back", async () => {
  const page = await open("/");
  await page.keyboard.press("d");
  const first = await until(() => page.evaluate(() => window.__view?.selected), Boolean);
  await page.keyboard.press("d");
  const second = await until(
    () => page.evaluate(() => window.__view?.selected),
    (id) => id !== first,
  );
  await page.waitForSelector(".read-pane .standing-contested");
  expect([first, second].every((id) => id?.startsWith("clm-"))).toBe(true);
  await presses(page, "Shift+D", "select", first);
});

test("v puts both sides next to each other, and leads back", async () => {
  const page = await open(`/?select=${CLEANSING}`);
  await presses(page, "v", "middle", "versus");
  await page.locator(".middle-pane").getByText("Azerbaijan denies it").waitFor();
  await presses(page, "v", "middle", undefined);
  await page.waitForSelector(".surface");
});

test("p asks for the ways from what is selected to another, and p leads back", async () => {
  const page = await open("/?select=org-armenia");
  await presses(page, "p", "path", "org-armenia,");
  await page.getByLabel("The other", { exact: true }).waitFor();
  await presses(page, "p", "path", undefined);
});

test("f shows one step around the selection, then two, then everything again", async () => {
  const page = await open("/?select=org-reuters");
  const drawn = () => page.evaluate(() => window.__view?.nodes ?? 0);
  const all = await drawn();
  await presses(page, "f", "focus", "org-reuters,1");
  const near = await until(drawn, (nodes) => nodes < all);
  await presses(page, "f", "focus", "org-reuters,2");
  await until(drawn, (nodes) => nodes > near);
  await presses(page, "f", "focus", undefined);
  await until(drawn, (nodes) => nodes === all);
});

test("f without a selection says what to do first", async () => {
  const page = await open("/");
  await page.keyboard.press("f");
  await page
    .locator("[aria-live], [role=status]")
    .filter({ hasText: /select/i })
    .first()
    .waitFor({
      state: "attached",
    });
  expect(new URL(page.url()).searchParams.has("focus")).toBe(false);
});

test("g groups by organisation, then by who speaks of the same, then not at all", async () => {
  const page = await open("/");
  await presses(page, "g", "group", "organization");
  await presses(page, "g", "group", "community");
  await presses(page, "g", "group", undefined);
});

test("? opens the list of keys, and Escape closes it without touching the selection", async () => {
  const page = await open(`/?select=${CLEANSING}`);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await dialog.waitFor();
  await page.keyboard.press("v"); // keys do nothing behind the open list
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  const url = new URL(page.url());
  expect([url.searchParams.get("select"), url.searchParams.get("middle")]).toEqual([CLEANSING, null]);
});

test("Escape leaves what is selected, for the start", async () => {
  const page = await open(`/?select=${CLEANSING}`);
  await presses(page, "Escape", "select", undefined);
  await page.locator(".read-pane #summary").waitFor();
});

test("] and [ walk the lines of the node that the keys are on, Enter selects one, Escape lets go", async () => {
  const page = await open("/");
  await tabTo(page, /arrow/i); // the picture says how it is walked
  await page.keyboard.press("ArrowRight");
  const node = await until(() => hovered(page), Boolean);
  await page.keyboard.press("]");
  const first = await until(
    () => hovered(page),
    (id) => id !== node,
  );
  await page.keyboard.press("[");
  const last = await until(
    () => hovered(page),
    (id) => id !== undefined,
  );
  await page.keyboard.press("]");
  await until(
    () => hovered(page),
    (id) => id === first,
  );
  expect(last).not.toBe(node);
  await presses(page, "Enter", "select", first);
  await presses(page, "Escape", "select", undefined);
  await until(
    () => hovered(page),
    (id) => id === undefined,
  );
});
