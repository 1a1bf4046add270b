import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { type Opening, seriousFaults, Visitor } from "./visit.ts";
import { WITHHELD_RECORD, WITHHELD_TEXT } from "./withheld-record.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLEANSING = "clm-cleansing";
const PHONE = { width: 390, height: 800 };

let real: RunningServer;
let withheld: RunningServer;
let folder: string;
let browser: Browser;
const visitor = new Visitor();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-withheld-"));
  const record = join(folder, "bridge.json");
  await writeFile(record, JSON.stringify(WITHHELD_RECORD));
  const data = ["--data", join(folder, "data")];
  const imported = spawnSync(process.execPath, ["dist/main.js", "import", record, ...data], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (imported.status !== 0) throw new Error(`The record was not imported:\n${imported.stderr}`);
  real = await startServer();
  withheld = await startServer(data);
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(await visitor.leave(), "nothing on the console is an error").toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await real?.stop();
  await withheld?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

function open(path: string, { from = real, ...opening }: Opening & { from?: RunningServer } = {}) {
  return visitor.open(browser, `${from.address}${path}`, opening);
}

/** Clicks with the mouse where a node or the middle of a line is drawn, until it is selected. */
async function clickOn(page: Page, key: string, selected = key): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const place = await page.waitForFunction(
      (one) => window.__view?.viewportOf(one) ?? window.__view?.edgeMiddle(one),
      key,
    );
    const at = await place.jsonValue();
    if (!at) throw new Error(`${key} is not drawn`);
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(250);
    await page.mouse.click(at.x, at.y);
    const done = page.waitForFunction((id) => window.__view?.selected === id, selected, { timeout: 4000 });
    if (
      await done.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`three clicks did not select ${selected}`);
}

/** Drops a file on an element, as a person does from the desktop. */
/** Drops a file as soon as the page takes one: before that the browser would open it instead. */
async function drop(page: Page, selector: string, name: string, text: string): Promise<void> {
  await page.waitForFunction(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([""], "a.txt"));
    const event = { dataTransfer: transfer, bubbles: true, cancelable: true };
    return !document.body.dispatchEvent(new DragEvent("dragover", event));
  });
  await page.evaluate(
    ([on, called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], called, { type: "text/plain" }));
      const target = document.querySelector(on);
      if (!target) throw new Error(`nothing to drop on: ${on}`);
      const event = { dataTransfer: transfer, bubbles: true, cancelable: true };
      target.dispatchEvent(new DragEvent("dragover", event));
      target.dispatchEvent(new DragEvent("drop", event));
    },
    [selector, name, text] as const,
  );
}

describe("both sides of a claim", () => {
  test("stand next to each other with who, when, where, through whom, and d steps on", async () => {
    const page = await open(`/?middle=versus&select=${CLEANSING}`);
    const card = (side: string, who: string) =>
      page.locator(`.versus-side.side-${side} .versus-card`, { hasText: who }).first();
    await card("for", "Armenia accuses Azerbaijan of attempted ethnic cleansing").waitFor();
    const [left, right] = [
      await card("for", "Armenia").boundingBox(),
      await card("against", "Azerbaijan").boundingBox(),
    ];
    expect(left && right && right.x > left.x + left.width - 1 && Math.abs(right.y - left.y) < 2).toBe(true);
    expect(await card("for", "Armenia").innerText()).toMatch(
      /20 September 2023[^]*In our own words[^]*characters \d+–\d+/,
    );
    expect(await page.locator(".versus-side h3").allInnerTexts()).toEqual([
      expect.stringMatching(/^Says so/),
      expect.stringMatching(/^Says otherwise/),
    ]);
    const before = await page.locator(".versus-claim .claim-text").innerText();
    await page.keyboard.press("d");
    await page.waitForFunction(
      (text) => document.querySelector(".versus-claim .claim-text")?.textContent !== text,
      before,
    );
    await page.getByRole("link", { name: "Previous contested claim" }).click();
    await page.locator(".versus-claim", { hasText: before }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test("stand below each other on a phone, without scrolling sideways", async () => {
    const page = await open(`/?middle=versus&select=${CLEANSING}&pane=graph`, { ...PHONE, dark: true });
    await page.locator(".versus-side.side-against").waitFor();
    const left = await page.locator(".versus-side.side-for").boundingBox();
    const right = await page.locator(".versus-side.side-against").boundingBox();
    expect(left && right && right.y >= left.y + left.height).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe("the words", () => {
  test("are marked after a click on a node, and after a click on a line", async () => {
    const page = await open("/");
    await clickOn(page, CLEANSING);
    await page.locator("mark.is-chosen", { hasText: "Azerbaijan denies it" }).waitFor();
    await page.goto(`${real.address}/`);
    await page.waitForFunction(() => window.__view?.ready === true);
    await clickOn(page, "stm-reuters-casualties");
    await page.locator("mark.is-chosen", { hasText: "Reuters could not verify them" }).waitFor();
  });

  test("light the picture when they are pointed at, and are marked when the picture is", async () => {
    const page = await open(`/?select=${CLEANSING}`);
    const denial = page.locator("mark", { hasText: "Azerbaijan denies it" }).first();
    await denial.hover();
    await page.waitForFunction(() => window.__view?.hovered?.startsWith("stm-") === true);
    await page.mouse.move(5, 5);
    const at = await page.evaluate((id) => window.__view?.viewportOf(id), CLEANSING);
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0);
    await page.locator("mark.is-pointed", { hasText: "Azerbaijan denies it" }).waitFor();
  });

  test("go to the clipboard with speaker, day, outlet and address", async () => {
    const page = await open(`/?select=${CLEANSING}`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy both sides" }).click();
    await page.getByText("Copied", { exact: false }).first().waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toContain(`${real.address}/?select=${CLEANSING}`);
    expect(words).toMatch(
      /Says so \(2\)\n- [^]*20 September 2023[^]*\n\nSays otherwise \(1\)\n- Azerbaijan denied/,
    );
  });
});

describe("withheld words", () => {
  test("are shown and marked once the text is dropped, and stay in this browser", async () => {
    const page = await open("/?select=doc-bridge", { from: withheld });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.locator("[data-attach=doc-bridge]").waitFor();
    await drop(page, "[data-attach=doc-bridge]", "bridge.txt", `${WITHHELD_TEXT}\r\n`);
    await page.locator("mark", { hasText: "The crew union says that is not so" }).waitFor();
    await page.locator("mark", { hasText: "bridge 🌉 is closed" }).waitFor();
    expect(asked.filter((line) => !line.startsWith("GET "))).toEqual([]);
    await page.goto(`${withheld.address}/?select=stm-union-denies`);
    await page.locator("blockquote", { hasText: "The crew union says that is not so" }).waitFor();
    await page.getByRole("button", { name: "Take the text away" }).click();
    await page.getByText("words not copied here").first().waitFor();
  });

  test("are not shown for another text, and the message tells what to do", async () => {
    const page = await open("/?select=doc-bridge", { from: withheld });
    await page.locator("[data-attach=doc-bridge]").waitFor();
    await drop(page, "[data-attach=doc-bridge]", "other.txt", WITHHELD_TEXT.replace("closed", "open"));
    const notice = page.locator(".drop-notice");
    await notice.getByText("not the text that the positions here count in").waitFor();
    expect(await notice.innerText()).toContain("as it was published");
    expect(await page.locator("mark").count()).toBe(0);
  });

  test("come with a text dropped anywhere; a record is told how to be put in", async () => {
    const page = await open("/", { from: withheld });
    await drop(page, "main", "bridge.json", JSON.stringify(WITHHELD_RECORD));
    await page.locator(".drop-notice code", { hasText: "hearsay import bridge.json" }).waitFor();
    await drop(page, "main", "bridge.txt", WITHHELD_TEXT);
    await page.locator("mark", { hasText: "The crew union says that is not so" }).waitFor();
    expect(await page.evaluate(() => window.__view?.selected)).toBe("doc-bridge");
  });
});

describe("parts of the picture", () => {
  test("a path shows its steps in words and lights them; two that nothing joins are told so", async () => {
    const page = await open("/?path=,");
    await page.getByLabel("One", { exact: true }).fill("Armenia");
    await page.getByLabel("The other", { exact: true }).fill("Hikmet Hajiyev");
    await page.locator(".way-steps").first().waitFor();
    expect(await page.locator(".way-steps").count()).toBeLessThanOrEqual(3);
    const steps = await page.locator(".way-steps").first().locator(".way-node").allInnerTexts();
    expect([steps[0], steps.at(-1)]).toEqual(["Armenia", "Hikmet Hajiyev"]);
    expect(new URL(page.url()).searchParams.get("path")).toBe("org-armenia,per-hikmet-hajiyev");
    await page.goto(`${withheld.address}/?path=org-gazette,org-port`);
    await page.getByText("No way of up to four steps joins the two here.").waitFor();
  });

  test("a focus keeps what stands around a node, and its chip takes it away", async () => {
    const page = await open("/?select=org-reuters");
    const all = await page.evaluate(() => window.__view?.nodes ?? 0);
    await page.getByRole("link", { name: "1 step" }).click();
    await page.waitForFunction((number) => (window.__view?.nodes ?? number) < number / 4, all);
    const one = await page.evaluate(() => window.__view?.nodes ?? 0);
    await page.getByRole("link", { name: "2 steps" }).click();
    await page.waitForFunction((number) => (window.__view?.nodes ?? 0) > number, one);
    await page.getByRole("link", { name: /Take away: within 2 steps of Reuters/ }).click();
    await page.waitForFunction((number) => window.__view?.nodes === number, all);
  });

  test("people fold into their organisations, and come back", async () => {
    const page = await open("/");
    const all = await page.evaluate(() => window.__view?.nodes ?? 0);
    await page.getByRole("combobox", { name: "Group" }).selectOption("organization");
    await page.waitForFunction((number) => (window.__view?.nodes ?? number) < number, all);
    expect(await page.evaluate(() => window.__view?.viewportOf("per-hikmet-hajiyev"))).toBeUndefined();
    await page.goBack();
    await page.waitForFunction((number) => window.__view?.nodes === number, all);
  });
});
