import { launchBrowser } from "./launch-browser.ts";
const base = process.argv[2] ?? "http://127.0.0.1:4555";
const shots = JSON.parse(process.argv[3] ?? "[]") as [string, string, number, boolean, boolean][];
const browser = await launchBrowser();
try {
  for (const [name, path, width, dark, full] of shots) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light", javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(base + path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.log(name, "wider than the window by", wide);
    await page.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: full });
    await context.close();
  }
} finally { await browser.close(); }
