import { launchBrowser } from "./launch-browser.ts";
const b = await launchBrowser({ webgl: true });
try {
  const c = await b.newContext({ viewport: { width: 390, height: 800 } });
  const p = await c.newPage();
  for (const path of ["/?middle=versus&select=clm-cleansing&pane=graph", "/?pane=graph"]) {
  await p.goto("http://127.0.0.1:4391" + path); await p.waitForTimeout(2000);
  console.log(path, await p.evaluate(() => [".middle-pane",".middle-pane .scroll",".versus",".versus-columns"].map(s => s + " " + document.querySelector(s)?.getBoundingClientRect().width + " " + (document.querySelector(s) && getComputedStyle(document.querySelector(s)).containerName))));
  }
} finally { await b.close(); }
