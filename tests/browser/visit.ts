import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { ViewSnapshot } from "../../web/state/view-snapshot.ts";

declare global {
  interface Window {
    __view?: ViewSnapshot;
    axe?: {
      run(): Promise<{
        violations: readonly { id: string; impact: string; nodes: readonly { html: string }[] }[];
      }>;
    };
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** False for pages that the explorer does not run on. */
  readonly explorer?: boolean;
  /** True where the page's own scripts are to be held back, though others may run. */
  readonly withoutAssets?: boolean;
  /** True for a browser that has no workers. */
  readonly withoutWorkers?: boolean;
  /** How the machine is set up otherwise: forced colours, reduced motion, touch. */
  readonly look?: Pick<BrowserContextOptions, "forcedColors" | "reducedMotion" | "hasTouch">;
}

/** Opens pages, and hears what they complain about. */
export class Visitor {
  private readonly contexts: BrowserContext[] = [];
  private readonly complaints: string[] = [];

  /** Opens an address in a context of its own. */
  async open(browser: Browser, address: string, opening: Opening = {}): Promise<Page> {
    const { width = 1440, height = 900, dark = false, scripts = true, explorer = scripts } = opening;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      javaScriptEnabled: scripts,
      ...opening.look,
    });
    this.contexts.push(context);
    const page = await context.newPage();
    page.on("pageerror", (error) => this.complaints.push(`${address}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`${address}: ${message.text()}`);
    });
    if (opening.withoutAssets) await page.route("**/assets/*.js", (route) => route.abort());
    if (opening.withoutWorkers) await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
    await page.goto(address);
    if (explorer) await page.waitForFunction(() => window.__view?.ready === true);
    return page;
  }

  /** Closes everything it opened, and gives the errors that stood on the consoles. */
  async leave(): Promise<readonly string[]> {
    for (const context of this.contexts.splice(0)) await context.close();
    return this.complaints.splice(0);
  }
}

/** What axe finds that keeps people out, one line each. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => (await window.axe?.run())?.violations);
  if (!found) throw new Error("axe did not run");
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
