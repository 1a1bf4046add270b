import { describe, expect, it } from "vitest";
import { faultOfGrowth } from "./linear-growth.ts";

/** Does `steps` steps of work that no compiler leaves out. */
function spin(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum = (sum + step * step) % 1_000_003;
  return sum;
}

describe("the measure of growth", () => {
  it("finds work that grows with the square of its size", async () => {
    expect(await faultOfGrowth((size) => spin(size * size), 1200)).toMatch(/^size 1200: /);
  });

  it("lets work pass that grows with its size", async () => {
    expect(await faultOfGrowth((size) => spin(size), 3_000_000)).toBeUndefined();
  });
});
