import type { Figure } from "../figures.ts";
import type { MeasuredQueries } from "./measure-queries.ts";

/** How much longer each query takes in the large store than in one of a tenth of it. */
export function growthOf(small: MeasuredQueries, large: MeasuredQueries): readonly Figure[] {
  return [...large.medians].map(([name, after]) => {
    const before = small.medians.get(name) ?? Number.NaN;
    return {
      name: `growth of the median: ${name}`,
      value: Number((after / before).toPrecision(3)),
      unit: "×",
      bar: 2,
      better: "lower",
      method: `${before.toPrecision(3)} ms in a tenth of the store, ${after.toPrecision(3)} ms in the whole`,
    };
  });
}
