import type { Figure } from "../figures.ts";
import { rounded } from "./numbers.ts";
import { MIDDLE, type Stage } from "./stage.ts";

const TIMES = 50;
/** Openings before the first reading: caches of code and of answers fill in them. */
const WARM = 5;

/** Opened beside it in the same way, without a script of its own: what that leaves behind is the tool's. */
const PLAIN = "/agents";
const EXPLORER = "/?painter=sigma";

/** The explorer left and opened again 50 times in one tab: every picture takes contexts, and must give them back. */
export async function openingFigures(stage: Stage): Promise<readonly Figure[]> {
  const { address } = await stage.server(MIDDLE);
  const explorer = await openings(stage, address + EXPLORER, `${address}/claims`);
  const plain = await openings(stage, address + PLAIN, `${address}/claims`);
  const grown = explorer.after - explorer.before - (plain.after - plain.before);
  const method = `${TIMES} times to another page and back in one tab, 1,000 nodes, sigma, after ${WARM} to warm up`;
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
  return [
    { name: "contexts lost in 50 openings", value: explorer.lost, unit: "", bar: 0, better: "lower", method },
    {
      name: "heap growth in 50 openings",
      value: rounded((100 * grown) / explorer.before),
      unit: "%",
      bar: 5,
      better: "lower",
      method: `${method}; ${megabytes(explorer.before)} to ${megabytes(explorer.after)} MB, less the ${megabytes(plain.after - plain.before)} MB that the measuring itself leaves, seen with as many openings of a page without scripts`,
    },
  ];
}

interface Openings {
  readonly lost: number;
  /** Bytes in use after a collection of what nobody holds. */
  readonly before: number;
  readonly after: number;
}

async function openings(stage: Stage, page: string, other: string): Promise<Openings> {
  const visit = await stage.visit(page, {
    wait: false,
    first: `window.__lost = 0; addEventListener("webglcontextlost", () => { window.__lost += 1; }, true);`,
  });
  const session = await visit.context.newCDPSession(visit.page);
  const open = async (): Promise<void> => {
    await visit.page.goto(page, { waitUntil: "commit" });
    await visit.page.waitForFunction(
      () =>
        document.readyState === "complete" &&
        (!document.querySelector("#explorer") || window.__view?.ready === true),
    );
  };
  const heap = async (): Promise<number> => {
    await open();
    for (let round = 0; round < 4; round += 1) {
      await session.send("HeapProfiler.collectGarbage");
      await visit.page.waitForTimeout(100);
    }
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  let lost = 0;
  const cycle = async (): Promise<void> => {
    await open();
    lost += await visit.page.evaluate<number>("window.__lost");
    await visit.page.goto(other);
  };
  for (let time = 0; time < WARM; time += 1) await cycle();
  const before = await heap();
  for (let time = 0; time < TIMES; time += 1) await cycle();
  const after = await heap();
  await visit.close();
  return { lost, before, after };
}
