import { defineConfig } from "vitest/config";
import { tallyReporter } from "./scripts/tally-reporter.ts";

export default defineConfig({
  test: {
    reporters: ["default", tallyReporter],
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          // By default one core is left to Vitest itself, which is half of a small machine.
          maxWorkers: "100%",
          testTimeout: 20_000,
        },
      },
      {
        // After the others and one file at a time: two browsers and the units would share two cores.
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
