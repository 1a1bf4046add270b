import { launchBrowser } from "./launch-browser.ts";
import { startServer } from "./start-server.ts";
const server = await startServer();
const browser = await launchBrowser();
try {
  const shots: [string, string, number, number][] = [
    ["canvas", "/?painter=canvas", 1440, 900],
    ["sigma", "/?painter=sigma", 1440, 900],
    ["canvas-select", "/?painter=canvas&select=clm-cleansing", 1440, 900],
    ["sigma-select", "/?painter=sigma&select=clm-cleansing", 1440, 900],
  ];
  for (const [name, path, width, height] of shots) {
    const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
    page.on("console", (m) => (m.type() === "error" || m.type() === "warning") && console.log(name, m.text()));
    page.on("pageerror", (e) => console.log(name, e.message));
    await page.goto(server.address + path);
    await page.waitForFunction(() => window.__view?.ready === true, undefined, { timeout: 20000 }).catch((e) => console.log(name, String(e)));
    await page.waitForTimeout(600);
    console.log(name, await page.evaluate(() => [window.__view?.painter, window.__view?.painterReason, window.__view?.frames, window.__view?.nodes]));
    const box = await page.locator(".graph-pane").boundingBox();
    await page.screenshot({ path: `/tmp/painters/${name}.png`, ...(box && { clip: box }) });
    await page.close();
  }
} finally { await browser.close(); await server.stop(); }
