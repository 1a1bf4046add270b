import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { FERRY_TEXTS, ferryProposals, ferryRecord } from "../builders/ferry-record.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { type Opening, seriousFaults, Visitor } from "./visit.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SURE = /^Proposal · 83\s% sure$/;

/** A server over a record that was imported from files. */
interface Seeded extends RunningServer {
  readonly folder: string;
}

let mixed: Seeded;
let bare: Seeded;
let browser: Browser;
const visitor = new Visitor();

beforeAll(async () => {
  mixed = await serverOver(ferryRecord());
  bare = await serverOver(ferryProposals());
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(await visitor.leave(), "nothing on the console is an error").toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  for (const server of [mixed, bare]) {
    await server?.stop();
    if (server) await rm(server.folder, { recursive: true, force: true });
  }
});

async function serverOver(record: HearsayRecord): Promise<Seeded> {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-ferry-"));
  for (const [name, text] of Object.entries(FERRY_TEXTS)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, "ferry.json"), JSON.stringify(record));
  const data = ["--data", join(folder, "data")];
  const { status, stderr } = spawnSync(
    process.execPath,
    ["dist/main.js", "import", join(folder, "ferry.json"), ...data],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The record was not imported:\n${stderr}`);
  return { ...(await startServer(data)), folder };
}

function open(path: string, { from = mixed, ...opening }: Opening & { from?: Seeded } = {}): Promise<Page> {
  return visitor.open(browser, `${from.address}${path}`, opening);
}

function drawn(page: Page): Promise<{ nodes: number | undefined; edges: number | undefined }> {
  return page.evaluate(() => ({ nodes: window.__view?.nodes, edges: window.__view?.edges }));
}

/** Chooses one of the three in the filter panel. */
async function show(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: /^Filters/ }).click();
  await page.getByRole("radio", { name: label, exact: true }).check();
  await page.keyboard.press("Escape");
}

describe("a store with statements and proposals", () => {
  test("shows what is accepted and nothing else, and says how much waits", async () => {
    const page = await open("/");
    await page.getByText("3 speakers make 4 statements about 3 claims; 1 claim is contested.").waitFor();
    await page.getByRole("link", { name: "8 proposals from 2 documents" }).waitFor();
    expect(await page.locator("#explorer .proposal-badge").count()).toBe(0);
    expect(await drawn(page)).toEqual({ nodes: 6, edges: 4 });
    expect(await page.locator(".list-pane").innerText()).not.toMatch(/hull|bridge|money/);
    expect(await page.locator(".shown-count").innerText()).toBe("4 statements");
  });

  test("the switch in the filters shows them beside, apart and uncounted, and the address holds it", async () => {
    const page = await open("/");
    await show(page, "both, proposals set apart");
    await page.locator(".list-pane").getByText("The hull of the ferry is sound.").waitFor();
    expect(new URL(page.url()).search).toBe("?state=any");
    await page.waitForFunction(() => window.__view?.nodes === 12);
    expect(await drawn(page)).toEqual({ nodes: 12, edges: 13 });
    expect(await page.locator(".shown-count").innerText()).toBe("4 statements, 8 proposals");

    const contested = page.locator(".list-group", { hasText: "different speakers stand for it" });
    expect(await contested.locator(".list-item").count()).toBe(1);
    expect(await contested.locator(".proposal-badge").allInnerTexts()).toEqual(["Proposal · 74\u00A0% sure"]);
    const apart = page.locator(".list-group", { hasText: "accepted by nobody yet" });
    expect(await apart.locator(".list-item").count()).toBe(3);
    expect(await apart.locator(".side-ring path:not(.diamond)").count()).toBe(0);
    expect(await page.locator(".legend").innerText()).toContain("hollow: proposal, not accepted");

    const again = await open(new URL(page.url()).search);
    await again.waitForFunction(() => window.__view?.nodes === 12);
    await again.getByRole("link", { name: "Take away: with proposals" }).click();
    await again.waitForFunction(() => window.__view?.nodes === 6);
    await again.goBack();
    await again.waitForFunction(() => window.__view?.nodes === 12);
  });

  test("a claim's ring and sides are the same with proposals below them", async () => {
    const sides = async (path: string): Promise<readonly string[]> => {
      const page = await open(path);
      await page.locator(".read-pane .standing-line").waitFor();
      return [
        await page.locator(".read-pane .standing-line").innerText(),
        ...(await page.locator(".read-pane .side-title").allInnerTexts()),
        await page.locator(".read-pane .standing-line svg").innerHTML(),
      ];
    };
    expect(await sides("/?select=clm-hides&state=any")).toEqual(await sides("/?select=clm-hides"));
    const page = await open("/?select=clm-hides&state=any");
    const proposals = page.locator(".read-pane .proposals");
    await proposals.getByText("Read by hearsay-embedded/1 · frame: according-to").waitFor();
    expect(await proposals.locator(".statement").count()).toBe(1);
    const before = await open("/?select=clm-hides");
    await before.getByRole("link", { name: "1 proposal about it" }).click();
    await before.locator(".read-pane .proposals .statement").waitFor();
  });

  test("the way from the toolbar leads to all proposals, document by document, and on into the text", async () => {
    const page = await open("/");
    await page.getByRole("link", { name: "8 proposals from 2 documents" }).click();
    const read = page.locator(".read-pane");
    await read.getByRole("heading", { name: "Proposals only" }).waitFor();
    await read.locator(".group-title cite").first().waitFor();
    expect(await read.locator(".group-title cite").allInnerTexts()).toEqual([
      "A bridge for the island",
      "Second thoughts about the ferry",
    ]);
    const denial = read.locator(".statement", { hasText: "rejected the claim" });
    expect(await denial.locator(".proposal-badge").innerText()).toMatch(SURE);
    await denial.getByRole("link", { name: "Open" }).click();
    await read.getByText("Proposed statement").waitFor();
    const mark = read.locator("mark.is-chosen");
    await mark.waitFor();
    expect(await mark.innerText()).toBe("rejected the claim that the town asked for it");
    expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe("double");
    expect(await mark.getAttribute("title")).toMatch(/^Proposal · 83\s% sure: Ilse Brandt denies$/);
  });

  test("a document lists its proposals in the order of the text once they are asked for", async () => {
    const page = await open("/?select=doc-bell");
    await page.getByRole("link", { name: "6 proposals in it" }).click();
    const proposals = page.locator(".read-pane .proposals");
    await proposals.waitFor();
    expect(await proposals.locator(".quote").allInnerTexts()).toEqual([
      "the ferry will stop in June",
      "rejected the claim that the town asked for it",
      "We have the money to run it",
      "nobody has ever been shown the accounts",
      "the hull is sound",
      "declined to comment on the hull",
    ]);
    await page.waitForFunction(() => document.querySelectorAll("mark.is-proposal").length === 6);
  });

  test("all of it can be reached by keyboard", async () => {
    const page = await open("/");
    await page.getByRole("button", { name: /^Filters/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "accepted statements" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => location.search === "?state=proposed");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => window.__view?.edges === 9);
    await page.keyboard.press("/");
    await page.keyboard.type("hull");
    await page.getByRole("option", { name: /proposal: claim/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.__view?.selected === "clm-hull");
    await page.locator(".read-pane .proposals").getByText("the hull is sound").waitFor();
  });
});

describe("a store with nothing but proposals", () => {
  test("does not look empty: it says so everywhere and leads to them", async () => {
    const page = await open("/", { from: bare });
    const words = "Nothing is accepted yet; 8 proposals from 2 documents wait to be looked at.";
    await page.getByRole("heading", { name: words }).waitFor();
    for (const pane of [".list-pane", ".graph-pane"]) {
      expect(await page.locator(pane).innerText()).toContain("Nothing is accepted yet.");
    }
    await page.locator(".graph-pane").getByRole("link", { name: "Show the 8 proposals" }).click();
    await page.waitForFunction(() => window.__view?.edges === 9);
    expect(await page.locator(".list-pane .list-item").count()).toBe(6);
    expect(await page.locator(".list-pane").innerText()).not.toMatch(/Contested|Affirmed|Denied/);
  });

  test("reads without scripts, from the first page to the page of a document", async () => {
    const page = await open("/", { from: bare, scripts: false });
    expect(await page.innerText("main")).toContain("8 proposals from 2 documents wait to be looked at");
    await page.getByRole("link", { name: "Second thoughts about the ferry" }).click();
    expect(await page.locator(".proposals .statement").count()).toBe(6);
    expect(await page.locator(".proposals .proposal-badge").nth(1).innerText()).toMatch(SURE);
  });
});

describe("everybody", () => {
  test.each([
    { title: "wide and light", opening: {} },
    { title: "wide and dark", opening: { dark: true } },
    { title: "as narrow as a telephone", opening: { width: 390, height: 800 } },
  ])("axe finds nothing serious, $title", async ({ opening }) => {
    for (const path of [
      "/?state=any",
      "/?state=proposed&tab=statements",
      "/?state=any&select=stm-p-vale-hull",
    ]) {
      expect(await seriousFaults(await open(path, opening)), path).toEqual([]);
    }
    const start = await open("/", { ...opening, from: bare });
    await start.getByRole("button", { name: /^Filters/ }).click();
    expect(await seriousFaults(start), "the start without anything accepted").toEqual([]);
    for (const path of ["/documents/doc-bell", "/claims/clm-hull", "/agents/per-vale"]) {
      expect(await seriousFaults(await open(path, { ...opening, explorer: false })), path).toEqual([]);
    }
  });

  test("on a telephone nothing is wider than the page", async () => {
    for (const path of ["/?state=proposed", "/?state=any&pane=list", "/?state=any&select=doc-bell", "/"]) {
      const page = await open(path, { width: 390, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
});
