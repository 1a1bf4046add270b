import type { Figure } from "../figures.ts";
import { median, rounded } from "./numbers.ts";
import { LARGE, MIDDLE, SMALL, type Stage, WHOLE } from "./stage.ts";

const RUNS = 3;
const SIZES = [
  { size: SMALL, bar: 0.7 },
  { size: MIDDLE, bar: 1 },
  { size: LARGE, bar: 2.5 },
] as const;

/** From the click on the link to the first complete picture with its lists, nothing cached, on a warm server. */
export async function interactiveFigures(stage: Stage): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { size, bar } of SIZES) {
    const { address } = await stage.server(size);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const started = performance.now();
      const visit = await stage.visit(`${address}/${WHOLE}`);
      times.push((performance.now() - started) / 1000);
      const drawn = await visit.page.evaluate<number>("window.__view.nodes");
      if (drawn !== size.nodes) throw new Error(`${drawn} of ${size.nodes} nodes are drawn`);
      await visit.close();
    }
    figures.push({
      name: `graph interactive, ${size.nodes} nodes`,
      value: rounded(median(times), 2),
      unit: "s",
      bar,
      better: "lower",
      method: `median of ${RUNS} fresh contexts, the painter the page chooses with WebGL in software`,
    });
  }
  return figures;
}
