import type { Browser, BrowserContext, Page } from "playwright-core";
import { fillGrown } from "../../browser/fill-grown.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { startServer, type RunningServer } from "../../browser/start-server.ts";
import type { GrownSize } from "../../builders/grown-record.ts";

/** The sizes that are measured: nodes and edges of the simple view. */
export const SMALL: GrownSize = { nodes: 300, edges: 450 };
export const MIDDLE: GrownSize = { nodes: 1000, edges: 1500 };
export const LARGE: GrownSize = { nodes: 10_000, edges: 30_000 };

/** The view that draws everything, where the explorer would open a large graph on an overview. */
export const WHOLE = "?show=50000";

/** What the explorer asks for first: asked once before anything is timed, so that the server is warm. */
const FIRST_QUESTIONS = [
  "/",
  "/api/v1/graph?view=simple&shape=columns",
  "/api/v1/graph?view=simple&overview=50000&shape=columns",
  "/api/v1/claims?sort=-contested&limit=100",
  "/api/v1/statements?limit=100",
  "/api/v1/agents?sort=-statements&limit=100",
];

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Servers and browsers that the parts share: each is started when it is first asked for. */
export class Stage {
  readonly #servers = new Map<string, Promise<RunningServer>>();
  readonly #browsers = new Map<string, Promise<Browser>>();

  /** A warm server with a grown record of this size, or with the record that comes with the program. */
  async server(size?: GrownSize): Promise<RunningServer> {
    const key = size ? `${size.nodes}/${size.edges}` : "own";
    const known = this.#servers.get(key);
    if (known) return known;
    const starting = startServer([], "built", size && fillGrown(size)).then(async (server) => {
      for (const path of FIRST_QUESTIONS) await (await fetch(server.address + path)).arrayBuffer();
      return server;
    });
    this.#servers.set(key, starting);
    return starting;
  }

  async browser(kind: "webgl" | "plain" = "webgl"): Promise<Browser> {
    const known = this.#browsers.get(kind);
    if (known) return known;
    const launching = launchBrowser({ webgl: kind === "webgl" });
    this.#browsers.set(kind, launching);
    return launching;
  }

  /** A fresh context with nothing in its cache, and the page in it. */
  async visit(
    address: string,
    {
      kind = "webgl",
      width = 1280,
      height = 720,
      dark = false,
      scripts = true,
      wait = scripts,
      first = "",
    }: {
      readonly kind?: "webgl" | "plain";
      readonly width?: number;
      readonly height?: number;
      readonly dark?: boolean;
      readonly scripts?: boolean;
      /** False where nobody waits for the explorer. */
      readonly wait?: boolean;
      /** A script that runs before those of the page. */
      readonly first?: string;
    } = {},
  ): Promise<Visit> {
    const context = await (
      await this.browser(kind)
    ).newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      javaScriptEnabled: scripts,
    });
    const page = await context.newPage();
    if (first !== "") await page.addInitScript(first);
    await page.goto(address, { waitUntil: "commit" });
    if (wait) {
      await page
        .waitForFunction(() => window.__view?.ready === true, undefined, { timeout: 60_000 })
        .catch((error: unknown) => {
          throw new Error(`${address} was never ready`, { cause: error });
        });
    }
    return { page, context, close: () => context.close() };
  }

  async clear(): Promise<void> {
    for (const browser of this.#browsers.values()) await (await browser).close();
    for (const server of this.#servers.values()) await (await server).stop();
  }
}
