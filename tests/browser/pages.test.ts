import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aClaim, aPerson, anAgent } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { TEXT } from "../builders/text.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { type Opening, seriousFaults, Visitor } from "./visit.ts";

const PAGES = [
  "/",
  "/?select=clm-cleansing&by=org-armenia",
  "/claims",
  "/claims/clm-cleansing",
  "/claims/clm-cleansing?embed=1",
  "/agents",
  "/agents/org-azerbaijan",
  "/statements?act=accuses",
  "/statements/stm-vardanyan-accuses",
  "/documents",
  "/documents/doc-abstract",
  "/documents/doc-article",
  "/search?q=ceasefire",
  "/relations?a=Armenia&b=Azerbaijan",
  "/timeline?lang=de",
  "/docs?lang=de",
  "/claims?standing=never",
];

let server: RunningServer;
let browser: Browser;
const visitor = new Visitor();

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterEach(async () => {
  await visitor.leave();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens an address without scripts. */
function open(path: string, opening: Opening = {}, from = server): Promise<Page> {
  return visitor.open(browser, `${from.address}${path}`, { scripts: false, ...opening });
}

/** CSS pixels by which a page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each([
  { theme: "light", dark: false, width: 1440 },
  { theme: "dark", dark: true, width: 1440 },
  { theme: "light", dark: false, width: 320 },
  { theme: "dark", dark: true, width: 320 },
])("in $theme, $width pixels wide", ({ dark, width }) => {
  test.each(PAGES)("%s keeps nobody out and fits the window", async (path) => {
    // axe is a script itself: scripts may run, but the page's own never arrive.
    const page = await open(path, { dark, width, scripts: true, explorer: false, withoutAssets: true });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });
});

describe("without scripts a person", () => {
  test("finds a speaker by the search at the top of every page", async () => {
    const page = await open("/claims");
    await page.getByRole("searchbox", { name: "Search names, claims, words" }).fill("Hajiyev");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Hikmet Hajiyev", exact: true }).click();
    expect(await page.locator("h1").innerText()).toBe("Hikmet Hajiyev");
  });

  test("filters the claims by standing, and takes the filter away again", async () => {
    const page = await open("/claims");
    await page.getByRole("checkbox", { name: "contested" }).check();
    await page.getByRole("button", { name: "Show" }).click();
    await page.locator(".site-footer").waitFor();
    expect(new URL(page.url()).searchParams.getAll("standing")).toEqual(["contested"]);
    expect(await page.locator(".listed > li").count()).toBe(6);
    await page.getByRole("link", { name: "Take away: Standing: contested" }).click();
    await page.waitForURL("**/claims");
    await page.locator(".site-footer").waitFor();
    expect(await page.locator(".listed > li").count()).toBeGreaterThan(6);
  });

  test("goes from a claim to the very words in the text", async () => {
    const page = await open("/claims/clm-cleansing");
    const against = page.locator(".side-against .statement");
    await against.getByRole("link", { name: "This statement alone" }).click();
    expect(await page.locator("mark").first().innerText()).toBe("Azerbaijan denies it");
    await page.getByRole("link", { name: "In the whole text" }).click();
    expect(page.url()).toMatch(/\/documents\/doc-abstract#at-stm-/);
    const anchor = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await anchor.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBeLessThan(
      900,
    );
    await page.locator(".text-mark", { hasText: "Azerbaijan denies it" }).click();
    expect(page.url()).toMatch(/#stm-/);
  });

  test("sees both sides next to each other on a wide screen, below each other on a telephone", async () => {
    for (const [width, beside] of [
      [1200, true],
      [320, false],
    ] as const) {
      const page = await open("/claims/clm-cleansing", { width });
      const [one, other] = await Promise.all(
        [".both-sides .side-for", ".both-sides .side-against"].map((side) =>
          page.locator(side).boundingBox(),
        ),
      );
      expect(Math.round(one?.y ?? 0) === Math.round(other?.y ?? 1)).toBe(beside);
    }
  });

  test("compares two, and asks when", async () => {
    const page = await open("/agents/org-armenia");
    await page.getByRole("combobox", { name: "Compare with" }).fill("azerbaijan");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    expect(await page.locator("h1").innerText()).toBe("Armenia and Azerbaijan");
    expect(await page.locator(".shared-claims tbody tr").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Over time" }).click();
    await page.locator(".time-table a").first().click();
    expect(page.url()).toContain("/statements?from=");
  });

  test("goes on in the language once chosen, through links and forms", async () => {
    const page = await open("/");
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.getByRole("link", { name: "Behauptungen", exact: true }).first().click();
    await page.getByRole("searchbox", { name: "Wörter", exact: true }).fill("ceasefire");
    await page.getByRole("button", { name: "Zeigen" }).click();
    expect(await page.getAttribute("html", "lang")).toBe("de");
    expect(new URL(page.url()).searchParams.get("lang")).toBe("de");
  });
});

describe("on paper", () => {
  test("a page holds its words and nothing that can only be pressed", async () => {
    const page = await open("/claims/clm-cleansing");
    await page.emulateMedia({ media: "print" });
    await page.locator(".site-nav").waitFor({ state: "hidden" });
    for (const gone of [".site-nav", ".site-search", ".page-tools"]) {
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    }
    expect(await page.locator(".retold, .quote").first().isVisible()).toBe(true);
  });
});

/** Where a server listens on a free port of this machine. */
async function addressOf(host: Server): Promise<string> {
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const at = host.address();
  if (at === null || typeof at === "string") throw new Error("the host has no port");
  return `http://127.0.0.1:${at.port}/`;
}

describe("inside another page", () => {
  test("a claim is shown where it asks to be, and no page that does not", async () => {
    const page = await browser.newPage();
    const frames = ["/claims/clm-cleansing?embed=1", "/claims/clm-cleansing"].map(
      (path) => `<iframe src="${server.address}${path}"></iframe>`,
    );
    const host = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html").end(frames.join(""));
    });
    try {
      // A host of its own: data: addresses may frame nothing that asks by whom.
      await page.goto(await addressOf(host));
      await page.waitForLoadState("networkidle");
      await page.frameLocator("iframe").first().locator(".embed-line").waitFor();
      const shown = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.locator(".claim-card").count()),
      );
      expect(shown).toEqual([1, 0]);
    } finally {
      await page.close();
      host.close();
    }
  });
});

describe("names that are long, right-to-left or HTML", () => {
  let folder: string;
  let hostile: RunningServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hearsay-names-"));
    const record = aRecord({
      agents: [
        anAgent({ id: "org-courier", subtype: "outlet", name: "ابجد ".repeat(40).trim() }),
        anAgent({ name: "N".repeat(300) }),
        anAgent({ id: "org-southland", name: `<img src=x onerror="alert(1)"><b>South` }),
        aPerson({ name: "אבגד הוזח" }),
      ],
      claims: [aClaim({ text: `${"M".repeat(900)} closed the bridge.` })],
    });
    await writeFile(join(folder, "names.json"), JSON.stringify(record));
    await writeFile(join(folder, "courier.txt"), TEXT);
    const data = ["--data", join(folder, "data")];
    const { status, stderr } = spawnSync(
      process.execPath,
      ["dist/main.js", "import", join(folder, "names.json"), ...data],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`The record was not imported:\n${stderr}`);
    hostile = await startServer(data);
  });
  afterAll(async () => {
    await hostile?.stop();
    await rm(folder, { recursive: true });
  });

  test.each([320, 1440])("leave every page as wide as the window, %i pixels", async (width) => {
    for (const path of [
      "/",
      "/claims",
      "/claims/clm-closed",
      "/agents",
      "/agents/org-northland",
      "/statements",
      "/statements/stm-southland-denies",
      "/documents/doc-courier",
      "/search?q=bridge",
      "/relations?a=org-northland&b=org-southland",
    ]) {
      const page = await open(path, { width }, hostile);
      expect(await overhang(page), path).toBeLessThanOrEqual(0);
      expect(await page.locator("main img, main b").count(), path).toBe(0);
    }
  });
});
