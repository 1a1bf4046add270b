import { launchBrowser } from "./launch-browser.ts";
const [,, base = "", ...shots] = process.argv;
const b = await launchBrowser({ webgl: true });
try {
  for (const shot of shots) {
    const [name = "", path = "", w = "1440", h = "900", dark] = shot.split("|");
    const c = await b.newContext({ viewport: { width: +w, height: +h }, colorScheme: dark ? "dark" : "light" });
    const p = await c.newPage();
    p.on("console", (m) => m.type() === "error" && console.log(name, m.text()));
    p.on("pageerror", (e) => console.log(name, e.message));
    await p.goto(base + path);
    await p.waitForFunction(() => window.__view?.ready === true, undefined, { timeout: 15000 }).catch((e) => console.log(name, "not ready"));
    await p.waitForTimeout(900);
    await p.screenshot({ path: `/tmp/reading/${name}.png` });
    await c.close();
  }
} finally { await b.close(); }
