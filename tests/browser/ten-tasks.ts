import type { Page } from "playwright-core";

export interface Task {
  readonly title: string;
  /** With the explorer, no mouse. Throws where it cannot be done. */
  readonly keyboard: (page: Page) => Promise<void>;
  /** On pages without scripts, from the start page. */
  readonly pages: (page: Page) => Promise<void>;
}

/** Ten things people come for, over the record that comes with the program. */
export const TEN_TASKS: readonly Task[] = [
  {
    title: "which claims are contested",
    keyboard: async (page) => {
      await page.keyboard.press("d");
      await sees(page, ".read-pane .standing-contested");
    },
    pages: async (page) => {
      await goTo(page, "/claims?standing=contested");
      await sees(page, "main .claim-card, main li");
    },
  },
  {
    title: "who denies a claim, and in which words",
    keyboard: async (page) => {
      await search(page, "cleanse");
      await reads(page, ".read-pane", /Azerbaijan/);
      await sees(page, ".read-pane .act-against");
      await sees(page, ".document-text mark");
    },
    pages: async (page) => {
      await goTo(page, "/claims/clm-cleansing");
      await reads(page, "main", /Azerbaijan/);
      await sees(page, "main blockquote, main q, main .quote");
    },
  },
  {
    title: "what one says about another",
    keyboard: async (page) => {
      await keep(page, "/?by=org-armenia&about=org-azerbaijan");
      await reads(page, ".read-pane", /Armenia/);
      await sees(page, ".read-pane .statement");
    },
    pages: async (page) => {
      await goTo(page, "/statements?by=org-armenia&about=org-azerbaijan");
      await reads(page, "main", /Armenia/);
    },
  },
  {
    title: "what an organisation says through its people",
    keyboard: async (page) => {
      await search(page, "Azerbaijan");
      await reads(page, ".read-pane", /Hajiyev/);
    },
    pages: async (page) => {
      await goTo(page, "/statements?org=org-azerbaijan");
      await reads(page, "main", /Hajiyev/);
    },
  },
  {
    title: "which accusations nobody answers",
    keyboard: async (page) => {
      await keep(page, "/?act=accuses&answered=no");
      await sees(page, ".read-pane .statement, .read-pane .nothing");
    },
    pages: async (page) => {
      await goTo(page, "/statements?act=accuses&answered=no");
      await sees(page, "main h1");
    },
  },
  {
    title: "what nobody could verify",
    keyboard: async (page) => {
      await keep(page, "/?act=cannotVerify");
      await sees(page, ".read-pane .statement");
    },
    pages: async (page) => {
      await goTo(page, "/statements?act=cannotVerify");
      await sees(page, "main li, main article");
    },
  },
  {
    title: "who only passed it on",
    keyboard: async (page) => {
      await keep(page, "/?stance=relay");
      await sees(page, ".read-pane .statement");
    },
    pages: async (page) => {
      await goTo(page, "/statements?stance=relay");
      await sees(page, "main li, main article");
    },
  },
  {
    title: "somebody whose name is mistyped",
    keyboard: async (page) => {
      await search(page, "Hajyev");
      await reads(page, ".read-pane h1", /Hajiyev/);
    },
    pages: async (page) => {
      await goTo(page, "/search?q=Hajyev");
      await reads(page, "main", /Hajiyev/);
    },
  },
  {
    title: "how two relate",
    keyboard: async (page) => {
      await keep(page, "/?relate=org-armenia,org-azerbaijan");
      await sees(page, ".read-pane .relations");
    },
    pages: async (page) => {
      await goTo(page, "/relations?a=org-armenia&b=org-azerbaijan");
      await reads(page, "main", /Armenia/);
    },
  },
  {
    title: "the view as a file",
    keyboard: async (page) => {
      await tabTo(page, /take away|export|download|save/i);
      await page.keyboard.press("Enter");
      await page.waitForSelector("a[download], a[href*='/api/v1/export'], a[href*='.csv']", {
        state: "visible",
      });
    },
    pages: async (page) => {
      const link = page.locator("a[href*='.csv'], a[href*='.json'], a[href*='export']").first();
      const href = (await link.getAttribute("href")) ?? "";
      const answer = await page.request.get(new URL(href, page.url()).href);
      if (!answer.ok()) throw new Error(`${href} answers ${answer.status()}`);
    },
  },
];

async function goTo(page: Page, path: string): Promise<void> {
  const answer = await page.goto(new URL(path, page.url()).href);
  if (answer?.ok() !== true) throw new Error(`${path} answers ${answer?.status()}`);
}

/** Filters by what the address says: the chips and panels that make such addresses are tested by themselves. */
async function keep(page: Page, path: string): Promise<void> {
  await goTo(page, path);
  await page.waitForFunction(() => window.__view?.ready === true);
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await page.waitForSelector("[role='option']", { state: "visible" });
  await page.waitForTimeout(400);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Presses Tab until the focus is on something so called. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const words = await page.evaluate<string>(
      "`${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''}`",
    );
    if (name.test(words.slice(0, 80))) return;
  }
  throw new Error(`no stop of the Tab key is called ${String(name)}`);
}

async function sees(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { state: "visible" });
}

async function reads(page: Page, selector: string, words: RegExp): Promise<void> {
  await page.locator(selector).filter({ hasText: words }).first().waitFor({ state: "visible" });
}
