import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { enter, everyOne, fillFilters, followSite, reads, search, tabTo, tickFilters } from "./walk.ts";

export interface Task {
  readonly title: string;
  /** With the explorer from `/`, no mouse. Throws where it cannot be done. */
  readonly keyboard: (page: Page) => Promise<void>;
  /** On pages without scripts from `/`: links followed, forms filled in and sent. */
  readonly pages: (page: Page) => Promise<void>;
}

const ANSWER = ".read-pane .statement:visible";
const LISTED = "main .statements > .statement";
/** A place that nobody leaves out: the words of Azerbaijan against the claim, as the record retells them. */
const DENIAL = /Azerbaijan denies it/;
const CLEANSING = /^Azerbaijan is attempting the ethnic cleansing/;

/** Ten things people come for, over the record that comes with the program. */
export const TEN_TASKS: readonly Task[] = [
  {
    title: "which claims are contested",
    keyboard: async (page) => {
      const wanted = Number(/(\d+) claims are contested/.exec(await page.innerText("#summary"))?.[1]);
      const found = new Set<string>();
      for (let step = 0; step < wanted; step += 1) {
        const before = await page.evaluate(() => window.__view?.selected);
        await page.keyboard.press("d");
        await page.waitForFunction((id) => window.__view?.selected !== id, before);
        const id = (await page.evaluate(() => window.__view?.selected)) ?? "";
        await page.waitForSelector(".read-pane .panel-head .standing-contested");
        found.add(id);
      }
      if (wanted < 1 || found.size !== wanted) throw new Error(`${found.size} of ${wanted} claims`);
    },
    pages: async (page) => {
      const wanted = Number(/(\d+) claims are contested/.exec(await page.innerText("#summary"))?.[1]);
      await followSite(page, "Claims");
      await fillFilters(page, { ticks: ["contested"] });
      await everyOne(page, "main .listed > li", /contested/, wanted);
    },
  },
  {
    title: "who denies a claim, and in which words",
    keyboard: async (page) => {
      await search(page, "cleanse", CLEANSING);
      const denial = page
        .locator(".read-pane .side-against .statement:visible")
        .filter({ hasText: "denies" });
      await denial.getByRole("link", { name: "Azerbaijan", exact: true }).waitFor();
      await denial.locator(".retold, .quote").filter({ hasText: DENIAL }).waitFor();
      await enter(page, /^Azerbaijan denied that Azerbaijan is attempting/);
      await reads(page, ".document-text mark", DENIAL);
    },
    pages: async (page) => {
      await page.getByRole("link", { name: CLEANSING }).first().click();
      const denial = page.locator("main .side-against .statement").filter({ hasText: "denies" });
      await denial.getByRole("link", { name: "Azerbaijan", exact: true }).waitFor();
      await denial.locator(".retold, .quote").filter({ hasText: DENIAL }).waitFor();
      await denial.getByRole("link", { name: /retold in our own words/ }).click();
      await reads(page, "main .text-mark", DENIAL);
    },
  },
  {
    title: "what one says about another",
    keyboard: async (page) => {
      await enter(page, /^Filters/);
      await tabTo(page, /^Said by$/);
      await page.keyboard.type("Armenia");
      await tabTo(page, /^About$/);
      await page.keyboard.type("Azerbaijan");
      await page.keyboard.press("Escape");
      await everyOne(page, ANSWER, /^Armenia .*Azerbaijan/);
      await reads(page, ANSWER, /Armenia accuses Azerbaijan of attempted ethnic cleansing/);
    },
    pages: async (page) => {
      await followSite(page, "Statements");
      await fillFilters(page, { fields: { "Said by": "Armenia", About: "Azerbaijan" } });
      await reads(page, ".filters-on", /Armenia.*Azerbaijan/s);
      await everyOne(page, `${LISTED} .speaker`, /^Armenia$/);
      await reads(page, LISTED, /Armenia accuses Azerbaijan of attempted ethnic cleansing/);
    },
  },
  {
    title: "what an organisation says through its people",
    keyboard: async (page) => {
      await search(page, "Azerbaijan", /^Azerbaijan\s*[a-z]+$/);
      await enter(page, /^Show only what its people say$/);
      await page.waitForURL(/[?&]org=/, { waitUntil: "commit" });
      await page.keyboard.press("Escape"); // from the organisation to the statements left
      await everyOne(page, ANSWER, /^Hikmet Hajiyev .*Azerbaijan/);
    },
    pages: async (page) => {
      await followSite(page, "Statements");
      await fillFilters(page, { more: true, fields: { "Said by people of": "Azerbaijan" } });
      await everyOne(page, `${LISTED} .speaker`, /^Hikmet Hajiyev, .*Azerbaijan/);
    },
  },
  {
    title: "which accusations nobody answers",
    keyboard: async (page) => {
      await tickFilters(page, /^accuses$/, /^without an answer$/);
      await reads(page, ".read-pane h1", /Accusations without an answer/);
      await everyOne(page, ANSWER, /accuses/, 2);
      await reads(page, ANSWER, /^Ruben Vardanyan/);
      await reads(page, ANSWER, /^Some political factions in Armenia/);
    },
    pages: async (page) => {
      await followSite(page, "Statements");
      await fillFilters(page, {
        more: true,
        ticks: ["accuses"],
        choices: { Accusations: "without an answer here" },
      });
      await everyOne(page, LISTED, /^accuses/, 2);
      await reads(page, LISTED, /Ruben Vardanyan accused Azerbaijan/);
      await reads(page, LISTED, /Some political factions in Armenia accused/);
    },
  },
  {
    title: "what nobody could verify",
    keyboard: async (page) => {
      await tickFilters(page, /^could not verify$/);
      await everyOne(page, ANSWER, /^Reuters could not verify .*Reuters could not verify them/, 1);
    },
    pages: async (page) => {
      await followSite(page, "Statements");
      await fillFilters(page, { more: true, ticks: ["could not verify"] });
      await everyOne(page, LISTED, /^could not verify Reuters .*Reuters could not verify them/, 1);
    },
  },
  {
    title: "who only passed it on",
    keyboard: async (page) => {
      await tickFilters(page, /passes on another's words/i);
      await everyOne(page, ANSWER, /^Russian peacekeepers reports .*Russian peacekeepers passed them on/, 1);
    },
    pages: async (page) => {
      await followSite(page, "Statements");
      await fillFilters(page, { ticks: ["relay"] });
      await everyOne(page, LISTED, /^reports Russian peacekeepers .*passed them on/, 1);
    },
  },
  {
    title: "somebody whose name is mistyped",
    keyboard: async (page) => {
      await search(page, "Hajyev", /^Hikmet Hajiyev\s*[a-z]+$/);
      await reads(page, ".read-pane h1", /^Hikmet Hajiyev$/);
      await everyOne(page, ANSWER, /Hikmet Hajiyev/);
    },
    pages: async (page) => {
      await page.getByRole("searchbox", { name: /Search/ }).fill("Hajyev");
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("link", { name: "Hikmet Hajiyev", exact: true }).click();
      await reads(page, "main h1", /^Hikmet Hajiyev$/);
    },
  },
  {
    title: "how two relate",
    keyboard: async (page) => {
      await enter(page, /^Compare two$/);
      await tabTo(page, /^One$/);
      await page.keyboard.type("Armenia");
      await tabTo(page, /^The other$/);
      await page.keyboard.type("Azerbaijan");
      await reads(page, ".read-pane .relations .statement", /^Armenia\s+accuses/);
      await reads(page, ".read-pane .relations .shared > li", CLEANSING);
      await reads(page, ".read-pane .relations .shared > li", /ethnic cleansing.*Azerbaijan\s+denies/s);
    },
    pages: async (page) => {
      await page.getByRole("link", { name: "Compare", exact: true }).last().click();
      const form = page.getByRole("form", { name: "Compare" });
      await form.getByLabel("One", { exact: true }).fill("Armenia");
      await form.getByLabel("The other", { exact: true }).fill("Azerbaijan");
      await form.getByRole("button", { name: "Compare" }).click();
      await reads(page, "main .statement", /Armenia accused Azerbaijan/);
      await reads(page, ".shared-claims tr", /ethnic cleansing.*accuses.*denies/s);
    },
  },
  {
    title: "the view as a file",
    keyboard: async (page) => {
      await tickFilters(page, /^could not verify$/);
      await everyOne(page, ANSWER, /Reuters/, 1);
      await enter(page, /^Export$/);
      await page.locator(".drop a[download]").first().waitFor();
      const file = page.waitForEvent("download");
      file.catch(() => undefined);
      await enter(page, /csv.*(edges|lines|statements)|(edges|lines|statements).*csv/i);
      await holds(await (await file).path());
    },
    pages: async (page) => {
      await followSite(page, "Statements");
      await fillFilters(page, { more: true, ticks: ["could not verify"] });
      await everyOne(page, LISTED, /Reuters/, 1);
      const file = page.waitForEvent("download");
      await page.getByRole("link", { name: "CSV", exact: true }).click();
      await holds(await (await file).path());
    },
  },
];

/** The one statement of the view, and no other. */
async function holds(path: string): Promise<void> {
  const rows = await readFile(path, "utf8");
  if (!rows.includes("stm-reuters-casualties")) throw new Error("the file lacks what the view shows");
  if (rows.includes("stm-armenia-accuses")) throw new Error("the file holds what the view leaves out");
}
