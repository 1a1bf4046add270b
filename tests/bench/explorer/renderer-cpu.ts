import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

/** Milliseconds that the kernel counts at once. */
const TICK = 10;

/** CPU-milliseconds that the renderer process of this page took for something: user and system time together. */
export async function rendererCpu(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  const pid = await rendererOf(browser, page);
  const before = ticksOf(pid);
  await work();
  return (ticksOf(pid) - before) * TICK;
}

/** The process that burns CPU while this page does: the one renderer whose time grows. */
async function rendererOf(browser: Browser, page: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send("SystemInfo.getProcessInfo")) as {
    readonly processInfo: readonly { readonly type: string; readonly id: number }[];
  };
  await session.detach();
  const pids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const before = new Map(pids.map((pid) => [pid, ticksOf(pid)]));
  await page.evaluate("{ const end = performance.now() + 200; while (performance.now() < end); }");
  const grown = pids.map((pid) => ({ pid, by: ticksOf(pid) - (before.get(pid) ?? 0) }));
  const [most] = grown.sort((a, b) => b.by - a.by);
  if (!most) throw new Error("no renderer process was found");
  return most.pid;
}

/** utime and stime, fields 14 and 15; the name in field 2 may hold spaces. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
