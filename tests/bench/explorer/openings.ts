import type { Figure } from "../figures.ts";
import { rounded } from "./numbers.ts";
import { MIDDLE, type Stage } from "./stage.ts";

const TIMES = 50;
/** Openings before the first reading: caches of code and of answers fill in them. */
const WARM = 5;

/** The explorer left and opened again 50 times in one tab: every picture takes contexts, and must give them back. */
export async function openingFigures(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server(MIDDLE);
  const visit = await stage.visit(`${address}/?painter=sigma`, {
    first: `window.__lost = 0; addEventListener("webglcontextlost", () => { window.__lost += 1; }, true);`,
  });
  const session = await visit.context.newCDPSession(visit.page);
  const heap = async (): Promise<number> => {
    for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  let lost = 0;
  const cycle = async (): Promise<void> => {
    await visit.page.goto(`${address}/?painter=sigma`, { waitUntil: "commit" });
    await visit.page.waitForFunction(() => window.__view?.ready === true);
    lost += await visit.page.evaluate<number>("window.__lost");
    await visit.page.goto(`${address}/claims`);
  };
  const opened = async (): Promise<number> => {
    await visit.page.goto(`${address}/?painter=sigma`, { waitUntil: "commit" });
    await visit.page.waitForFunction(() => window.__view?.ready === true);
    return heap();
  };
  for (let time = 0; time < WARM; time += 1) await cycle();
  const before = await opened();
  for (let time = 0; time < TIMES; time += 1) await cycle();
  const after = await opened();
  const painter = await visit.page.evaluate<string>("window.__view.painter");
  await visit.close();
  const method = `${TIMES} times to another page and back in one tab, 1,000 nodes, ${painter}, after ${WARM} to warm up`;
  return [
    { name: "contexts lost in 50 openings", value: lost, unit: "", bar: 0, better: "lower", method },
    {
      name: "heap growth in 50 openings",
      value: rounded((100 * (after - before)) / before),
      unit: "%",
      bar: 5,
      better: "lower",
      method,
    },
  ];
}
