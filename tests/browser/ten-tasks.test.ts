import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./launch-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { TEN_TASKS } from "./ten-tasks.ts";
import { Visitor } from "./visit.ts";

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

describe.each(TEN_TASKS)("$title", (task) => {
  test("is found by keyboard alone", async () => {
    const page = await visitor.open(browser, `${server.address}/`);
    page.setDefaultTimeout(20_000);
    await task.keyboard(page);
  });

  test("is found on pages without scripts", async () => {
    const page = await visitor.open(browser, `${server.address}/`, { scripts: false });
    page.setDefaultTimeout(20_000);
    await task.pages(page);
  });
});
