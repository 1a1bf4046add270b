import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { harbourRecord, ODD_NAMES } from "../builders/harbour-record.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { type Opening, seriousFaults, Visitor } from "./visit.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let article: RunningServer;
let harbour: RunningServer;
let browser: Browser;
const visitor = new Visitor();

beforeAll(async () => {
  article = await startServer();
  harbour = await startServer([], "built", fillHarbour);
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(await visitor.leave(), "nothing on the console is an error").toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await article?.stop();
  await harbour?.stop();
});

async function fillHarbour(data: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-harbour-"));
  const file = join(folder, "harbour.json");
  await writeFile(file, JSON.stringify(harbourRecord()));
  await promisify(execFile)(process.execPath, ["dist/main.js", "import", file, "--data", data], {
    cwd: ROOT,
  });
  await rm(folder, { recursive: true, force: true });
}

function open(path: string, { from = article, ...opening }: Opening & { from?: RunningServer } = {}) {
  return visitor.open(browser, `${from.address}${path}`, opening);
}

const searchOf = (page: Page): string => new URL(page.url()).search;

/** Waits until the address says so. */
async function addressIs(page: Page, search: string): Promise<void> {
  await page.waitForFunction((wanted) => location.search === wanted, search);
}

describe("the search", () => {
  test("opens by its key, finds in spite of a mistyped letter, and selects by arrows and Enter", async () => {
    const page = await open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("azerbajan");
    await page.getByText("Showing results for “azerbaijan”").waitFor();
    await page.keyboard.press("ArrowDown");
    const first = page.getByRole("option").first();
    expect(await first.getAttribute("aria-selected")).toBe("true");
    expect(await first.innerText()).toMatch(/^Azerbaijan\s+organisation$/);
    await page.keyboard.press("Enter");
    await addressIs(page, "?select=org-azerbaijan");
    expect(await page.locator("#search").inputValue()).toBe("");
  });

  test("keeps by Enter only the statements with these words, and says when nothing is called so", async () => {
    const page = await open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("xqzzvw");
    await page.getByText("Nothing here is called or says “xqzzvw”.").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type('"ethnic cleansing"');
    await page.keyboard.press("Enter");
    await addressIs(page, "?q=%22ethnic+cleansing%22");
    await page.getByRole("link", { name: 'Take away: with “"ethnic cleansing"”' }).waitFor();
  });
});

describe("the filters", () => {
  test("narrow by everything there is; each has a chip that takes it away, and one takes all", async () => {
    const page = await open("/");
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("combobox", { name: "Said by", exact: true }).selectOption({ label: "Armenia" });
    await page
      .getByRole("combobox", { name: "At how many removes" })
      .selectOption({ label: "first hand only" });
    await page.getByRole("checkbox", { name: "denies" }).check();
    await page.getByLabel("First day").fill("2023-09-01");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await addressIs(page, "?by=org-armenia&from=2023-09-01&maxDepth=0&act=denies");
    const chips = page.locator(".chips .chip");
    await page.waitForFunction(() => document.querySelectorAll(".chips .chip").length === 4);
    expect((await chips.allInnerTexts()).map((text) => text.replace(/\s*×$/, ""))).toEqual([
      "said by Armenia",
      "since 1 September 2023",
      "first hand only",
      "who denies",
    ]);
    await chips.nth(2).click();
    await addressIs(page, "?by=org-armenia&from=2023-09-01&act=denies");
    await page.getByRole("link", { name: "Take all away" }).click();
    await addressIs(page, "");
  });

  test("show the accusations that nobody answers, and restore that from the address", async () => {
    const page = await open("/?answered=no&tab=statements", { from: harbour });
    await page.getByRole("link", { name: "Take away: accusations without an answer" }).waitFor();
    await page.waitForFunction(() =>
      document.querySelector(".shown-count")?.textContent?.startsWith("1 of 209"),
    );
    expect(await page.locator(".list-pane .list-item").count()).toBe(1);
  });

  test("let a name be typed where there are more than anybody would look through", async () => {
    const page = await open("/", { from: harbour });
    await page.getByRole("button", { name: "Filters" }).click();
    const field = page.getByRole("combobox", { name: "Said by", exact: true });
    await field.fill("speaker 017");
    await page.getByRole("option", { name: "Speaker 017" }).waitFor();
    expect(await page.locator(".filters option").count()).toBeLessThan(300);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await addressIs(page, "?by=per-s017");
    await page.getByRole("link", { name: "Take away: said by Speaker 017" }).waitFor();
  });
});

describe("the timeline", () => {
  test("is walked by keys: each step says its day and how many statements, and narrows the lists", async () => {
    const page = await open("/", { from: harbour });
    const first = page.getByRole("slider", { name: "First day" });
    await first.focus();
    expect(await first.getAttribute("aria-valuetext")).toMatch(/^4 May 2031: \d+ statements$/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await addressIs(page, "?from=2031-05-06");
    expect(await first.getAttribute("aria-valuetext")).toMatch(/^6 May 2031: \d+ statements$/);
    await page.getByRole("slider", { name: "Last day" }).focus();
    await page.keyboard.press("Home");
    await addressIs(page, "?from=2031-05-06&to=2031-05-06");
    await page.getByRole("link", { name: "Take away: of 6 May 2031" }).waitFor();
    await page.waitForFunction(() => document.querySelector(".shown-count.is-narrowed") !== null);
  });

  test("takes a range by dragging, a day by a click, and all days by its button", async () => {
    const page = await open("/", { from: harbour });
    await page.getByRole("slider", { name: "First day" }).waitFor();
    const box = await page.locator(".timeline-strip").boundingBox();
    if (!box) throw new Error("there is no strip");
    const at = (day: number): number => box.x + (box.width * (day + 0.5)) / 7;
    await page.mouse.move(at(2), box.y + 20);
    await page.mouse.down();
    await page.mouse.move(at(3), box.y + 20, { steps: 3 });
    await page.mouse.up();
    await addressIs(page, "?from=2031-05-06&to=2031-05-07");
    await page.getByText(/6 May 2031 to 7 May 2031: \d+ of 209 statements/).waitFor();
    await page.getByRole("button", { name: "All days" }).click();
    await addressIs(page, "");
    await page.mouse.click(at(3), box.y + 20);
    await addressIs(page, "?from=2031-05-07&to=2031-05-07");
  });

  test("says in one line where everything is of one day", async () => {
    const page = await open("/");
    await page.getByText("All 53 statements: 20 September 2023").waitFor();
    expect(await page.getByRole("slider").count()).toBe(0);
  });
});

describe("undo", () => {
  test("takes back filters and selections one by one, and does them again", async () => {
    const page = await open("/");
    await page
      .getByRole("link", { name: "Speakers", exact: false })
      .filter({ has: page.locator(".number") })
      .click();
    await addressIs(page, "?tab=speakers");
    await page.keyboard.press("d");
    await page.waitForFunction(() => window.__view?.selected !== undefined);
    const selected = await page.evaluate(() => window.__view?.selected);
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => window.__view?.selected === undefined);
    await page.keyboard.press("u");
    await addressIs(page, "");
    await page.getByRole("button", { name: "Redo" }).click();
    await addressIs(page, "?tab=speakers");
    await page.keyboard.press("Control+Shift+Z");
    await page.waitForFunction((id) => window.__view?.selected === id, selected);
    expect(await page.getByRole("button", { name: "Redo" }).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the hints", () => {
  test("are shown once: closed one by one or all, they stay away, until the keys dialog brings them back", async () => {
    const page = await open("/");
    const hints = page.getByRole("complementary", { name: "How to read this page" });
    await page.getByRole("button", { name: /^Close this hint: The picture/ }).click();
    expect(await hints.locator("p").count()).toBe(2);
    await page.reload();
    await page.waitForFunction(() => window.__view?.ready === true);
    expect(await hints.locator("p").count()).toBe(2);
    await page.getByRole("button", { name: "Close all hints" }).first().click();
    expect(await hints.count()).toBe(0);
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Show the hints again" }).click();
    expect(await hints.locator("p").count()).toBe(3);
  });
});

describe("the table", () => {
  test("holds every node, leads from row to row, and selects", async () => {
    const page = await open("/");
    await page.keyboard.press("t");
    await addressIs(page, "?middle=table");
    const table = page.getByRole("table");
    await table.waitFor();
    const nodes = await page.evaluate(() => window.__view?.nodes);
    expect(await table.locator("tbody tr").count()).toBe(nodes);
    const link = table.getByRole("button", { name: /^To the row of / }).last();
    const name = ((await link.getAttribute("aria-label")) ?? "").replace("To the row of ", "");
    await link.press("Enter");
    const on = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(on.startsWith(name.replace(/…$/, ""))).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.__view?.selected !== undefined);
    await page.keyboard.press("t");
    await page.waitForFunction(() => !location.search.includes("middle"));
  });
});

describe("the export menu", () => {
  test("hands over the picture and the data of the view as files", async () => {
    const page = await open("/?by=org-armenia");
    await page.getByRole("button", { name: "Export" }).click();
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^SVG/ }).click(),
    ]);
    const svg = await readFile(await picture.path(), "utf8");
    expect(svg).toContain("<svg");
    expect(svg).toContain("Armenia");
    await page.getByRole("button", { name: "Export" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page
        .locator(".export")
        .getByRole("link", { name: /^GraphML/ })
        .click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.graphml$/);
    expect(await readFile(await file.path(), "utf8")).toContain("org-armenia");
  });
});

describe("the address", () => {
  test("restores middle, filters, tab and selection exactly, and nothing rewrites it", async () => {
    const search =
      "?by=org-armenia&act=denies&middle=table&select=clm-cleansing&tab=statements&utm_source=mail";
    const page = await open(`/${search}`);
    await page.getByRole("table").waitFor();
    await page.waitForTimeout(400);
    expect(searchOf(page)).toBe(search);
    expect(await page.locator(".chips .chip").count()).toBe(2);
    expect(await page.locator(".list-tabs [aria-current]").innerText()).toMatch(/^Statements/);
  });

  test("makes a view for another page: search and picture, no tools, and a way to the full view", async () => {
    const page = await open("/?embed=1&by=org-armenia");
    expect(await page.getByRole("button", { name: /Filters/ }).count()).toBe(0);
    expect(await page.locator("#search").count()).toBe(1);
    const link = page.getByRole("link", { name: "Open the full view" });
    expect(await link.getAttribute("href")).toBe("/?by=org-armenia");
  });
});

describe("the page for everyone", () => {
  test("speaks German where it is asked to, down to the last label of the frame, and keeps the view", async () => {
    const page = await open("/?by=org-armenia");
    await page.getByRole("link", { name: "Deutsch" }).first().click();
    await page.waitForFunction(() => document.documentElement.lang === "de" && window.__view?.ready === true);
    expect(searchOf(page)).toBe("?by=org-armenia&lang=de");
    await page.getByRole("link", { name: "Wegnehmen: gesagt von Armenia" }).waitFor();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Tasten" });
    await dialog.waitFor();
    const frame = `${await page.locator(".toolbar").innerText()} ${await dialog.innerText()}`;
    expect(frame).not.toMatch(/\b(the|Filters|Compare|Export|undo|search|statements)\b/);
  });

  test.each([
    ["the list", "/?pane=list"],
    ["the picture", "/?pane=graph"],
    ["the table", "/?pane=graph&middle=table"],
    ["the words", "/?select=org-long"],
  ])("fits 320 pixels with the oddest names: %s", async (_, path) => {
    const page = await open(path, { from: harbour, width: 320, height: 700 });
    await page.waitForTimeout(300);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(await page.title()).not.toBe("1");
  });

  test("stays usable with names of 8,000 letters, right to left, and made of HTML", async () => {
    const page = await open("/", { from: harbour });
    const long = `${ODD_NAMES.long} `.repeat(28).slice(0, 8000);
    await page.route("**/api/v1/**", async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replaceAll(ODD_NAMES.long, long);
      await route.fulfill({ response, body: text });
    });
    await page.goto(`${harbour.address}/?by=org-long&by=org-html&by=org-rtl&select=org-long&middle=table`);
    await page.waitForFunction(() => window.__view?.ready === true);
    await page.getByRole("table").waitFor();
    expect(await page.title()).not.toBe("1");
    expect(await page.locator("#explorer img").count()).toBe(0);
    const sizes = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      chip: document.querySelector(".chip")?.getBoundingClientRect().height ?? 0,
      row: document.querySelector(".node-table tbody tr")?.getBoundingClientRect().height ?? 0,
    }));
    expect(sizes.wide).toBeLessThanOrEqual(1440);
    expect(sizes.chip).toBeLessThan(60);
    expect(sizes.row).toBeLessThan(300);
    await page.getByRole("link", { name: `Take away: said by ${ODD_NAMES.html}` }).click();
    await page.waitForFunction(() => !location.search.includes("org-html"));
    // Nothing may be on its way any more when the page closes.
    await page.unrouteAll({ behavior: "wait" });
  });

  test.each([
    ["light", false],
    ["dark", true],
  ])("keeps nobody out, with panels open, %s", async (_, dark) => {
    const page = await open("/?from=2031-05-06", { from: harbour, dark });
    await page.getByRole("slider", { name: "First day" }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole("button", { name: /Filters/ }).click();
    await page.getByRole("combobox", { name: "At how many removes" }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByText("Copy the link").waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await page.getByRole("table").waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
