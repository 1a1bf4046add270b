import type { Page } from "playwright-core";

/** More stops than any page has before what a task looks for. */
const MOST_STOPS = 200;

/** Presses Tab until the focus is on something so called: its label, or else its words. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await page.keyboard.press("Tab");
    const now = await nameInFocus(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`no stop of the Tab key is called ${String(name)}: ${[...new Set(passed)].join(" | ")}`);
}

/** Goes to what is so called with Tab and presses Enter there. */
export async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

async function nameInFocus(page: Page): Promise<string> {
  const words = await page.evaluate(() => {
    const on = document.activeElement;
    if (!on || on === document.body) return "";
    const label = on instanceof HTMLInputElement || on instanceof HTMLSelectElement ? on.labels?.[0] : null;
    const own = label?.querySelector("span")?.textContent ?? label?.textContent;
    return on.getAttribute("aria-label") ?? own ?? on.textContent ?? "";
  });
  return words.replace(/\s+/g, " ").trim();
}

/** Searches with the key for it, walks down to a hit and takes it. */
export async function search(page: Page, words: string, hit: RegExp): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  const hits = page.locator(".search [role=option]");
  await hits.filter({ hasText: hit }).first().waitFor();
  const most = await hits.count();
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("ArrowDown");
    const active = await page.locator(".search [role=option][aria-selected=true]").innerText();
    if (!hit.test(active)) continue;
    await page.keyboard.press("Enter");
    return;
  }
  throw new Error(`the arrow keys reach no hit like ${String(hit)}`);
}

/** Opens the filters, ticks these with the space bar, and closes them: they count at once. */
export async function tickFilters(page: Page, ...names: readonly RegExp[]): Promise<void> {
  await enter(page, /^Filters/);
  await page.locator(".drop input").first().waitFor();
  for (const name of names) {
    await tabTo(page, name);
    await page.keyboard.press("Space");
  }
  await page.keyboard.press("Escape");
}

/** Fills in the form of a list: fields by what they are called, boxes to tick, choices to make. */
export async function fillFilters(page: Page, filters: Filters): Promise<void> {
  const form = page.getByRole("form", { name: "Filter" });
  if (filters.more === true) await form.getByText("More filters").click();
  for (const [name, words] of Object.entries(filters.fields ?? {})) {
    await form.getByLabel(name, { exact: true }).fill(words);
  }
  for (const name of filters.ticks ?? []) await form.getByRole("checkbox", { name, exact: true }).check();
  for (const [name, choice] of Object.entries(filters.choices ?? {})) {
    await form.getByRole("combobox", { name, exact: true }).selectOption({ label: choice });
  }
  await form.getByRole("button", { name: "Show" }).click();
}

export interface Filters {
  /** Whether the folded part has to be opened. */
  readonly more?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
  readonly ticks?: readonly string[];
  readonly choices?: Readonly<Record<string, string>>;
}

/** Follows a link of the site's own navigation. */
export async function followSite(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name, exact: true }).click();
}

/** Waits until something there has these words, and can be seen. */
export async function reads(page: Page, selector: string, words: RegExp): Promise<void> {
  await page.locator(selector).filter({ hasText: words }).first().waitFor({ state: "visible" });
}

/** Waits until there are so many, or some, and every single one has these words. */
export async function everyOne(page: Page, selector: string, words: RegExp, number?: number): Promise<void> {
  const deadline = Date.now() + 8000;
  for (;;) {
    await page.locator(selector).first().waitFor({ state: "visible" });
    const all = (await page.locator(selector).allInnerTexts()).map((text) =>
      text.replace(/\s+/g, " ").trim(),
    );
    const odd = all.find((text) => !words.test(text));
    if (odd === undefined && all.length === (number ?? (all.length || 1))) return;
    if (Date.now() > deadline)
      throw new Error(`${all.length} of ${number ?? "some"}, not ${String(words)}: ${odd}`);
    await page.waitForTimeout(50);
  }
}
